package entente.assess.repair;

import entente.model.RuleCard;
import entente.model.Term;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest edit after which a position fires in every completion. Any term may be edited, circumstances
 * too: it says what the rule is from firing on, not what anybody could choose. A package that is not ruled out stays so,
 * if the position can fire without.
 */
public record FiringSearch(RepairEdits ways) {
    /** Empty where the position does not count from the standpoint, and where no package fires it. */
    public Optional<Bridge.Way> smallest(RuleCard rule) {
        OutcomeMap chart = ways.chart();
        PackageSet fires = chart.findings().get(rule);
        if (fires == null) {
            return Optional.empty();
        }
        List<Bridge.Way> valid = chart.valid().holdsSome(ways.box())
                ? into(fires.and(chart.valid()), chart.valid().not())
                : List.of();
        List<Bridge.Way> found = valid.isEmpty() ? into(fires, chart.space().nothing()) : valid;
        return found.stream().findFirst();
    }

    private List<Bridge.Way> into(PackageSet goal, PackageSet leftOut) {
        List<Term> all = ways.chart().rulebook().vocabulary().terms();
        return ways.of(ways.nearest(goal, leftOut, ways.fixed(Set.copyOf(all))));
    }
}
