package entente.text;

import java.util.Arrays;
import java.util.Locale;

/** Characters that do not show, or that make text show other than it is read; no file may hold them. */
public final class InvisibleCharacters {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Letters, marks and signs that are drawn as nothing. */
    private static final int[] BLANK = {
        0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0
    };

    private InvisibleCharacters() {}

    /** Whether such a character stands there; tabs and line ends ({@code \n}, {@code \r\n}) are none. */
    public static boolean at(String text, int index) {
        char c = text.charAt(index);
        if (c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || text.startsWith("\r\n", index)) {
            return false;
        }
        boolean second = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), c);
        return !second && is(text.codePointAt(index));
    }

    /** Whether a character is one of them, wherever it stands; scripts and signs are joined by two that are none. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> codePoint != NON_JOINER && codePoint != JOINER;
            default -> Arrays.binarySearch(BLANK, codePoint) >= 0;
        };
    }

    /** The character in a form that shows: itself, or {@code character U+202E}. */
    public static String shown(int codePoint) {
        boolean plain = !is(codePoint) && (codePoint > ' ' && codePoint < 0x7F || Character.isLetterOrDigit(codePoint));
        return plain
                ? "'" + Character.toString(codePoint) + "'"
                : String.format(Locale.ROOT, "character U+%04X", codePoint);
    }

    /** Text in which nothing can steer a terminal: what cannot be seen stands as a question mark. */
    public static String visible(String text) {
        return text.codePoints()
                .map(point -> point == '\t' ? ' ' : is(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
