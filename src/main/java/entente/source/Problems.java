package entente.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems while files are read, so that all are told at once, ordered by place. */
public final class Problems {
    private static final int MOST_LISTED = 15;

    private final SortedSet<Problem> found = new TreeSet<>();

    public void error(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), Optional.empty()));
    }

    public void warning(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.WARNING, message, List.of(), Optional.empty()));
    }

    /** An error about a word that is none of the known ones; guesses the one that was meant, and lists few ones. */
    public void unknown(Place place, String message, String word, Collection<String> known) {
        List<String> listed = known.size() <= MOST_LISTED ? List.copyOf(known) : List.of();
        found.add(new Problem(place, Problem.Severity.ERROR, message, listed, Guess.nearest(word, known)));
    }

    /** An error with a cure that is known. */
    public void error(Place place, String message, String maybe) {
        error(place, message, Optional.of(maybe));
    }

    /** An error with a cure, where one can be worked out. */
    public void error(Place place, String message, Optional<String> maybe) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), maybe));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** All problems, ordered by file, line, column and message. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
