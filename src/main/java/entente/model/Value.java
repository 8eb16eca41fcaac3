package entente.model;

import java.util.List;
import java.util.Optional;

/**
 * One admissible value of a term, with its meaning.
 *
 * @param sides of a leading term: ids of the sides that have to take the instrument up with this value, where other than
 *     its section says
 * @param since from when what it names existed, where a source says so
 * @param until to when, where a source says so
 */
public record Value(
        String id,
        String meaning,
        Optional<List<String>> sides,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        List<String> sources) {
    public Value {
        sides = sides.map(List::copyOf);
        sources = List.copyOf(sources);
    }
}
