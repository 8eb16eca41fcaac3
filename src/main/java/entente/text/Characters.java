package entente.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Refuses what does not show, in files and in the values that escapes in quotes make. */
final class Characters {
    private static final int MOST_TOLD = 10;

    private static final int STEP = 2;
    private static final int FEW = 3;
    private static final String ODD = "[\\p{Zs}&&[^ ]]";

    /** Where an ordinary space parts what is read, another one hides in it: indentation, behind a sign or a key, before a comment. */
    private static final Pattern ODD_SPACE =
            Pattern.compile("(?m)(?:^[ -]*|(?:^[ -]*|[{,] *)[\"']?[\\w.-]+[\"']?: *|[{\\[,] *)(?<space>" + ODD + "+)"
                    + "|^[^\"'#\\n]*(?<before>" + ODD + ") *#");

    private Characters() {}

    /** Whether all characters of a file may stand; the first ones that may not are recorded with their places. */
    static boolean check(FileText text, Problems problems) {
        String content = text.content();
        int told = tabs(text, problems) ? 1 : 0;
        boolean odd = false;
        for (int at = 0; at < content.length() && told < MOST_TOLD; at++) {
            char sign = content.charAt(at);
            odd |= sign > 0x7F && Character.getType(sign) == Character.SPACE_SEPARATOR;
            if (refused(content, at)) {
                problems.error(text.place(at, 1), message(content, at));
                told++;
            }
        }
        Matcher space = ODD_SPACE.matcher(odd ? content : "");
        for (; told < MOST_TOLD && space.find(); told++) {
            int at = Math.max(space.start("space"), space.start("before"));
            String name = Character.getName(content.charAt(at)).toLowerCase(Locale.ROOT);
            int spaces = space.start("space") < 0 ? 1 : space.end("space") - at;
            problems.error(
                    text.place(at, spaces),
                    (name.matches("[ei].*") ? "an " : "a ") + name
                            + " stands here; YAML takes ordinary spaces alone: type one instead",
                    " ".repeat(spaces));
        }
        return told == 0;
    }

    /** Tells of each line with a tab where they are few, else of the first and how many there are. */
    private static boolean tabs(FileText text, Problems problems) {
        List<String> lines = text.lines();
        List<Integer> tabbed = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("\t"))
                .boxed()
                .toList();
        boolean few = tabbed.size() <= FEW;
        int width = tabbed.stream()
                .findFirst()
                .map(at -> widthOfTabs(lines.get(at), at == 0 ? "" : lines.get(at - 1)))
                .orElse(STEP);
        for (int at : few ? tabbed : tabbed.subList(0, 1)) {
            String line = lines.get(at);
            String more = few ? "" : " and in " + (tabbed.size() - 1) + " more";
            problems.error(
                    new Place(text.file(), at + 1, 1, line.length()),
                    "a tab stands in this line" + more + "; YAML takes spaces alone, at the beginning of a line "
                            + width + " for each tab",
                    Optional.of(withoutTabs(line, width)).filter(any -> few));
        }
        return !tabbed.isEmpty();
    }

    /** How many spaces a tab stands for: so many that the line lines up with the one above, or stands below its key, else two. */
    private static int widthOfTabs(String line, String above) {
        long tabs = indentation(line).chars().filter(c -> c == '\t').count();
        int set = indentation(above).length() + (above.stripTrailing().endsWith(":") ? STEP : 0);
        long left = set + tabs - indentation(line).length();
        return tabs > 0 && left > 0 && left % tabs == 0 ? (int) (left / tabs) : STEP;
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static String withoutTabs(String line, int width) {
        return indentation(line).replace("\t", " ".repeat(width)) + line.strip().replace('\t', ' ');
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
