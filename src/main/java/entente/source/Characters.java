package entente.source;

import java.util.Locale;

/**
 * Which characters a text may hold: none that steer a terminal, turn the direction of writing, break lines unseen or
 * are no characters at all.
 */
final class Characters {
    private static final int MOST_TOLD = 10;

    private Characters() {}

    /** Whether all characters of a file may stand; the first ones that may not are recorded with their places. */
    static boolean check(Text text, Problems problems) {
        String content = text.content();
        int told = 0;
        for (int at = 0; at < content.length() && told < MOST_TOLD; ) {
            int character = content.codePointAt(at);
            if (character == '\t') {
                problems.error(text.place(at, 1), "a tab stands here; YAML takes spaces alone");
                told++;
            } else if (refused(character) && !endsLine(content, at)) {
                problems.error(text.place(at, 1), described(character));
                told++;
            }
            at += Character.charCount(character);
        }
        return told == 0;
    }

    /** The first character of a value that may not stand there, in words for a message; empty if all may. */
    static String refusedIn(String value) {
        return value.codePoints()
                .filter(Characters::refused)
                .mapToObj(Characters::described)
                .findFirst()
                .orElse("");
    }

    private static boolean endsLine(String content, int at) {
        return content.startsWith("\r\n", at);
    }

    private static boolean refused(int character) {
        return (character < 0x20 && character != '\n')
                || (character >= 0x7F && character <= 0x9F)
                || character == 0x2028
                || character == 0x2029
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static String described(int character) {
        return "the invisible character " + String.format(Locale.ROOT, "U+%04X", character) + " may not stand here";
    }
}
