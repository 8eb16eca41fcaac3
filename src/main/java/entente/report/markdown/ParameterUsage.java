package entente.report.markdown;

import entente.assess.Finding;
import entente.explain.Explanation;
import entente.explain.NotFired;
import entente.explain.Shortfall;
import entente.explain.UnmetCondition;
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
final class ParameterUsage {
    private final Rulebook rulebook;
    private final Set<String> named = new LinkedHashSet<>();

    private ParameterUsage(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Those that the findings on an option read, in the vocabulary's order. */
    static List<Parameter> of(ReportContext dossier) {
        ParameterUsage parameters = new ParameterUsage(dossier.rulebook());
        dossier.assessment().findings().stream().map(Finding::rule).forEach(parameters::read);
        return dossier.rulebook().vocabulary().parameters().values().stream()
                .filter(parameter -> parameters.named.contains(parameter.name()))
                .toList();
    }

    static Set<String> named(RuleCard rule, Rulebook rulebook) {
        ParameterUsage parameters = new ParameterUsage(rulebook);
        parameters.read(rule);
        return parameters.named;
    }

    static String chosenBy(Parameter parameter) {
        return switch (parameter.chosenBy()) {
            case DOCUMENT -> "document";
            case MODELLER -> "the modeller";
        };
    }

    private void read(Explanation explanation) {
        explanation.quiet().forEach(this::read);
    }

    private void read(NotFired quiet) {
        for (UnmetCondition obstacle : quiet.obstacles()) {
            if (obstacle instanceof UnmetCondition.Unmet unmet) {
                unmet.gap().flatMap(Shortfall::parameter).map(Parameter::name).ifPresent(named::add);
            } else if (obstacle instanceof UnmetCondition.Concluded concluded) {
                concluded.facts().forEach(this::read);
                concluded.holding().forEach(this::read);
            }
        }
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
