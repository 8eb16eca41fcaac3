package entente.model;

import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.FactType.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        return guarded(leading, constraints, comparison -> where(leading, Term.NONE, comparison));
    }

    private static boolean guarded(
            Field leading, List<Constraint> constraints, Function<Comparison, Optional<Boolean>> each) {
        boolean names = constraints.stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Binding binding
                        && !binding.field().equals(leading.name()));
        return new Constraint.Joined(false, constraints)
                .read(Logic.PARTIAL, each)
                .filter(holds -> !(holds && names))
                .isPresent();
    }

    /** Whether the constraints are guarded, and with true in the place of this one of their comparisons would not be. */
    static boolean needs(Field leading, List<Constraint> constraints, Comparison comparison) {
        return comparison.field().equals(leading.name())
                && guarded(leading, constraints)
                && !guarded(
                        leading,
                        constraints,
                        one -> one.equals(comparison) ? Optional.of(true) : where(leading, Term.NONE, one));
    }

    /** Whether a comparison holds where the leading term has a word; empty where it hangs on others. */
    private static Optional<Boolean> where(Field leading, String word, Comparison comparison) {
        return comparison.field().equals(leading.name()) && !(comparison.operand() instanceof Operand.Bound)
                ? Optional.of(admits(comparison, word))
                : Optional.empty();
    }

    /** The words of the leading term with which the constraints together can hold; never too few. */
    public static Set<String> admitted(Field leading, List<Constraint> constraints) {
        Constraint whole = new Constraint.Joined(false, constraints);
        Set<String> admitted = new LinkedHashSet<>(leading.type().words());
        admitted.removeIf(word -> !whole.read(Logic.PARTIAL, comparison -> where(leading, word, comparison))
                .orElse(true));
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
