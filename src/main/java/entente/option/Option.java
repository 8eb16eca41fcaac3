package entente.option;

import entente.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate package as one YAML file states it.
 *
 * @param file as shown to people
 * @param asOf the day asked about, where the option names one
 * @param listed the places of the sections that are listed, by section id
 * @param statements what is stated of terms, in the vocabulary's order; what is open is not here, what is none by
 *     omission is
 * @param from the source of a term, by term id
 * @param expect the stance, status or verdict expected, by party, recommendation or {@code verdict}
 */
public record Option(
        String id,
        java.nio.file.Path file,
        String title,
        String summary,
        Optional<LocalDate> asOf,
        Map<String, Place> listed,
        List<Statement> statements,
        Map<String, String> from,
        Map<String, Expected> expect) {
    public Option {
        statements = List.copyOf(statements);
    }

    public Optional<Statement> statement(String term) {
        return statements.stream()
                .filter(statement -> statement.term().id().equals(term))
                .findFirst();
    }

    /** What an {@code expect} block expects, and where it says so. */
    public record Expected(String word, Place place) {}
}
