package entente.assess.sensitivity;

import entente.model.Profile;
import entente.model.RuleCard;
import java.util.List;

/**
 * What becomes of an option where another profile counts other grounds.
 *
 * @param profile the other one; what it weighs differently is not looked at
 * @param verdict the words that can be reached under it, the worst first
 * @param shifts parties, then recommendations, in the rulebook's order, then the verdict; what stays is left out
 */
public record EvidenceSensitivity(Profile profile, List<String> verdict, List<Shift> shifts) {
    public EvidenceSensitivity {
        verdict = List.copyOf(verdict);
        shifts = List.copyOf(shifts);
    }

    /** The verdict alone. */
    public EvidenceSensitivity inBrief() {
        return new EvidenceSensitivity(profile, verdict, List.of());
    }

    /**
     * One difference.
     *
     * @param about a party, a recommendation or {@code verdict}
     * @param from the words that can be reached, the worst first
     * @param to the words that can be reached under the other profile
     * @param without what is found about it and counts no more
     * @param with what is found about it and counts under the other profile alone
     */
    public record Shift(String about, List<String> from, List<String> to, List<RuleCard> without, List<RuleCard> with) {
        public Shift {
            from = List.copyOf(from);
            to = List.copyOf(to);
            without = List.copyOf(without);
            with = List.copyOf(with);
        }
    }
}
