package entente.space;

import entente.engine.TermVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cheapest ways from a box into a region. A way settles some axes on one cell each; whatever it leaves open must not
 * matter: all packages then possible are in the region or ruled out, and some is in it.
 *
 * @param ways the equally cheap ones, none lying in what another one says works; empty if no way leads there
 * @param proved whether nothing cheaper can exist, or, if there are no ways, none can; false if the search was
 *     cut, for it grew too large or the run was interrupted
 * @param all whether there are no other equally cheap ways than these
 */
public record CheapestRepair(List<Way> ways, boolean proved, boolean all) {
    private static final int MOST_WAYS = 12;
    private static final int MOST_TRIED = 4_000;

    /**
     * One way.
     *
     * @param steps in the order of the domains
     */
    public record Way(List<Step> steps, int cost) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An axis that is settled.
     *
     * @param cell where; of an amount the nearest that works
     * @param works all cells that do with the other steps as they are
     */
    public record Step(TermVariable axis, int cell, Set<Integer> works) {}

    public CheapestRepair {
        ways = List.copyOf(ways);
    }

    /**
     * Finds the ways.
     *
     * @param fixed the axes that {@code prices} leave no choice on
     * @param goal the packages wanted
     * @param ruledOut packages that are left out, so long as others remain
     * @param distance so that an amount moves no further than it must
     */
    public static CheapestRepair of(
            PartialAssignment from,
            FixedAxes fixed,
            PackageSet goal,
            PackageSet ruledOut,
            EditCosts prices,
            AmountDistance distance) {
        RepairSearch search = new RepairSearch(from, fixed, goal, ruledOut, prices, distance);
        search.run();
        List<Way> ways = new ArrayList<>();
        int tried = 0;
        for (Map<TermVariable, Integer> cells : search.shortest(MOST_TRIED)) {
            tried++;
            if (ways.stream().noneMatch(way -> covers(way, cells))) {
                Way way = new RepairRefinement(from, goal, goal.or(ruledOut), distance).way(cells, search.cost());
                if (!ways.contains(way)) {
                    ways.add(way);
                }
            }
            if (ways.size() == MOST_WAYS) {
                break;
            }
        }
        return new CheapestRepair(
                ways, search.proved(), search.proved() && ways.size() < MOST_WAYS && tried < MOST_TRIED);
    }

    private static boolean covers(Way way, Map<TermVariable, Integer> cells) {
        return way.steps().size() == cells.size()
                && way.steps().stream()
                        .allMatch(step ->
                                cells.containsKey(step.axis()) && step.works().contains(cells.get(step.axis())));
    }
}
