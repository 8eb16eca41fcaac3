package entente.assess.repair;

import entente.assess.repair.Goals.Demand;
import entente.engine.TermVariable;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.CheapestRepair;
import entente.space.Conclusions;
import entente.space.FixedAxes;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for the bridge from one option to where it is wanted. */
public final class BridgeSearch {
    private final Rulebook rulebook;
    private final OutcomeMap chart;
    private final Option option;
    private final PartialAssignment box;
    private final Bridge.Wish wish;
    private final RepairEdits ways;
    private final Goals goals;
    private final Map<TermVariable, Set<Integer>> facts = new LinkedHashMap<>();

    public BridgeSearch(
            OutcomeMap chart,
            Goals goals,
            Option option,
            PartialAssignment box,
            Bridge.Wish wish,
            Profile.Costs costs) {
        this.rulebook = chart.rulebook();
        this.chart = chart;
        this.goals = goals;
        this.option = option;
        this.box = box;
        this.wish = wish;
        this.ways = new RepairEdits(option, chart, box, costs);
        for (Section section : rulebook.vocabulary().sections()) {
            section.leading()
                    .filter(leading -> !wish.freed().contains(leading))
                    .map(leading -> box.grid().of(leading).get(0))
                    .ifPresent(axis -> facts.put(axis, facts(section, axis)));
        }
        facts.values().removeIf(Set::isEmpty);
    }

    private static Set<Integer> facts(Section section, TermVariable axis) {
        return IntStream.range(0, axis.cells().size())
                .filter(cell ->
                        section.isFact(String.valueOf(axis.cells().get(cell).example())))
                .boxed()
                .collect(Collectors.toSet());
    }

    public Bridge bridge() {
        CheapestRepair nearest = nearest(wish);
        boolean none = none(nearest);
        Bridge.Wish freer = wish.withCircumstances(rulebook.vocabulary().terms());
        CheapestRepair otherwise = none && !freer.equals(wish) ? nearest(freer) : nearest;
        Bridge.Wish failing = none && none(otherwise) ? freer : wish;
        return new Bridge(
                option,
                wish,
                ways.of(nearest),
                nearest.proved(),
                nearest.all(),
                otherwise.proved(),
                none ? Optional.of(() -> clash(failing)) : Optional.empty(),
                none ? ways.of(otherwise) : List.of());
    }

    private static boolean none(CheapestRepair nearest) {
        return nearest.ways().isEmpty() && nearest.proved();
    }

    private CheapestRepair nearest(Bridge.Wish wished) {
        Set<Term> free = free(wished);
        if (wantsInvalid()) {
            return ways.nearest(chart.valid().not(), chart.space().nothing(), free);
        }
        return nowhere(wished)
                ? new CheapestRepair(List.of(), true, true)
                : new GivingRepair(chart, box, ways, this::wanted, free).nearest();
    }

    /** Whether no package at all has what is wanted and is as stated where nothing may be edited: then no edits lead there. */
    private boolean nowhere(Bridge.Wish wished) {
        return wish.verdict().isPresent()
                && !chart.conclusions()
                        .surely(wish.verdicts())
                        .and(reachable())
                        .holdsSome(box.on(stuck(box.grid().axes(), wished)));
    }

    /** What is wanted of packages whose giving terms can be so; of these terms themselves nothing. */
    private PackageSet wanted(Conclusions conclusions) {
        PackageSet wanted =
                wish.verdict().isPresent() ? conclusions.surely(wish.verdicts()) : conclusions.someCounted();
        for (String party : wish.assent()) {
            wanted = wanted.minus(conclusions.forSome(conclusions.possible().minus(goals.assent(party))));
        }
        return wanted.and(reachable());
    }

    private boolean wantsInvalid() {
        return wish.verdict().equals(Optional.of(Verdict.INVALID));
    }

    /** The packages that have what is not to be dropped, and in which nothing is a fact that the option does not leave possible. */
    private PackageSet reachable() {
        PackageSet reachable = wish.instruments().stream()
                .map(chart::present)
                .reduce(chart.space().everything(), PackageSet::and);
        for (Map.Entry<TermVariable, Set<Integer>> fact : facts.entrySet()) {
            Set<Integer> others = new HashSet<>(fact.getValue());
            others.removeAll(box.cells(fact.getKey()));
            reachable = reachable.minus(chart.space().cells(fact.getKey(), others));
        }
        return reachable;
    }

    /** What an option states as a fact is not for the parties to choose. */
    private boolean mayEdit(Term term, Bridge.Wish wished) {
        return wished.mayEdit(term)
                && facts.entrySet().stream()
                        .noneMatch(fact -> fact.getKey().term().equals(term)
                                && fact.getValue().containsAll(box.cells(fact.getKey())));
    }

    private List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        wish.verdict()
                .ifPresent(verdict -> demands.addAll(
                        wish.orBetter() ? goals.forVerdicts(wish.verdicts()) : goals.forVerdict(verdict)));
        goals.forAssent(assenting()).stream()
                .filter(demand ->
                        demands.stream().noneMatch(other -> other.stake().equals(demand.stake())))
                .forEach(demands::add);
        return demands;
    }

    /** What hangs on nothing else of the option is looked for once, for all options. */
    private Infeasibility clash(Bridge.Wish wished) {
        Set<TermVariable> asStated = new LinkedHashSet<>(stuck(box.grid().axes(), wished));
        asStated.addAll(facts.keySet());
        PartialAssignment left = box.on(asStated);
        return goals.clash(new Goals.Question(wished, left.admitted()), any -> clash(demands(), wished));
    }

    /**
     * What can be edited is anything; what cannot is as stated, and a demand has to be fulfilled in all that counts of
     * what it leaves possible: where it is assent, in all that is possible.
     *
     * @param wished with all circumstances free where even so nothing leads there: then none of them is why
     */
    private Infeasibility clash(List<Demand> demands, Bridge.Wish wished) {
        FixedAxes stuck = ways.fixed(free(wished));
        if (wantsInvalid()) {
            return Goals.clash(chart.space().everything(), demands, demand -> stuck.inAll(demand.region()));
        }
        Conclusions conclusions = chart.conclusions(box, stuck(chart.givingAxes(), wished));
        PackageSet somehow = conclusions.someCounted().and(reachable());
        Set<Goal> assent =
                goals.forAssent(assenting()).stream().map(Demand::stake).collect(Collectors.toSet());
        return Goals.clash(stuck.inSome(somehow), demands, demand -> {
            PackageSet asked = assent.contains(demand.stake()) ? conclusions.possible() : conclusions.counted();
            PackageSet fails = conclusions.forSome(asked.minus(demand.region()));
            return stuck.inAll(somehow.minus(fails).or(somehow.not()));
        });
    }

    private Set<Term> free(Bridge.Wish wished) {
        return rulebook.vocabulary().terms().stream()
                .filter(term -> mayEdit(term, wished))
                .collect(Collectors.toSet());
    }

    private List<Party> assenting() {
        return wish.assent().stream()
                .map(id -> rulebook.party(id).orElseThrow())
                .toList();
    }

    private List<TermVariable> stuck(List<TermVariable> axes, Bridge.Wish wished) {
        return axes.stream().filter(axis -> !mayEdit(axis.term(), wished)).toList();
    }
}
