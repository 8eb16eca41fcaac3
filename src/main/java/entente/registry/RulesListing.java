package entente.registry;

import entente.text.Folder;
import entente.text.Guess;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which files stand below {@code rules/}, and which of them nothing reads. */
public final class RulesListing {
    /** The folder of the schemas for editors. */
    public static final String SCHEMAS = "schemas";

    /** The types that rules import, for a Drools that loads the rules by itself; this program never reads it. */
    public static final String TYPES = "vocabulary.drl";

    private static final String RULES = "rules";

    static final String VOCABULARY = "vocabulary.yaml";
    static final String PARTIES = "parties.yaml";
    static final String RECOMMENDATIONS = "recommendations.yaml";
    static final String SOURCES = "sources.yaml";
    static final String PROFILES = "profiles.yaml";
    static final List<String> TABLES = List.of(VOCABULARY, PARTIES, RECOMMENDATIONS, SOURCES, PROFILES);

    private RulesListing() {}

    /** Whether the folder holds any table of rules, else that is recorded; warns of files that nothing reads. */
    static boolean check(Path rules, Problems problems) {
        if (!Files.isDirectory(rules)) {
            problems.error(Place.startOf(rules), "there is no such folder; rules are read from it", meant(rules));
            return false;
        }
        Optional<List<Path>> files = Folder.files(rules, problems);
        if (files.filter(all -> !all.isEmpty()).isPresent() && !holdsTables(rules)) {
            problems.error(
                    Place.startOf(rules),
                    "this is no folder of rules: it has none of " + String.join(", ", TABLES),
                    meant(rules));
            return false;
        }
        if (files.filter(List::isEmpty).isPresent()) {
            problems.error(Place.startOf(rules), "the folder is empty; rules are read from it");
        }
        for (Path file : files.orElse(List.of())) {
            Path below = rules.relativize(file);
            String name = below.getFileName().toString();
            boolean read = below.getNameCount() == 1
                    ? TABLES.contains(name) || name.equals(TYPES)
                    : name.endsWith(".drl")
                            || name.endsWith(".cases.yaml")
                            || below.startsWith(SCHEMAS) && name.endsWith(".schema.json");
            String lower = name.toLowerCase(Locale.ROOT);
            if (!read && lower.matches("(?s).*(\\.drl|\\.cases\\.ya?ml)") && below.getNameCount() > 1) {
                problems.error(
                        Place.startOf(file),
                        "rules end in .drl and their cases in .cases.yaml: rename this file to "
                                + lower.replaceFirst("\\.yml$", ".yaml"));
            } else if (!read) {
                problems.add(new Problem(
                        Place.startOf(file),
                        Problem.Severity.WARNING,
                        "nothing reads this file: rules end in .drl, their cases in .cases.yaml, and stand in a folder",
                        below.getNameCount() == 1 ? TABLES : List.of(),
                        Guess.nearest(name, TABLES),
                        Optional.of("unread-file")));
            }
        }
        return files.filter(all -> !all.isEmpty()).isPresent();
    }

    private static boolean holdsTables(Path folder) {
        return TABLES.stream().anyMatch(table -> Files.exists(folder.resolve(table)));
    }

    private static Optional<String> meant(Path folder) {
        Path around = folder.resolve("..").normalize();
        return Folder.meant(
                Stream.of(folder.resolve(RULES), folder.resolveSibling(RULES), around), RulesListing::holdsTables);
    }
}
