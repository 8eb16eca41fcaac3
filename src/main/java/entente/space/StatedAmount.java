package entente.space;

import entente.engine.DomainPart.Interval;
import entente.option.AdmittedValues;
import java.util.Optional;

/** The numbers that are left of an amount by what is stated of it. */
public final class StatedAmount {
    private StatedAmount() {}

    /** Empty of what is no amount. */
    public static Optional<Interval> of(AdmittedValues admitted) {
        if (admitted instanceof AdmittedValues.Between between) {
            return Optional.of(new Interval(between.min(), between.max()));
        }
        return admitted instanceof AdmittedValues.Exactly exactly && exactly.value() instanceof Integer number
                ? Optional.of(new Interval(number, number))
                : Optional.empty();
    }
}
