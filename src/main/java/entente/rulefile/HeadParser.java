package entente.rulefile;

import entente.text.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parser of what stands in a rule file before its rules: tokens go in, and nothing comes out, since the package follows
 * from the folder and there is one import.
 */
final class HeadParser {
    private static final String PACKAGE = "package";
    private static final String IMPORT = "import vocabulary.*";
    private static final Set<String> STATEMENTS = Set.of(
            "global", "function", "query", "declare", "unit", "dialect", "template", "expander", "import", "package");

    private final RuleCursor cursor;
    private final List<String> missing = new ArrayList<>();

    private HeadParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** @param id of the file, from which its package follows */
    static void read(RuleCursor cursor, String id) {
        String name = RuleFilePath.packageName(id);
        HeadParser parser = new HeadParser(cursor);
        RuleToken first = cursor.here();
        parser.line(
                PACKAGE + " " + name,
                "the file begins with its package",
                "the package follows from the folder of the file: '" + name + "'");
        RuleToken above = parser.missing.isEmpty() ? cursor.here() : first;
        parser.line(IMPORT, "below the package stands '" + IMPORT + "'", "the only import is '" + IMPORT + "'");
        parser.tellMissing(above);
    }

    private void tellMissing(RuleToken above) {
        if (!missing.isEmpty()) {
            RuleToken last = cursor.lastInLine(above);
            boolean one = missing.size() == 1;
            cursor.error(
                    cursor.place(above, last),
                    (one ? "the line '" : "the lines '")
                            + String.join("' and '", missing)
                            + (one ? "' is missing above this" : "' are missing above this"),
                    String.join("; ", missing) + (cursor.atEnd() ? "" : "; " + cursor.folded(above, last)));
        }
    }

    /** For where no rule begins behind the head or the last rule. */
    static void noRule(RuleCursor cursor) {
        RuleToken here = cursor.here();
        String message = "expected 'rule' and its name in double quotes, not " + here.described();
        if (here.is("import")) {
            cursor.error(here, "the only import is '" + IMPORT + "', once, below the package");
        } else if (here.isWord() && STATEMENTS.contains(here.text())) {
            cursor.error(
                    here,
                    "'" + here.text()
                            + "' is not in the language of rules: a file holds its package, its import and rules");
        } else if (here.kind() == RuleToken.Kind.STRING) {
            cursor.error(here, message, "rule " + cursor.written(here));
        } else {
            cursor.error(here, message);
        }
    }

    /**
     * Reads one line of the head; where another stands in its place, tells the whole of it.
     *
     * @param without what is said where its first word is not there
     * @param other what is said where another name stands behind that
     */
    private void line(String wanted, String without, String other) {
        RuleToken first = cursor.here();
        RuleToken last = cursor.lastInLine(first);
        String word = wanted.substring(0, wanted.indexOf(' '));
        if (cursor.takeAll(wanted)) {
            refuseAgain(wanted);
        } else if (isMeant(first, last, wanted)) {
            cursor.skipTo(at -> at.here().index() > last.index());
            boolean named = first.is(word) && last.index() > first.index();
            cursor.error(cursor.place(first, last), named ? other : without, wanted);
        } else {
            missing.add(wanted);
        }
    }

    private void refuseAgain(String line) {
        cursor.take(";");
        RuleToken again = cursor.here();
        if (cursor.takeAll(line)) {
            cursor.error(cursor.place(again, cursor.last()), "this line stands here already: leave it out");
            refuseAgain(line);
        }
    }

    /** Whether a line is meant as the one that is wanted, be it misspelt, without its first word, or the other of the two. */
    private boolean isMeant(RuleToken first, RuleToken last, String wanted) {
        String word = wanted.substring(0, wanted.indexOf(' '));
        String name = wanted.substring(word.length() + 1);
        return first.is(PACKAGE)
                || first.is("import") && cursor.behind(last, 1).is(word)
                || cursor.atMeant(word)
                || Guess.nearest(cursor.folded(first, last), List.of(wanted, name))
                        .isPresent();
    }
}
