package entente.assess;

import entente.model.Term;
import entente.option.AdmittedValues;
import entente.text.Place;
import java.util.List;
import java.util.Optional;

/** Terms of an option that together suffice for something, and no fewer of them. */
public record SufficientReason(List<Stated> terms) {
    public SufficientReason {
        terms = List.copyOf(terms);
    }

    /**
     * A term as the option states it.
     *
     * @param admitted what is stated; empty for a leading term of which only the listing of its section says that it is
     *     not {@code none}
     * @param place of the value; of {@code terms:} by omission; of the section where only that is listed
     */
    public record Stated(Term term, Optional<AdmittedValues> admitted, boolean byOmission, Place place) {}
}
