package entente.option;

import entente.model.Term;
import java.util.Optional;

/**
 * What someone writes for a term.
 *
 * @param admitted the values that it leaves; empty where it is left open
 */
public record Edit(Term term, Optional<AdmittedValues> admitted) {
    /** Whether it takes away the instrument of another term. */
    public boolean leavesOut(Term other) {
        return term.leading()
                && !other.leading()
                && term.section().equals(other.section())
                && admitted.equals(Optional.of(new AdmittedValues.Exactly(Term.NONE)));
    }
}
