package entente.model;

import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What stands for true and false where constraints are read: truth itself, truth as far as it is known, or where something
 * holds.
 */
public record Logic<T>(T yes, T no, BinaryOperator<T> and, BinaryOperator<T> or) {
    public static final Logic<Boolean> TRUTH = new Logic<>(true, false, Boolean::logicalAnd, Boolean::logicalOr);

    /** Empty is what is not known; one side alone may settle it. */
    public static final Logic<Optional<Boolean>> PARTIAL = new Logic<>(
            Optional.of(true),
            Optional.of(false),
            (one, other) -> settled(one, other, false),
            (one, other) -> settled(one, other, true));

    /** @param alone the value that settles it whatever the other is */
    private static Optional<Boolean> settled(Optional<Boolean> one, Optional<Boolean> other, boolean alone) {
        Optional<Boolean> settles = Optional.of(alone);
        if (one.equals(settles) || other.equals(settles)) {
            return settles;
        }
        return one.isEmpty() ? one : other;
    }
}
