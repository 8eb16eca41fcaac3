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
import entente.space.Conclusions;
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
        Nearest nearest = nearest(wish);
        boolean none = none(nearest);
        Bridge.Wish freer = wish.withCircumstances(rulebook.vocabulary().terms());
        Nearest otherwise = none && !freer.equals(wish) ? nearest(freer) : nearest;
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

    private Nearest nearest(Bridge.Wish wished) {
        Set<Term> free =
                rulebook.vocabulary().terms().stream().filter(wished::mayEdit).collect(Collectors.toSet());
        return wantsInvalid()
                ? ways.nearest(chart.valid().not(), chart.space().nothing(), free)
                : new GivingRepair(chart, box, ways, this::wanted).nearest(free);
    }

    /** What is wanted of packages whose giving terms can be so; of these terms themselves nothing. */
    private Region wanted(Conclusions conclusions) {
        Region wanted = conclusions.forSome(conclusions.counted());
        if (wish.verdict().isPresent()) {
            Region verdict = conclusions
                    .verdicts()
                    .getOrDefault(wish.verdict().get(), chart.space().nothing());
            wanted = wanted.minus(conclusions.forSome(conclusions.counted().minus(verdict)));
        }
        Demands all = new Demands(rulebook, chart);
        for (String party : wish.assent()) {
            wanted = wanted.minus(conclusions.forSome(conclusions.possible().minus(all.assent(party))));
        }
        return wanted;
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

    /** What gives something required is as it is needed, so far as it is open. */
    private Region stuck(Region region, boolean inAll) {
        Region stuck = region;
        Set<Axis> giving = Set.copyOf(chart.givingAxes());
        for (Axis axis : box.grid().axes()) {
            if (!wish.mayEdit(axis.term())) {
                stuck = inAll && !giving.contains(axis) ? stuck.inAll(axis, box.cells(axis)) : stuck.inSome(axis, box.cells(axis));
            }
        }
        return stuck;
    }
}
