package entente.space;

import entente.engine.DomainPart.Stretch;
import entente.option.AdmittedValues;
import java.util.Optional;

/** The numbers that are left of an amount by what is stated of it. */
public final class StatedAmount {
    private StatedAmount() {}

    /** Empty of what is no amount. */
    public static Optional<Stretch> of(AdmittedValues admitted) {
        if (admitted instanceof AdmittedValues.Between between) {
            return Optional.of(new Stretch(between.min(), between.max()));
        }
        return admitted instanceof AdmittedValues.Exactly exactly && exactly.value() instanceof Integer number
                ? Optional.of(new Stretch(number, number))
                : Optional.empty();
    }
}
