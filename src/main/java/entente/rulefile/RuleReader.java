package entente.rulefile;

import entente.model.RuleCard;
import entente.model.RuleFile;
import entente.model.Stratum;
import entente.rulefile.RuleChecker.Checked;
import entente.text.FileText;
import entente.text.Place;
import entente.text.Placeholders;
import entente.text.Problems;
import java.util.List;
import java.util.Optional;

/**
 * One rule file through all stages: its text goes in, its rules come out if nothing is wrong with any of them. A rule file
 * may come from anywhere, and Drools runs what it loads: what is not in the closed language of rules is refused before Drools
 * sees it. How files go together is left to {@link RuleFolder}.
 */
public final class RuleReader {
    private RuleReader() {}

    /**
     * Reads the rules of one file.
     *
     * @param id the path below {@code rules/} without the ending, with forward slashes; the stratum follows from it
     * @return in the file's order; none if a problem was recorded
     */
    public static List<RuleCard> read(FileText text, String id, KnownIds names, Problems problems) {
        Placeholders.tell(text, problems);
        RuleLexer.Lexed lexed = RuleLexer.read(text, problems);
        RuleCursor tokens = new RuleCursor(text, lexed, problems);
        Place start = Place.startOf(text.file());
        RuleFilePath.wrong(id).ifPresent(message -> tokens.error(start, message));
        Optional<Stratum> stratum = Stratum.ofFile(id);
        if (stratum.isEmpty()) {
            tokens.error(start, "the files of this folder are " + String.join(", ", Stratum.files()));
        }
        if (!lexed.whole() || tokens.errors() > 0) {
            return List.of();
        }
        List<Checked> rules =
                new RuleChecker(tokens, id, stratum.orElseThrow(), names).check(RuleParser.read(tokens, id));
        if (tokens.errors() > 0) {
            return List.of();
        }
        DroolsRendering drools = new DroolsRendering(RuleFilePath.packageName(id));
        rules.forEach(rule -> drools.rule(rule.title(), rule.conditions()));
        RuleFile file = new RuleFile(text.file(), id, stratum.get(), RuleFilePath.packageName(id), drools.written());
        return rules.stream().map(rule -> rule.card(file)).toList();
    }
}
