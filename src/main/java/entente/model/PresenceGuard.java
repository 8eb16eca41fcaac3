package entente.model;

import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.FactType.Field;
import entente.text.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What keeps a pattern from reading terms of an instrument that is not in the package: where the pattern does not
 * itself say that the leading term is other than {@code none}, that is put before its constraints.
 */
public final class PresenceGuard {
    private PresenceGuard() {}

    /** As it would be written first in the pattern. */
    public static String text(Field leading) {
        return leading.name() + " != \"" + Term.NONE + "\"";
    }

    public static Comparison comparison(Field leading, Place pattern) {
        return new Comparison(
                pattern, text(leading), leading.name(), Operator.NOT_EQUAL, new Operand.Literal(Term.NONE));
    }

    /** The words of the leading term with which the constraints together can hold; never too few. */
    public static Set<String> admitted(Field leading, List<Constraint> constraints) {
        Set<String> admitted = new LinkedHashSet<>(leading.type().words());
        constraints.forEach(constraint -> admitted.retainAll(admitted(leading, constraint)));
        return admitted;
    }

    private static Set<String> admitted(Field leading, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return admitted(leading, and.constraints());
        }
        if (constraint instanceof Constraint.Or or) {
            Set<String> admitted = new LinkedHashSet<>();
            or.constraints().forEach(one -> admitted.addAll(admitted(leading, one)));
            return admitted;
        }
        Set<String> words = new LinkedHashSet<>(leading.type().words());
        if (constraint instanceof Comparison comparison && comparison.field().equals(leading.name())) {
            words.removeIf(word -> !admits(comparison, word));
        }
        return words;
    }

    private static boolean admits(Comparison comparison, String word) {
        if (comparison.operand() instanceof Operand.Bound) {
            return true;
        }
        boolean named = comparison.operand().values().contains(word);
        return switch (comparison.operator()) {
            case EQUAL, IN -> named;
            case NOT_EQUAL, NOT_IN -> !named;
            default -> true;
        };
    }

    /** The comparisons that hold only where the instrument is not in the package. */
    public static Stream<Comparison> absent(Field leading, List<Constraint> constraints) {
        return constraints.stream().flatMap(constraint -> absent(leading, constraint));
    }

    private static Stream<Comparison> absent(Field leading, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return absent(leading, and.constraints());
        }
        if (constraint instanceof Constraint.Or or) {
            return absent(leading, or.constraints());
        }
        return Stream.of(constraint)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.field().equals(leading.name()))
                .filter(comparison -> admitted(leading, comparison).equals(Set.of(Term.NONE)));
    }
}
