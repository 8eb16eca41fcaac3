package entente.rulefile;

import java.util.Set;

/**
 * The parser of what stands in a rule file before its rules: tokens go in, and nothing comes out, since the package follows
 * from the folder and there is one import.
 */
record HeadParser(RuleCursor cursor, String id) {
    private static final String IMPORT = "import vocabulary.*";
    private static final Set<String> STATEMENTS = Set.of(
            "global", "function", "query", "declare", "unit", "dialect", "template", "expander", "import", "package");

    void read() {
        try {
            packageLine();
            importLine();
        } catch (RuleText.Stop stop) {
            cursor.skipTo(RuleCursor::atRule);
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

    private void packageLine() {
        String expected = RuleFilePath.packageName(id);
        if (!cursor.takeMeant("package", "the file begins with its package")) {
            cursor.error(cursor.here(), "the file begins with its package", "package " + expected);
            return;
        }
        RuleToken first = cursor.here();
        String name = dotted("after 'package' stands its name");
        if (!name.equals(expected)) {
            int line = cursor.place(first).line();
            cursor.skipTo(at -> at.atRule()
                    || at.at("import")
                    || at.at(";")
                    || at.place(at.here()).line() > line);
            cursor.error(
                    cursor.place(first, cursor.last()),
                    "the package follows from the folder of the file: '" + expected + "'",
                    expected);
        }
        cursor.take(";");
    }

    private String dotted(String message) {
        StringBuilder name =
                new StringBuilder(cursor.expect(RuleToken.Kind.WORD, message).text());
        while (cursor.take(".")) {
            name.append('.').append(cursor.expect(RuleToken.Kind.WORD, message).text());
        }
        return name.toString();
    }

    private void importLine() {
        if (!cursor.takeMeant("import", "below the package stands '" + IMPORT + "'")) {
            cursor.error(cursor.here(), "below the package stands '" + IMPORT + "'", IMPORT);
            return;
        }
        RuleToken word = cursor.last();
        if (!cursor.take("vocabulary") || !cursor.take(".") || !cursor.take("*")) {
            cursor.skipTo(at ->
                    at.atRule() || at.place(at.here()).line() > at.place(word).line());
            throw cursor.error(cursor.place(word, cursor.last()), "the only import is '" + IMPORT + "'", IMPORT);
        }
        cursor.take(";");
    }
}
