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
    private static final String VOCABULARY = "vocabulary.*";
    private static final String IMPORT = "import " + VOCABULARY;
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
        parser.line(PACKAGE, name, "the file begins with its package");
        RuleToken above = parser.missing.isEmpty() ? cursor.here() : first;
        parser.line("import", VOCABULARY, "below the package stands '" + IMPORT + "'");
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
    static RuleText.Stop noRule(RuleCursor cursor) {
        RuleToken here = cursor.here();
        if (here.is("import")) {
            return cursor.error(here, "the only import is '" + IMPORT + "', once, below the package");
        }
        if (here.kind() == RuleToken.Kind.WORD && STATEMENTS.contains(here.text())) {
            return cursor.error(
                    here,
                    "'" + here.text()
                            + "' is not in the language of rules: a file holds its package, its import and rules");
        }
        return cursor.error(here, "expected 'rule' and its name in double quotes, not " + here.described());
    }

    /** Reads one line of the head; where another stands in its place, tells the whole of it. */
    private void line(String word, String name, String message) {
        String wanted = word + " " + name;
        RuleToken first = cursor.here();
        RuleToken last = cursor.lastInLine(first);
        if (cursor.takeAll(wanted)) {
            cursor.take(";");
            refuseAgain(word);
        } else if (isMeant(first, last, word, name)) {
            cursor.skipTo(at -> at.here().index() > last.index());
            tellMeant(first, last, wanted, message);
        } else {
            missing.add(wanted);
        }
    }

    private void tellMeant(RuleToken first, RuleToken last, String wanted, String message) {
        boolean named = last.index() > first.index();
        if (named && first.is(PACKAGE) && wanted.startsWith(PACKAGE)) {
            String name = wanted.substring(PACKAGE.length() + 1);
            cursor.error(
                    cursor.place(cursor.behind(first, 1), last),
                    "the package follows from the folder of the file: '" + name + "'",
                    name);
        } else {
            boolean imports = named && first.is("import") && wanted.equals(IMPORT);
            cursor.error(cursor.place(first, last), imports ? "the only import is '" + IMPORT + "'" : message, wanted);
        }
    }

    private void refuseAgain(String word) {
        while (cursor.at(word) && word.equals(PACKAGE)) {
            RuleToken again = cursor.here();
            RuleToken last = cursor.lastInLine(again);
            cursor.skipTo(at -> at.here().index() > last.index());
            cursor.error(cursor.place(again, last), "the package stands above already: leave this line out");
        }
    }

    /** Whether a line is meant as the one that is wanted, be it misspelt, without its first word, or the other of the two. */
    private boolean isMeant(RuleToken first, RuleToken last, String word, String name) {
        return cursor.atMeant(word)
                || Guess.nearest(cursor.folded(first, last), List.of(word + " " + name, name))
                        .isPresent()
                || first.is("import") && cursor.behind(last, 1).is(word)
                || first.is(PACKAGE);
    }
}
