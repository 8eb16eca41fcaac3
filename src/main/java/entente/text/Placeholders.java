package entente.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left in a file to be filled in: a word that begins with {@code TODO-} or {@code TODO_} and goes on to say
 * what goes there, as {@code TODO-date} or {@code TODO_section.TODO_term}. Wherever one stands, in a comment too, it is an error that says just this.
 */
public final class Placeholders {
    private static final Pattern BLANK = Pattern.compile(
            "(?<![A-Za-z0-9])TODO[-_][A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+|\\.TODO[-_][A-Za-z0-9]+)*");
    private static final int MOST_TOLD = 100;

    private Placeholders() {}

    /** What is written, without what is still to be filled in. */
    public static String without(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    /** Tells every blank of a file; whatever else is wrong with its word is then not told. */
    public static void tell(FileText text, Problems problems) {
        if (!text.content().contains("TODO")) {
            return;
        }
        Matcher blank = BLANK.matcher(text.content());
        for (int told = 0; told < MOST_TOLD && blank.find(); told++) {
            String wanted = blank.group().replaceAll("TODO[-_]", "").replaceAll("[-_]", " ");
            problems.blank(
                    text.place(blank.start(), blank.end() - blank.start()),
                    "still to be filled in: " + Node.shortened(wanted));
        }
    }
}
