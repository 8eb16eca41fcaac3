package entente.option;

import entente.model.Term;
import entente.text.Place;

/**
 * What an option states of a term.
 *
 * @param byOmission whether it is none because its instrument is not listed; the place is then that of {@code terms:}
 * @param place of the value
 */
public record Statement(Term term, AdmittedValues admitted, boolean byOmission, Place place) {
    private static final AdmittedValues NONE = new AdmittedValues.Exactly(Term.NONE);

    /** That an instrument is not listed. */
    public static Statement omitted(Term leading, Place place) {
        return new Statement(leading, NONE, true, place);
    }

    /** Whether it says that the instrument of the term is not in the package. */
    public boolean leavesOut() {
        return term.leading() && admitted.equals(NONE);
    }

    /** Whether by what it says the instrument of the term is not in the package, or need not be. */
    public boolean mayLeaveOut() {
        return leavesOut()
                || term.leading()
                        && admitted instanceof AdmittedValues.OneOf oneOf
                        && oneOf.values().contains(Term.NONE);
    }
}
