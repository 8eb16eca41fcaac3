package entente.explanation;

import entente.option.Admitted;
import entente.rulebook.Constraint.Operator;
import entente.rulebook.Term;
import entente.rulebook.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The values that an option leaves a term, as far as comparisons can tell them apart. */
final class Values {
    private final Term term;
    private final Optional<Admitted> admitted;

    private Values(Said said) {
        this.term = said.term();
        this.admitted = said.admitted();
    }

    static Values of(Said said) {
        return new Values(said);
    }

    /** Of the numbers left the one nearest to another; empty for a term that is no amount. */
    Optional<Integer> nearest(int number) {
        return term.type() instanceof Type.Amount amount
                ? Optional.of(Math.max(lowest(amount), Math.min(highest(amount), number)))
                : Optional.empty();
    }

    /** Whether the comparison with the literal holds of all of them, of none or of some. */
    Truth compared(Operator operator, Object literal) {
        return switch (operator) {
            case CONTAINS -> contains((String) literal);
            case NOT_CONTAINS -> contains((String) literal).not();
            case EQUAL -> each(literal, literal::equals);
            case NOT_EQUAL -> each(literal, literal::equals).not();
            case IN -> each(literal, ((Collection<?>) literal)::contains);
            case NOT_IN -> each(literal, ((Collection<?>) literal)::contains).not();
            case LESS -> each(literal, value -> (Integer) value < (Integer) literal);
            case AT_MOST -> each(literal, value -> (Integer) value <= (Integer) literal);
            case MORE -> each(literal, value -> (Integer) value > (Integer) literal);
            case AT_LEAST -> each(literal, value -> (Integer) value >= (Integer) literal);
        };
    }

    private Truth each(Object literal, Predicate<Object> holds) {
        Collection<?> values = representatives(literal);
        boolean some = values.stream().anyMatch(holds);
        return some && !values.stream().allMatch(holds) ? Truth.OPEN : Truth.of(some);
    }

    private Collection<?> representatives(Object literal) {
        if (admitted.isPresent() && admitted.get() instanceof Admitted.Exactly exactly) {
            return List.of(exactly.value());
        }
        if (admitted.isPresent() && admitted.get() instanceof Admitted.OneOf oneOf) {
            return oneOf.values();
        }
        if (term.type() instanceof Type.Amount amount) {
            return around(literal, amount);
        }
        return term.type() instanceof Type.Flag ? List.of(false, true) : words();
    }

    /** Open, the leading term of a listed instrument is anything but {@code none}. */
    private List<String> words() {
        return term.type().words().stream()
                .filter(word -> !term.leading() || !word.equals(Term.NONE))
                .toList();
    }

    private SortedSet<Integer> around(Object literal, Type.Amount amount) {
        SortedSet<Integer> numbers = new TreeSet<>(List.of(lowest(amount), highest(amount)));
        Collection<?> literals = literal instanceof Collection<?> several ? several : List.of(literal);
        for (Object one : literals) {
            int number = (Integer) one;
            for (int near : new int[] {number - 1, number, number + 1}) {
                if (near > lowest(amount) && near < highest(amount)) {
                    numbers.add(near);
                }
            }
        }
        return numbers;
    }

    private int lowest(Type.Amount amount) {
        return between().map(Admitted.Between::min).or(this::exactly).orElse(amount.min());
    }

    private int highest(Type.Amount amount) {
        return between().map(Admitted.Between::max).or(this::exactly).orElse(amount.max());
    }

    private Optional<Admitted.Between> between() {
        return admitted.filter(Admitted.Between.class::isInstance).map(Admitted.Between.class::cast);
    }

    private Optional<Integer> exactly() {
        return admitted.filter(Admitted.Exactly.class::isInstance)
                .map(Admitted.Exactly.class::cast)
                .map(Admitted.Exactly::value)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    /** An empty set contains {@code none}. */
    private Truth contains(String value) {
        Collection<String> with = new ArrayList<>();
        Collection<String> without = new ArrayList<>();
        if (admitted.isPresent() && admitted.get() instanceof Admitted.Containing containing) {
            with.addAll(containing.with());
            without.addAll(containing.without());
        } else if (admitted.isPresent()) {
            Collection<?> set = (Collection<?>) ((Admitted.Exactly) admitted.get()).value();
            term.type().words().forEach(word -> (set.contains(word) ? with : without).add(word));
        }
        if (value.equals(Term.NONE)) {
            return with.isEmpty() ? without.containsAll(term.type().words()) ? Truth.YES : Truth.OPEN : Truth.NO;
        }
        return with.contains(value) ? Truth.YES : without.contains(value) ? Truth.NO : Truth.OPEN;
    }
}
