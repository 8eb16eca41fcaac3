package entente.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * One admissible value of a term, with its meaning.
 *
 * @param since from when what it names existed, where a source says so
 */
public record Value(String id, String meaning, Optional<PartialDate> since, List<String> sources) {
    public Value {
        sources = List.copyOf(sources);
    }
}
