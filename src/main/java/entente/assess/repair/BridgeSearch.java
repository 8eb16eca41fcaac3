package entente.assess.repair;

import entente.assess.repair.Goals.Demand;
import entente.engine.TermVariable;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.CheapestRepair;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the bridge from one option to where it is wanted. */
public final class BridgeSearch {
    private final Rulebook rulebook;
    private final OutcomeMap chart;
    private final Option option;
    private final PartialAssignment box;
    private final Bridge.Wish wish;
    private final RepairEdits ways;
    private final Goals goals;

    public BridgeSearch(
            Rulebook rulebook,
            OutcomeMap chart,
            Goals goals,
            Option option,
            PartialAssignment box,
            Bridge.Wish wish,
            Profile.Costs costs) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.goals = goals;
        this.option = option;
        this.box = box;
        this.wish = wish;
        this.ways = new RepairEdits(option, chart, box, costs);
    }

    public Bridge bridge() {
        CheapestRepair nearest = nearest(wish);
        boolean none = none(nearest);
        Bridge.Wish freer = wish.withCircumstances(rulebook.vocabulary().terms());
        CheapestRepair otherwise = none && !freer.equals(wish) ? nearest(freer) : nearest;
        return new Bridge(
                option,
                wish,
                ways.of(nearest),
                nearest.proved(),
                nearest.all(),
                otherwise.proved(),
                none ? Optional.of(clash(demands())) : Optional.empty(),
                none ? ways.of(otherwise) : List.of());
    }

    private static boolean none(CheapestRepair nearest) {
        return nearest.ways().isEmpty() && nearest.proved();
    }

    private CheapestRepair nearest(Bridge.Wish wished) {
        Set<Term> free =
                rulebook.vocabulary().terms().stream().filter(wished::mayEdit).collect(Collectors.toSet());
        return wantsInvalid()
                ? ways.nearest(chart.valid().not(), chart.space().nothing(), free)
                : new GivingRepair(chart, box, ways, this::wanted).nearest(free);
    }

    /** What is wanted of packages whose giving terms can be so; of these terms themselves nothing. */
    private PackageSet wanted(Conclusions conclusions) {
        PackageSet wanted =
                wish.verdict().isPresent() ? conclusions.surely(wish.verdicts()) : conclusions.someCounted();
        for (String party : wish.assent()) {
            wanted = wanted.minus(conclusions.forSome(conclusions.possible().minus(goals.assent(party))));
        }
        return wanted;
    }

    private boolean wantsInvalid() {
        return wish.verdict().equals(Optional.of(Verdict.INVALID));
    }

    private PackageSet inQuestion() {
        return wantsInvalid() ? chart.space().everything() : chart.valid();
    }

    private List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        wish.verdict()
                .ifPresent(verdict -> demands.addAll(
                        wish.orBetter() ? goals.forVerdicts(wish.verdicts()) : goals.forVerdict(verdict)));
        List<Party> parties = wish.assent().stream()
                .map(id -> rulebook.party(id).orElseThrow())
                .toList();
        goals.forAssent(parties).stream()
                .filter(demand ->
                        demands.stream().noneMatch(other -> other.stake().equals(demand.stake())))
                .forEach(demands::add);
        return demands;
    }

    /**
     * What can be edited is anything; what cannot is as stated, in all that it leaves possible. What gives something
     * required is as it is needed, so far as it is open and leaves a package valid.
     */
    private Infeasibility clash(List<Demand> demands) {
        PackageSet somehow = given(inQuestion());
        return Goals.clash(
                others(somehow, false),
                demands,
                region -> others(given(region.and(inQuestion())).or(somehow.not()), true));
    }

    private PackageSet given(PackageSet region) {
        return region.inSome(box, stuck(chart.givingAxes()));
    }

    private PackageSet others(PackageSet region, boolean inAll) {
        if (!inAll) {
            return region.inSome(box, stuck(box.grid().axes()));
        }
        Set<TermVariable> giving = Set.copyOf(chart.givingAxes());
        PackageSet others = region;
        for (TermVariable axis : stuck(box.grid().axes())) {
            others = giving.contains(axis) ? others.inSome(axis, box.cells(axis)) : others.inAll(axis, box.cells(axis));
        }
        return others;
    }

    private List<TermVariable> stuck(List<TermVariable> axes) {
        return axes.stream().filter(axis -> !wish.mayEdit(axis.term())).toList();
    }
}
