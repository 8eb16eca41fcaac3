package entente.report.content;

import entente.assess.Finding;
import entente.model.Comparisons;
import entente.model.Comparisons.InPattern;
import entente.model.Parameter;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The named numbers that rules compare with. */
public final class ParameterUsage {
    private final Rulebook rulebook;
    private final Set<String> named = new LinkedHashSet<>();

    private ParameterUsage(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Those that the findings on an option read, in the vocabulary's order. */
    public static List<Parameter> of(ReportContext dossier) {
        ParameterUsage parameters = new ParameterUsage(dossier.rulebook());
        dossier.assessment().findings().stream().map(Finding::rule).forEach(parameters::read);
        return dossier.rulebook().vocabulary().parameters().values().stream()
                .filter(parameter -> parameters.named.contains(parameter.name()))
                .toList();
    }

    public static String chosenBy(Parameter parameter) {
        return switch (parameter.chosenBy()) {
            case DOCUMENT -> "document";
            case MODELLER -> "the modeller";
        };
    }

    private void read(RuleCard rule) {
        for (InPattern one : Comparisons.in(rule.conditions())) {
            one.comparison().operand().parameters().forEach(parameter -> named.add(parameter.name()));
            facts(one);
        }
    }

    /** What a rule reads of a derived section it reads through the rules that conclude it; those read terms alone. */
    private void facts(InPattern one) {
        rulebook.rules(Stratum.FACTS).stream()
                .filter(rule -> rule.conclusion() instanceof RuleCard.Conclusion.Fact fact
                        && rulebook.vocabulary()
                                .term(fact.term())
                                .filter(one::of)
                                .isPresent())
                .forEach(this::read);
    }
}
