package entente.model;

import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.FactType.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a pattern says of an instrument that is not in the package. Its leading term is {@code none} there and its other
 * terms do not apply, so that a pattern has to come out one way whatever they would be: it writes its leading term,
 * mostly as {@code participation != "none"}, which is its guard.
 */
public final class PresenceGuard {
    private PresenceGuard() {}

    /** As it would be written first in the pattern. */
    public static String text(Field leading) {
        return leading.name() + " != \"" + Term.NONE + "\"";
    }

    /** Whether the constraints read anything of the instrument but its leading term. */
    public static boolean readsOthers(Field leading, List<Constraint> constraints) {
        return ConditionComparisons.fields(constraints).anyMatch(field -> !field.equals(leading.name()));
    }

    /** Whether, where the leading term is {@code none}, the constraints hold or not whatever the other terms would be. */
    public static boolean guarded(Field leading, List<Constraint> constraints) {
        boolean names = constraints.stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Binding binding
                        && !binding.field().equals(leading.name()));
        return where(leading, Term.NONE, constraints, true)
                .filter(holds -> !(holds && names))
                .isPresent();
    }

    /** Whether the constraints are guarded, and without this one of their comparisons would not be. */
    static boolean needs(Field leading, List<Constraint> constraints, Comparison comparison) {
        return comparison.field().equals(leading.name())
                && guarded(leading, constraints)
                && !guarded(leading, without(constraints, comparison));
    }

    /** The constraints with true in the place of the comparison. */
    private static List<Constraint> without(List<Constraint> constraints, Comparison comparison) {
        return constraints.stream()
                .<Constraint>map(constraint -> {
                    if (constraint instanceof Constraint.Or or) {
                        return new Constraint.Or(without(or.constraints(), comparison));
                    }
                    if (constraint instanceof Constraint.And and) {
                        return new Constraint.And(without(and.constraints(), comparison));
                    }
                    return constraint.equals(comparison) ? new Constraint.And(List.of()) : constraint;
                })
                .toList();
    }

    /** Whether the constraints hold where the leading term has a word; empty where it hangs on others. */
    private static Optional<Boolean> where(Field leading, String word, List<Constraint> constraints, boolean all) {
        Set<Optional<Boolean>> each = new LinkedHashSet<>();
        constraints.forEach(constraint -> each.add(where(leading, word, constraint)));
        if (each.contains(Optional.of(!all))) {
            return Optional.of(!all);
        }
        return each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(all);
    }

    private static Optional<Boolean> where(Field leading, String word, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return where(leading, word, and.constraints(), true);
        }
        if (constraint instanceof Constraint.Or or) {
            return where(leading, word, or.constraints(), false);
        }
        if (constraint instanceof Comparison comparison) {
            return comparison.field().equals(leading.name()) && !(comparison.operand() instanceof Operand.Bound)
                    ? Optional.of(admits(comparison, word))
                    : Optional.empty();
        }
        return Optional.of(true);
    }

    /** The words of the leading term with which the constraints together can hold; never too few. */
    public static Set<String> admitted(Field leading, List<Constraint> constraints) {
        Set<String> admitted = new LinkedHashSet<>(leading.type().words());
        admitted.removeIf(word -> where(leading, word, constraints, true).equals(Optional.of(false)));
        return admitted;
    }

    private static boolean admits(Comparison comparison, String word) {
        boolean named = comparison.operand().values().contains(word);
        return switch (comparison.operator()) {
            case EQUAL, IN -> named;
            case NOT_EQUAL, NOT_IN -> !named;
            default -> true;
        };
    }

    /** The comparisons of the leading term that ask for {@code none}. */
    public static List<Comparison> admittingAbsence(Field leading, List<Constraint> constraints) {
        return ConditionComparisons.of(constraints)
                .filter(comparison -> comparison.field().equals(leading.name()))
                .filter(comparison -> comparison.operand().values().contains(Term.NONE))
                .filter(comparison -> admits(comparison, Term.NONE))
                .toList();
    }
}
