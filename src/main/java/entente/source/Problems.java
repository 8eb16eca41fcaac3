package entente.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems while files are read, so that all are told at once, ordered by place. */
public final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    public void error(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), Optional.empty()));
    }

    public void warning(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.WARNING, message, List.of(), Optional.empty()));
    }

    /** An error about a word that is none of the known ones; guesses the one that was meant. */
    public void unknown(Place place, String message, String word, Collection<String> known) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.copyOf(known), Guess.nearest(word, known)));
    }

    /** An error with a cure that is known. */
    public void error(Place place, String message, String maybe) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), Optional.of(maybe)));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** All problems, ordered by file, line, column and message. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
