package entente.assess.whatif;

import entente.assess.AssessedSubject;
import entente.assess.Modality;
import entente.model.RuleCard;
import entente.option.Edit;
import entente.option.Option;
import java.util.List;

/**
 * What edits of an option make different.
 *
 * @param changes parties, then recommendations, in the rulebook's order, then the verdict, then part by part the verdict
 *     and parties; what stays is left out
 * @param grounds findings that come, go, or hold where they were possible or the other way round, ordered by rule
 */
public record WhatIf(Option before, Option after, List<Edit> edits, List<Change> changes, List<Grounds> grounds) {
    public WhatIf {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
        grounds = List.copyOf(grounds);
    }

    /** What becomes of one finding. */
    public record Grounds(RuleCard rule, Modality from, Modality to) {}

    /**
     * One difference.
     *
     * @param matter what comes to something else
     * @param from the words that could be reached, the worst first; several: conditional; none of a part that is not there
     * @param to the words that can be reached now
     * @param blame the smallest sets of edits such that without them the old result is back, and with them alone the
     *     new one stands
     * @param all whether these are all such sets; false where there are too many edits to try every set of them
     */
    public record Change(
            AssessedSubject matter, List<String> from, List<String> to, List<List<Edit>> blame, boolean all) {
        public Change {
            from = List.copyOf(from);
            to = List.copyOf(to);
            blame = List.copyOf(blame);
        }
    }
}
