package entente.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A stance, status or verdict: what all completions of an option agree on, or what it can become.
 *
 * @param about the party or recommendation; {@code verdict} for the verdict
 * @param reachable every word that some completion comes to, the worst first; at least one
 * @param grounds where one is reached: the sets of terms that suffice for it, the first to show first; else none
 * @param deciders where several are: the open terms that decide, with what they make of it; else none
 */
public record Judged<W extends Enum<W>>(String about, List<W> reachable, List<Ground> grounds, List<Decider> deciders) {
    /** The word for what completions do not agree on. */
    public static final String CONDITIONAL = "conditional";

    public Judged {
        reachable = List.copyOf(reachable);
        grounds = List.copyOf(grounds);
        deciders = List.copyOf(deciders);
    }

    /** What all completions agree on. */
    public Optional<W> settled() {
        return reachable.size() == 1 ? Optional.of(reachable.get(0)) : Optional.empty();
    }
}
