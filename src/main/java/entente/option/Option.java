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
 * @param from the source of a term, by term id
 * @param expect the stances, statuses and verdicts expected, in the file's order
 */
public record Option(
        String id,
        java.nio.file.Path file,
        String title,
        String summary,
        Optional<AskedDay> day,
        Terms terms,
        Map<String, String> from,
        List<Expected> expect) {
    public Option {
        expect = List.copyOf(expect);
    }

    /** A day that an option asks about, and where it says so. */
    public record AskedDay(LocalDate date, Place place) {}

    /** The day asked about, where the option names one. */
    public Optional<LocalDate> asOf() {
        return day.map(AskedDay::date);
    }

    /** The places of the sections that are listed, by section id. */
    public Map<String, Place> listed() {
        return terms.listed();
    }

    public List<Statement> statements() {
        return terms.statements();
    }

    public Optional<Statement> statement(String term) {
        return terms.statement(term);
    }

    /** Whether an instrument is in the package: it is listed, and its leading term is not stated {@code none}. */
    public boolean has(String instrument) {
        return listed().containsKey(instrument)
                && statements().stream()
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
