package entente.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses what does not show, in files and in the values that escapes in quotes make. */
final class Characters {
    private static final int MOST_TOLD = 10;

    private static final String ODD = "[\\p{Zs}&&[^ ]]";

    /** Where an ordinary space parts what is read, another one hides in it: indentation, behind a sign or a key, before a comment. */
    private static final Pattern ODD_SPACE =
            Pattern.compile("(?m)(?:^[ -]*|(?:^[ -]*|[{,] *)[\"']?[\\w.-]+[\"']?: *|[{\\[,] *)(?<space>" + ODD + ")"
                    + "|^[^\"'#\\n]*(?<before>" + ODD + ") *#");

    private Characters() {}

    /** Whether all characters of a file may stand; the first ones that may not are recorded with their places. */
    static boolean check(FileText text, Problems problems) {
        String content = text.content();
        int told = 0;
        boolean odd = false;
        for (int at = 0; at < content.length() && told < MOST_TOLD; at++) {
            char sign = content.charAt(at);
            odd |= sign > 0x7F && Character.getType(sign) == Character.SPACE_SEPARATOR;
            if (sign == '\t') {
                problems.error(text.place(at, 1), "a tab stands here; YAML takes spaces alone");
                told++;
            } else if (refused(content, at)) {
                problems.error(text.place(at, 1), message(content, at));
                told++;
            }
        }
        Matcher space = ODD_SPACE.matcher(odd ? content : "");
        for (; told < MOST_TOLD && space.find(); told++) {
            int at = Math.max(space.start("space"), space.start("before"));
            String name = Character.getName(content.charAt(at)).toLowerCase(Locale.ROOT);
            problems.error(
                    text.place(at, 1),
                    (name.startsWith("e") ? "an " : "a ") + name
                            + " stands here; YAML takes ordinary spaces alone: type one instead");
        }
        return told == 0;
    }

    /** What is wrong with the first character of a value that may not stand there; empty if all may. */
    static String refusedIn(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (refused(value, at) || value.charAt(at) == '\t' || value.charAt(at) == '\r') {
                return message(value, at);
            }
        }
        return "";
    }

    private static boolean refused(String text, int at) {
        return InvisibleCharacters.at(text, at) || text.charAt(at) >= '\uFFFE';
    }

    private static String message(String text, int at) {
        return "the " + InvisibleCharacters.shown(text.codePointAt(at)) + " may not stand here: it does not show";
    }
}
