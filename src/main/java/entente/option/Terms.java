package entente.option;

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

    /** What states nothing. */
    public static Terms none() {
        return new Terms(Map.of(), List.of());
    }

    /** What is stated of a term. */
    public Optional<Statement> statement(String term) {
        return statements.stream()
                .filter(statement -> term.endsWith(statement.term().name()))
                .filter(statement -> statement.term().id().equals(term))
                .findFirst();
    }

    /** Whether a term is stated outright, wholly or in part. */
    boolean states(String term) {
        return statement(term).filter(statement -> !statement.byOmission()).isPresent();
    }
}
