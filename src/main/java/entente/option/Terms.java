package entente.option;

import entente.model.Term;
import entente.text.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code terms:} block states.
 *
 * @param listed the places of the sections that are listed, by section id
 * @param statements in the vocabulary's order; what is open is not here, what is none by omission is
 */
public record Terms(Map<String, Place> listed, List<Statement> statements) {
    public Terms {
        listed = new LinkedHashMap<>(listed);
        statements = List.copyOf(statements);
    }

    /** What is stated of a term. */
    public Optional<Statement> statement(Term term) {
        return statements.stream()
                .filter(statement -> statement.term().equals(term))
                .findFirst();
    }

    /** Whether a term is stated outright, wholly or in part. */
    boolean states(String term) {
        return statements.stream().anyMatch(statement -> statement.term().id().equals(term) && !statement.byOmission());
    }
}
