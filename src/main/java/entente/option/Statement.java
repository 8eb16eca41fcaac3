package entente.option;

import entente.model.Term;
import entente.text.Place;

/**
 * What an option states of a term.
 *
 * @param byOmission whether it is none because its instrument is not listed; the place is then that of {@code terms:}
 * @param place of the value
 */
public record Statement(Term term, Admitted admitted, boolean byOmission, Place place) {}
