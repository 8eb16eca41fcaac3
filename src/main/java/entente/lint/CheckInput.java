package entente.lint;

import entente.assess.AssessmentContext;
import entente.cases.CaseFile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.option.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What checks look at: all that was read.
 *
 * @param rules the folder, as it is shown to people
 * @param options none before they are read
 * @param asked the day that all of them are asked about, where one is named
 */
record CheckInput(
        Path rules, Rulebook rulebook, List<CaseFile> cases, List<Option> options, Optional<LocalDate> asked) {
    CheckInput {
        cases = List.copyOf(cases);
        options = List.copyOf(options);
    }

    List<RuleCard> positions() {
        return rulebook.rules(Stratum.POSITIONS);
    }

    /** The day that an option is asked about. */
    LocalDate day(Option option) {
        return asked.or(option::asOf).orElseGet(this::lastDay);
    }

    /** The day that options without one are asked about. */
    LocalDate lastDay() {
        return AssessmentContext.lastDay(rulebook);
    }

    /** The ids of the sources that rules rest on. */
    Set<String> usedByRules() {
        return rulebook.rules().stream()
                .flatMap(rule -> rule.conclusion().sources().stream())
                .collect(Collectors.toSet());
    }
}
