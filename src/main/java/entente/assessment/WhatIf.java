package entente.assessment;

import entente.option.Edit;
import entente.option.Option;
import java.util.List;

/**
 * What edits of an option make different.
 *
 * @param changes parties, then recommendations, in the rulebook's order, then the verdict; what stays is left out
 */
public record WhatIf(Option before, Option after, List<Edit> edits, List<Change> changes) {
    public WhatIf {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param about a party, a recommendation or {@code verdict}
     * @param from the words that could be reached, the worst first; several: conditional
     * @param to the words that can be reached now
     * @param blame the smallest sets of edits such that without them the old result is back, and with them alone the
     *     new one stands
     * @param all whether these are all such sets; false where there are too many edits to try every set of them
     */
    public record Change(String about, List<String> from, List<String> to, List<List<Edit>> blame, boolean all) {
        public Change {
            from = List.copyOf(from);
            to = List.copyOf(to);
            blame = List.copyOf(blame);
        }
    }
}
