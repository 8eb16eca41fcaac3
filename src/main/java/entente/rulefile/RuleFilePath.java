package entente.rulefile;

import entente.model.Reserved;
import java.util.List;
import java.util.Optional;

/** Where a rule file stands below the folder of rules, and the package that follows from it. */
public final class RuleFilePath {
    private static final String FOLDER = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String FILE = "[a-z0-9]+(-[a-z0-9]+)*";

    private RuleFilePath() {}

    /** {@code rules.} and the folders, with {@code _} for the hyphen, which Drools admits in no package. */
    public static String packageName(String id) {
        int folders = Math.max(0, id.lastIndexOf('/'));
        return ("rules/" + id.substring(0, folders)).replace('/', '.').replace('-', '_');
    }

    /** What is wrong with an id as the path of a rule file, if anything is. */
    public static Optional<String> wrong(String id) {
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
        return parts.stream()
                .filter(Reserved::device)
                .map(part -> "no folder or file can be named '" + part + "': " + Reserved.OF_DEVICE)
                .findFirst()
                .or(() -> folders.stream()
                        .filter(Reserved::word)
                        .map(folder -> "no folder of rules can be named '" + folder + "'")
                        .findFirst());
    }
}
