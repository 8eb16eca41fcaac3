package entente.report;

import entente.assessment.Finding;
import entente.explanation.Explanation;
import entente.explanation.Gap;
import entente.explanation.Obstacle;
import entente.explanation.Quiet;
import entente.rulebook.Comparisons;
import entente.rulebook.Comparisons.InPattern;
import entente.rulebook.Parameter;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stratum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The named numbers that rules compare with. */
final class Parameters {
    private final Rulebook rulebook;
    private final Set<String> named = new LinkedHashSet<>();

    private Parameters(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Those that the findings on an option read, in the vocabulary's order. */
    static List<Parameter> of(Dossier dossier) {
        Parameters parameters = new Parameters(dossier.rulebook());
        dossier.assessment().findings().stream().map(Finding::rule).forEach(parameters::read);
        return dossier.rulebook().vocabulary().parameters().values().stream()
                .filter(parameter -> parameters.named.contains(parameter.name()))
                .toList();
    }

    static Set<String> named(RuleCard rule, Rulebook rulebook) {
        Parameters parameters = new Parameters(rulebook);
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

    private void read(Quiet quiet) {
        for (Obstacle obstacle : quiet.obstacles()) {
            if (obstacle instanceof Obstacle.Unmet unmet) {
                unmet.gap().flatMap(Gap::parameter).map(Parameter::name).ifPresent(named::add);
            } else if (obstacle instanceof Obstacle.Concluded concluded) {
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
