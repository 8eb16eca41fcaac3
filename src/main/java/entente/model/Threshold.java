package entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A number at which a rule begins to take amounts for something else.
 *
 * @param at the first number above the one below
 */
public record Threshold(int at, RuleCard rule, Constraint.Comparison comparison) {

    /** The parameter that the rule compares with; empty where it has the bare number. */
    public Optional<Parameter> parameter() {
        return comparison.operand().parameters().stream()
                .filter(parameter -> parameter.value() == at || parameter.value() + 1 == at)
                .findFirst();
    }

    /** All thresholds of a rule on a term, in the order of the rule. */
    public static List<Threshold> of(RuleCard rule, Term amount) {
        return ConditionComparisons.in(rule.conditions()).stream()
                .filter(one -> one.of(amount))
                .map(ConditionComparisons.InPattern::comparison)
                .flatMap(comparison -> comparison.cuts().stream().map(at -> new Threshold(at, rule, comparison)))
                .toList();
    }
}
