package entente.explain;

import entente.model.Term;
import entente.option.AdmittedValues;
import entente.option.Statement;
import entente.option.Terms;
import entente.text.Place;
import java.util.Optional;

/**
 * What an option or a case says of a term.
 *
 * @param admitted what it states; empty where the term is open
 * @param place of the value; of {@code terms:} by omission; of the section where only that is listed; empty for a
 *     circumstance that is not listed
 */
public record StatedTerm(Term term, Optional<AdmittedValues> admitted, boolean byOmission, Optional<Place> place) {

    static StatedTerm of(Term term, Terms terms) {
        Optional<Statement> statement = terms.statement(term.id());
        return new StatedTerm(
                term,
                statement.map(Statement::admitted),
                statement.map(Statement::byOmission).orElse(false),
                statement
                        .map(Statement::place)
                        .or(() -> Optional.ofNullable(terms.listed().get(term.section()))));
    }
}
