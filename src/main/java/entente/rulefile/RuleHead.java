package entente.rulefile;

import entente.model.Reserved;
import entente.text.Devices;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in a rule file before its rules: the package, which follows from the folder, and the one import. */
final class RuleHead {
    private static final String FOLDER = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String FILE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String IMPORT = "import vocabulary.*";
    private static final Set<String> STATEMENTS = Set.of(
            "global", "function", "query", "declare", "unit", "dialect", "template", "expander", "import", "package");

    private final RuleCursor cursor;
    private final String id;

    RuleHead(RuleCursor cursor, String id) {
        this.cursor = cursor;
        this.id = id;
    }

    /** {@code rules.} and the folders, with {@code _} for the hyphen, which Drools admits in no package. */
    static String packageName(String id) {
        int folders = Math.max(0, id.lastIndexOf('/'));
        return ("rules/" + id.substring(0, folders)).replace('/', '.').replace('-', '_');
    }

    /** What is wrong with the path of a rule file, if anything is. */
    static Optional<String> wrongPath(String id) {
        List<String> parts = List.of(id.split("/", -1));
        List<String> folders = parts.subList(0, parts.size() - 1);
        if (folders.isEmpty()) {
            return Optional.of("a rule file stands in a folder of the rules, as that of a party");
        }
        boolean plain =
                parts.get(folders.size()).matches(FILE) && folders.stream().allMatch(folder -> folder.matches(FOLDER));
        if (!plain) {
            return Optional.of(
                    "folders and files of rules are named in small letters, digits and hyphens, folders beginning with a letter");
        }
        Optional<String> device = parts.stream().filter(Devices::named).findFirst();
        if (device.isPresent()) {
            return device.map(part -> "no folder or file can be named '" + part + "': " + Devices.REASON);
        }
        return folders.stream()
                .filter(Reserved::word)
                .findFirst()
                .map(folder -> "no folder of rules can be named '" + folder + "'");
    }

    void read() {
        try {
            packageLine();
            importLine();
        } catch (RuleCursor.Stop stop) {
            cursor.skipTo(RuleCursor::atRule);
        }
    }

    /** For where no rule begins behind the head or the last rule. */
    static RuleCursor.Stop noRule(RuleCursor cursor) {
        RuleToken here = cursor.here();
        if (here.is("import")) {
            return cursor.stop(here, "the only import is '" + IMPORT + "', once, below the package");
        }
        if (here.kind() == RuleToken.Kind.WORD && STATEMENTS.contains(here.text())) {
            return cursor.stop(
                    here,
                    "'" + here.text()
                            + "' is not in the language of rules: a file holds its package, its import and rules");
        }
        return cursor.stop(here, "expected 'rule' and its name in double quotes, not " + here.described());
    }

    private void packageLine() {
        String expected = packageName(id);
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
            throw cursor.stop(cursor.place(word, cursor.last()), "the only import is '" + IMPORT + "'", IMPORT);
        }
        cursor.take(";");
    }
}
