package entente.assessment;

import entente.assessment.Demands.Demand;
import entente.engine.Axis;
import entente.option.Option;
import entente.rulebook.Party;
import entente.rulebook.Profile;
import entente.rulebook.Rulebook;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Nearest;
import entente.space.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the bridge from one option to where it is wanted. */
final class Bridging {
    private final Rulebook rulebook;
    private final Chart chart;
    private final Option option;
    private final Box box;
    private final Bridge.Wish wish;
    private final Ways ways;

    Bridging(Rulebook rulebook, Chart chart, Option option, Box box, Bridge.Wish wish, Profile.Costs costs) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.option = option;
        this.box = box;
        this.wish = wish;
        this.ways = new Ways(option, box, costs);
    }

    Bridge bridge() {
        List<Demand> demands = demands();
        Region goal = inQuestion();
        for (Demand demand : demands) {
            goal = goal.and(demand.region());
        }
        Nearest nearest = nearest(goal, wish);
        boolean none = none(nearest);
        Bridge.Wish freer = wish.withCircumstances(rulebook.vocabulary().terms());
        Nearest otherwise = none && !freer.equals(wish) ? nearest(goal, freer) : nearest;
        return new Bridge(
                option,
                wish,
                ways.of(nearest),
                nearest.proved(),
                nearest.all(),
                otherwise.proved(),
                none ? Optional.of(clash(demands)) : Optional.empty(),
                none ? ways.of(otherwise) : List.of());
    }

    private static boolean none(Nearest nearest) {
        return nearest.ways().isEmpty() && nearest.proved();
    }

    private Nearest nearest(Region goal, Bridge.Wish wished) {
        return ways.nearest(goal, leftOut(), editable(wished));
    }

    private Set<Term> editable(Bridge.Wish wished) {
        return rulebook.vocabulary().terms().stream().filter(wished::mayEdit).collect(Collectors.toSet());
    }

    private boolean wantsInvalid() {
        return wish.verdict().equals(Optional.of(Verdict.INVALID));
    }

    private Region inQuestion() {
        return wantsInvalid() ? chart.space().everything() : chart.valid();
    }

    /** Packages that are ruled out make no difference, unless they are wanted. */
    private Region leftOut() {
        return wantsInvalid() ? chart.space().nothing() : chart.valid().not();
    }

    private List<Demand> demands() {
        Demands all = new Demands(rulebook, chart);
        List<Demand> demands = new ArrayList<>();
        wish.verdict().ifPresent(verdict -> demands.addAll(all.forVerdict(verdict)));
        List<Party> parties = wish.assent().stream()
                .map(id -> rulebook.party(id).orElseThrow())
                .toList();
        all.forAssent(parties).stream()
                .filter(demand ->
                        demands.stream().noneMatch(other -> other.stake().equals(demand.stake())))
                .forEach(demands::add);
        return demands;
    }

    /** What can be edited is anything; what cannot is as stated, in all that it leaves possible. */
    private Clash clash(List<Demand> demands) {
        return Demands.clash(stuck(inQuestion(), false), demands, region -> stuck(region.or(leftOut()), true));
    }

    private Region stuck(Region region, boolean inAll) {
        Region stuck = region;
        for (Axis axis : box.grid().axes()) {
            if (!wish.mayEdit(axis.term())) {
                stuck = inAll ? stuck.inAll(axis, box.cells(axis)) : stuck.inSome(axis, box.cells(axis));
            }
        }
        return stuck;
    }
}
