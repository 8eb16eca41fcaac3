package entente.cli;

import entente.model.RuleFile;
import entente.text.Folder;
import entente.text.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code new rulebook} makes: a small rulebook of another domain, with rules, cases and an option, in which nothing is
 * to be filled in. How findings make a verdict is taken over from the rules at hand, for it knows no domain.
 */
final class NewRulebook {
    private static final String VERDICT = "verdict";
    private static final List<String> FILES = List.of(
            "rules/vocabulary.yaml",
            "rules/parties.yaml",
            "rules/recommendations.yaml",
            "rules/sources.yaml",
            "rules/profiles.yaml",
            "rules/readers/late-evenings.drl",
            "rules/readers/late-evenings.cases.yaml",
            "rules/town-council/cost-of-evenings.drl",
            "rules/town-council/cost-of-evenings.cases.yaml",
            "rules/recommendations/open-late-met.drl",
            "rules/recommendations/open-late-met.cases.yaml",
            "options/two-evenings.yaml");

    private NewRulebook() {}

    /**
     * The files, below a folder that is not there yet or empty.
     *
     * @param rules whose way from findings to a verdict is taken over
     */
    static NewFiles in(Path folder, Path rules) {
        refuseFull(folder);
        NewFiles scaffold = new NewFiles();
        FILES.forEach(file -> scaffold.fileBelow(folder, file, Template.of("rulebook/" + file, Map.of())));
        Path verdict = rules.resolve(VERDICT);
        List<Path> files = Folder.files(verdict, new Problems()).orElse(List.of()).stream()
                .filter(file -> file.toString().endsWith(RuleFile.ENDING))
                .toList();
        if (files.isEmpty()) {
            throw new UserError("there are no rules in " + Folders.shown(verdict)
                    + " that say how findings make a verdict; name a folder that has them by --rules");
        }
        for (Path file : files) {
            scaffold.fileBelow(folder, "rules/" + VERDICT + "/" + file.getFileName(), text(file));
        }
        return scaffold;
    }

    private static void refuseFull(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new UserError("a new rulebook needs a folder of its own");
        }
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            if (Files.exists(folder) && !Files.isDirectory(folder)
                    || files.findAny().isPresent()) {
                throw new UserError(Folders.shown(folder) + " is there already and not empty; it stays as it is");
            }
        } catch (IOException unreadable) {
            throw new UserError(Folders.shown(folder) + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UserError(Folders.shown(file) + " cannot be read: " + unreadable.getMessage());
        }
    }
}
