package entente.assess;

import entente.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A stance, status or verdict: what all completions of an option agree on, or what it can become.
 *
 * @param about the party or recommendation; {@code verdict} for the verdict
 * @param reachable every word that some completion comes to, the worst first; at least one
 * @param grounds where one is reached: the sets of terms that suffice for it, the first to show first; else none
 * @param allGrounds whether there are no other grounds than these
 * @param deciders where several are: the open terms that decide, with what they make of it; else none
 */
public record Judgement<W extends Outcome>(
        String about,
        List<W> reachable,
        List<SufficientReason> grounds,
        boolean allGrounds,
        List<DecidingTerm> deciders) {
    public Judgement {
        reachable = List.copyOf(reachable);
        grounds = List.copyOf(grounds);
        deciders = List.copyOf(deciders);
    }

    /** What can be reached, without its grounds. */
    static <W extends Outcome> Judgement<W> withoutGrounds(String about, List<W> reachable) {
        return new Judgement<>(about, reachable, List.of(), false, List.of());
    }

    /** What all completions agree on. */
    public Optional<W> settled() {
        return reachable.size() == 1 ? Optional.of(reachable.get(0)) : Optional.empty();
    }

    /** The same with the first ground alone, and without what deciding terms make of it. */
    public Judgement<W> inBrief() {
        return new Judgement<>(
                about,
                reachable,
                grounds.stream().limit(1).toList(),
                false,
                deciders.stream()
                        .map(decider -> new DecidingTerm(decider.axis(), List.of()))
                        .toList());
    }

    Judgement<W> withoutGrounds() {
        return withoutGrounds(about, reachable);
    }

    /** The word reached, or {@code conditional}. */
    public String word() {
        return reachable.size() == 1 ? words().get(0) : Outcome.CONDITIONAL;
    }

    /** What can be reached, in words, the worst first. */
    public List<String> words() {
        return reachable.stream().map(Outcome::word).toList();
    }
}
