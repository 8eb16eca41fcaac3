package entente.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number at which a rule begins to take amounts for something else.
 *
 * @param at the first number above the one below
 */
public record Threshold(int at, RuleCard rule, Constraint.Comparison comparison) {

    /** The parameter that the rule compares with; empty where it has the bare number. */
    public Optional<Parameter> parameter() {
        return comparison.operand() instanceof Constraint.Operand.Named named
                ? Optional.of(named.parameter())
                : Optional.empty();
    }

    /** All thresholds of a rule on a term, in the order of the rule. */
    public static List<Threshold> of(RuleCard rule, Term amount) {
        List<Threshold> thresholds = new ArrayList<>();
        Comparisons.of(rule)
                .on(amount)
                .forEach(comparison ->
                        cuts(comparison).forEach(at -> thresholds.add(new Threshold(at, rule, comparison))));
        return thresholds;
    }

    private static Set<Integer> cuts(Constraint.Comparison comparison) {
        Set<Integer> cuts = new TreeSet<>();
        for (int number : numbers(comparison.operand())) {
            switch (comparison.operator()) {
                case LESS, AT_LEAST -> cuts.add(number);
                case AT_MOST, MORE -> cuts.add(number + 1);
                default -> cuts.addAll(List.of(number, number + 1));
            }
        }
        return cuts;
    }

    private static List<Integer> numbers(Constraint.Operand operand) {
        if (operand instanceof Constraint.Operand.Named named) {
            return List.of(named.parameter().value());
        }
        List<Object> literals = operand instanceof Constraint.Operand.Literals several
                ? several.values()
                : operand instanceof Constraint.Operand.Literal literal ? List.of(literal.value()) : List.of();
        return literals.stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList();
    }
}
