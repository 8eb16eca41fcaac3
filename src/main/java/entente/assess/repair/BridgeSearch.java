package entente.assess.repair;

import entente.assess.repair.GoalDecomposition.Demand;
import entente.engine.TermVariable;
import entente.model.Party;
import entente.model.Term;
import entente.model.Verdict;
import entente.space.CheapestRepair;
import entente.space.Conclusions;
import entente.space.FixedAxes;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the bridge from one option to where it is wanted. */
public record BridgeSearch(GoalDecomposition goals, RepairEdits ways, Bridge.Wish wish, UnalterableFacts facts) {
    public BridgeSearch(GoalDecomposition goals, RepairEdits ways, Bridge.Wish wish) {
        this(
                goals,
                ways,
                wish,
                UnalterableFacts.of(ways.outcomeMap().rulebook().vocabulary(), ways.box(), wish.freed()));
    }

    public Bridge bridge() {
        CheapestRepair nearest = nearest(wish);
        boolean none = none(nearest);
        Bridge.Wish freer =
                wish.withCircumstances(outcomeMap().rulebook().vocabulary().terms());
        CheapestRepair otherwise = none && !freer.equals(wish) ? nearest(freer) : nearest;
        Bridge.Wish failing = none && none(otherwise) ? freer : wish;
        return new Bridge(
                ways.option(),
                wish,
                ways.of(nearest),
                nearest.proved(),
                nearest.all(),
                otherwise.proved(),
                none ? Optional.of(() -> clash(failing)) : Optional.empty(),
                none ? ways.of(otherwise) : List.of());
    }

    private OutcomeMap outcomeMap() {
        return ways.outcomeMap();
    }

    private static boolean none(CheapestRepair nearest) {
        return nearest.ways().isEmpty() && nearest.proved();
    }

    private CheapestRepair nearest(Bridge.Wish wished) {
        Set<Term> free = free(wished);
        if (wantsInvalid()) {
            return ways.nearest(outcomeMap().valid().not(), outcomeMap().space().nothing(), ways.fixed(free));
        }
        return nowhere(wished)
                ? new CheapestRepair(List.of(), true, true)
                : new RequirementRepair(ways, this::wanted, free).nearest();
    }

    /** Whether no package at all has what is wanted and is as stated where nothing may be edited: then no edits lead there. */
    private boolean nowhere(Bridge.Wish wished) {
        return wish.verdict().isPresent()
                && !outcomeMap()
                        .conclusions()
                        .surely(wish.verdicts())
                        .and(reachable())
                        .holdsSome(ways.box().on(stuck(ways.box().domains().axes(), wished)));
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
        return facts.among(wish.instruments().stream()
                .map(outcomeMap()::present)
                .reduce(outcomeMap().space().everything(), PackageSet::and));
    }

    private boolean mayEdit(Term term, Bridge.Wish wished) {
        return wished.mayEdit(term) && !facts.states(term);
    }

    private List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        if (wish.verdict().isPresent()) {
            demands.addAll(goals.forVerdicts(wish.verdicts()));
        }
        goals.forAssent(assenting()).stream()
                .filter(demand ->
                        demands.stream().noneMatch(other -> other.goal().equals(demand.goal())))
                .forEach(demands::add);
        return demands;
    }

    /** What hangs on nothing else of the option is looked for once, for all options. */
    private Infeasibility clash(Bridge.Wish wished) {
        Set<TermVariable> asStated =
                new LinkedHashSet<>(stuck(ways.box().domains().axes(), wished));
        asStated.addAll(facts.cells().keySet());
        PartialAssignment left = ways.box().on(asStated);
        return goals.clash(new GoalDecomposition.Question(wished, left.admitted()), any -> clash(demands(), wished));
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
            return GoalDecomposition.clash(
                    outcomeMap().space().everything(), demands, demand -> stuck.inAll(demand.region()));
        }
        Conclusions conclusions = outcomeMap()
                .conclusions(ways.box(), stuck(outcomeMap().requirements().givingAxes(), wished));
        PackageSet somehow = conclusions.someCounted().and(reachable());
        Set<Goal> assent =
                goals.forAssent(assenting()).stream().map(Demand::goal).collect(Collectors.toSet());
        return GoalDecomposition.clash(stuck.inSome(somehow), demands, demand -> {
            PackageSet asked = assent.contains(demand.goal()) ? conclusions.possible() : conclusions.counted();
            PackageSet fails = conclusions.forSome(asked.minus(demand.region()));
            return stuck.inAll(somehow.minus(fails).or(somehow.not()));
        });
    }

    private Set<Term> free(Bridge.Wish wished) {
        return outcomeMap().rulebook().vocabulary().terms().stream()
                .filter(term -> mayEdit(term, wished))
                .collect(Collectors.toSet());
    }

    private List<Party> assenting() {
        return wish.assent().stream()
                .map(id -> outcomeMap().rulebook().party(id).orElseThrow())
                .toList();
    }

    private List<TermVariable> stuck(List<TermVariable> axes, Bridge.Wish wished) {
        return axes.stream().filter(axis -> !mayEdit(axis.term(), wished)).toList();
    }
}
