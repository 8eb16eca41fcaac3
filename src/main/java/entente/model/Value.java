package entente.model;

import java.util.List;
import java.util.Optional;

/**
 * One admissible value of a term, with its meaning.
 *
 * @param sides of a leading term: ids of the sides that have to take the instrument up with this value, where other than
 *     its section says
 * @param since from when what it names existed, where a source says so
 * @param until to when, where a source says so; where it ends before it begins, what it names paused between the two
 * @param formerly what it was called before
 */
public record Value(
        String id,
        String meaning,
        Optional<List<String>> sides,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        List<String> sources,
        List<String> formerly) {
    public Value {
        sides = sides.map(List::copyOf);
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    /** Whether what it names was there until one day and from a later one, and not between. */
    public boolean pauses() {
        return since.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(since.get().first());
    }

    /** A word without more. */
    public static Value of(String word) {
        return new Value(word, word, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
