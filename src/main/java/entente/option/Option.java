package entente.option;

import entente.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate package as one YAML file states it.
 *
 * @param file as shown to people
 * @param day that is asked about, where the option names one
 * @param listed the places of the sections that are listed, by section id
 * @param statements what is stated of terms, in the vocabulary's order; what is open is not here, what is none by
 *     omission is
 * @param from the source of a term, by term id
 * @param expect the stances, statuses and verdicts expected, in the file's order
 */
public record Option(
        String id,
        java.nio.file.Path file,
        String title,
        String summary,
        Optional<AskedDay> day,
        Map<String, Place> listed,
        List<Statement> statements,
        Map<String, String> from,
        List<Expected> expect) {
    public Option {
        statements = List.copyOf(statements);
        expect = List.copyOf(expect);
    }

    /** A day that an option asks about, and where it says so. */
    public record AskedDay(LocalDate date, Place place) {}

    /** The day asked about, where the option names one. */
    public Optional<LocalDate> asOf() {
        return day.map(AskedDay::date);
    }

    public Optional<Statement> statement(String term) {
        return statements.stream()
                .filter(statement -> term.endsWith(statement.term().name()))
                .filter(statement -> statement.term().id().equals(term))
                .findFirst();
    }

    /** Whether an instrument is in the package: it is listed, and its leading term is not stated {@code none}. */
    public boolean has(String instrument) {
        return listed.containsKey(instrument)
                && statements.stream()
                        .noneMatch(statement -> statement.leavesOut()
                                && statement.term().section().equals(instrument));
    }

    /**
     * What an {@code expect} block expects.
     *
     * @param about a party, a recommendation or {@code verdict}
     * @param part the part that is meant; empty for the whole package
     * @param place where it says so
     */
    public record Expected(String about, Optional<String> part, String word, Place place) {
        /** What it is about, as messages call it: {@code gardeners}, {@code beds: verdict}. */
        public String named() {
            return part.map(name -> name + ": " + about).orElse(about);
        }
    }
}
