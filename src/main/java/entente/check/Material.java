package entente.check;

import static java.util.Objects.requireNonNull;

import entente.assessment.Standpoint;
import entente.option.Option;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What checks look at: all that was read.
 *
 * @param rules the folder, as it is shown to people
 * @param options none before they are read
 */
record Material(Path rules, Rulebook rulebook, List<CaseFile> cases, List<Option> options) {
    Material {
        cases = List.copyOf(cases);
        options = List.copyOf(options);
    }

    /** The day that options without one are asked about. */
    LocalDate lastDay() {
        return Standpoint.lastDay(rulebook);
    }

    /** What a position or criterion rests on. */
    List<Source> sources(RuleCard rule) {
        return rule.position().sources().stream()
                .map(id -> requireNonNull(rulebook.sources().get(id)))
                .toList();
    }
}
