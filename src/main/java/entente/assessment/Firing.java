package entente.assessment;

import entente.option.Option;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Term;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest edit after which a position fires in every completion. Any term may be edited, circumstances
 * too: it says what the rule is from firing on, not what anybody could choose. A package that is not ruled out stays so,
 * if the position can fire without.
 */
final class Firing {
    private final Rulebook rulebook;
    private final Chart chart;
    private final Box box;
    private final Ways ways;

    Firing(Rulebook rulebook, Chart chart, Option option, Box box, Standpoint standpoint) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.box = box;
        this.ways = new Ways(option, box, standpoint.profile().costs());
    }

    /** Empty where the position does not count from the standpoint, and where no package fires it. */
    Optional<Bridge.Way> smallest(RuleCard rule) {
        Region fires = chart.findings().get(rule);
        if (fires == null) {
            return Optional.empty();
        }
        List<Bridge.Way> valid = chart.valid().holdsSome(box)
                ? into(fires.and(chart.valid()), chart.valid().not())
                : List.of();
        List<Bridge.Way> found = valid.isEmpty() ? into(fires, chart.space().nothing()) : valid;
        return found.stream().findFirst();
    }

    private List<Bridge.Way> into(Region goal, Region leftOut) {
        return ways.of(ways.nearest(
                goal, leftOut, Set.<Term>copyOf(rulebook.vocabulary().terms())));
    }
}
