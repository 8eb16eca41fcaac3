package entente.cli;

import entente.model.Ids;
import entente.model.RuleFile;
import entente.option.OptionReader;
import entente.registry.RulebookReader;
import entente.rulefile.RuleFilePath;
import entente.text.Guess;
import entente.text.Node;
import entente.text.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@code new} makes of an id: an option, a rule with its cases. */
final class NewOptionOrRule {
    private static final String FACTS = "facts";
    private static final String VERDICT = "verdict";
    private static final String RECOMMENDATIONS = "recommendations";
    private static final String REQUIREMENTS = "requirements";
    private static final String PACKAGE = "package";
    private static final int MOST_NAMED = 6;

    private NewOptionOrRule() {}

    /** With all that it can say, where the rules can be read. */
    static NewFiles option(Path rules, Path options, String id) {
        NewId.check(id, Ids::kebab);
        if (OptionReader.isOfReports(id)) {
            throw new UserError("no option can be called '" + id + "': a page of the reports is");
        }
        Map<String, String> names = Map.of("id", id);
        String choices = RulebookReader.read(rules, new Problems())
                .map(rulebook -> Template.of("option-choices.yaml", names) + OptionChoices.of(rulebook))
                .orElse("");
        NewFiles scaffold = new NewFiles();
        scaffold.file(options, id + OptionReader.ENDING, Template.of("option.yaml", names) + choices);
        return scaffold;
    }

    static NewFiles rule(Path rules, String id) {
        RuleFilePath.wrong(id).ifPresent(message -> {
            throw new UserError("'" + Node.shortened(id) + "' cannot be a rule: " + message);
        });
        String folder = id.substring(0, id.indexOf('/'));
        if (folder.equals(VERDICT)) {
            throw new UserError("the folder 'verdict' holds what becomes of findings, in files that are there already");
        }
        Map<String, String> names = Map.ofEntries(
                Map.entry("id", id),
                Map.entry("package", RuleFilePath.packageName(id)),
                Map.entry("name", id.substring(id.lastIndexOf('/') + 1)),
                Map.entry("about", folder.equals(FACTS) ? "" : about(rules, folder, id)),
                Map.entry("held", held(rules, folder)));
        NewFiles scaffold = new NewFiles();
        scaffold.file(rules, id + RuleFile.ENDING, Template.of(template(folder), names));
        scaffold.file(rules, id + ".cases.yaml", Template.of("rule.cases.yaml", names));
        return scaffold;
    }

    private static String template(String folder) {
        return switch (folder) {
            case FACTS -> "fact.drl";
            case REQUIREMENTS -> "requirement.drl";
            default -> "rule.drl";
        };
    }

    /** A party by its folder, a recommendation by the beginning of the file's name; in other folders, the package. */
    private static String about(Path rules, String folder, String id) {
        List<String> parties = NewEntry.table(rules, "parties").keys("parties");
        if (parties.contains(folder)) {
            return folder;
        }
        if (folder.equals(RECOMMENDATIONS)) {
            String position = id.substring(id.lastIndexOf('/') + 1);
            return NewEntry.table(rules, "recommendations").keys("recommendations").stream()
                    .filter(known -> position.equals(known) || position.startsWith(known + "-"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("TODO-recommendation");
        }
        if (folder.equals(REQUIREMENTS) || Files.isDirectory(rules.resolve(folder))) {
            return PACKAGE;
        }
        if (NewEntry.table(rules, "recommendations").keys("recommendations").contains(folder)) {
            throw new UserError("'" + folder
                    + "' is a recommendation, and the rules on all of them stand together: 'entente new rule "
                    + RECOMMENDATIONS + "/" + folder + "-" + id.substring(id.lastIndexOf('/') + 1) + "'");
        }
        String meant =
                UsageErrors.maybe(Guess.nearest(folder, parties).map(near -> near + id.substring(id.lastIndexOf('/'))));
        throw new UserError(
                "there is no party '" + folder + "'" + meant + "; 'entente new party " + folder + "' makes one");
    }

    /** A comment that names the sources of a party's own positions, where they are few. */
    private static String held(Path rules, String party) {
        EntryFile sources = NewEntry.table(rules, "sources");
        List<String> held = sources.keys("sources").stream()
                .filter(id -> sources.value("sources", id, "holder")
                        .filter(party::equals)
                        .isPresent())
                .toList();
        return held.isEmpty() || held.size() > MOST_NAMED ? "" : " // of " + party + ": " + String.join(", ", held);
    }
}
