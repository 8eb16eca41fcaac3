package entente.report.content;

import entente.model.Comparisons;
import entente.model.Comparisons.InPattern;
import entente.model.Parameter;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named numbers that rules compare with. */
public final class ParameterUsage {
    private ParameterUsage() {}

    /** Those that the findings on an option read, in the vocabulary's order. */
    public static List<Parameter> of(ReportContext dossier) {
        Set<String> named = dossier.assessment().findings().stream()
                .flatMap(finding -> readThrough(finding.rule(), dossier.rulebook()))
                .flatMap(rule -> Comparisons.parameters(rule).stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        return dossier.rulebook().vocabulary().parameters().values().stream()
                .filter(parameter -> named.contains(parameter.name()))
                .toList();
    }

    /** A rule, and those that conclude what it reads of a derived section; these read terms alone. */
    static Stream<RuleCard> readThrough(RuleCard rule, Rulebook rulebook) {
        List<InPattern> comparisons = Comparisons.in(rule.conditions());
        return Stream.concat(
                Stream.of(rule),
                rulebook.rules(Stratum.FACTS).stream()
                        .filter(fact -> rulebook.vocabulary()
                                .term(((RuleCard.Conclusion.Fact) fact.conclusion()).term())
                                .filter(term -> comparisons.stream().anyMatch(one -> one.of(term)))
                                .isPresent())
                        .flatMap(fact -> readThrough(fact, rulebook)));
    }

    public static String chosenBy(Parameter parameter) {
        return switch (parameter.chosenBy()) {
            case DOCUMENT -> "document";
            case MODELLER -> "the modeller";
        };
    }
}
