package entente.assess.repair;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.Term;
import entente.space.CheapestRepair;
import entente.space.Conclusions;
import entente.space.FixedAxes;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The cheapest ways to where an option is wanted. What is wanted hangs on what the terms can be that give what is
 * required, so every edit of these is tried in turn, and for each the cheapest ways that edit the other terms.
 *
 * @param wanted the packages wanted, whatever their giving terms are, given what these can be
 * @param free the terms that may be edited
 */
record RequirementRepair(RepairEdits ways, Function<Conclusions, PackageSet> wanted, Set<Term> free) {
    /** What the ways hang on: edits of giving terms often come to the same. */
    private record Search(PackageSet goal, PackageSet leftOut) {}

    /** The ways found for one edit of the giving terms. */
    private record Found(Map<TermVariable, Integer> given, CheapestRepair nearest, int cost) {}

    /** Looks for them. */
    CheapestRepair nearest() {
        List<TermVariable> giving = ways.outcomeMap().requirements().givingAxes().stream()
                .filter(axis -> free.contains(axis.term()))
                .toList();
        Set<Term> others = new LinkedHashSet<>(free);
        giving.forEach(axis -> others.remove(axis.term()));
        FixedAxes fixed = ways.fixed(others);
        Map<Search, CheapestRepair> searched = new HashMap<>();
        List<Found> found = new ArrayList<>();
        boolean proved = true;
        boolean all = true;
        int least = Integer.MAX_VALUE;
        for (Map<TermVariable, Integer> given : edits(giving)) {
            int own = cost(given);
            if (own > least) {
                continue;
            }
            CheapestRepair nearest = searched.computeIfAbsent(
                    search(given), search -> ways.nearest(search.goal(), search.leftOut(), fixed));
            proved &= nearest.proved();
            all &= nearest.all();
            if (!nearest.ways().isEmpty()) {
                int cost = own + nearest.ways().get(0).cost();
                least = Math.min(least, cost);
                found.add(new Found(given, nearest, cost));
            }
        }
        int cheapest = least;
        return new CheapestRepair(
                joined(found.stream().filter(one -> one.cost() == cheapest).toList()), proved, proved && all);
    }

    private Search search(Map<TermVariable, Integer> given) {
        PartialAssignment there = ways.box().on(ways.outcomeMap().requirements().givingAxes());
        for (Map.Entry<TermVariable, Integer> edit : given.entrySet()) {
            there = there.with(edit.getKey(), Set.of(edit.getValue()));
        }
        Conclusions conclusions = ways.outcomeMap().conclusions(there);
        return new Search(wanted.apply(conclusions), conclusions.someCounted().not());
    }

    /** Every way to edit the giving terms, those of fewer terms first. */
    private List<Map<TermVariable, Integer>> edits(List<TermVariable> giving) {
        List<Map<TermVariable, Integer>> edits = new ArrayList<>();
        edits.add(Map.of());
        for (TermVariable axis : giving) {
            List<Map<TermVariable, Integer>> more = new ArrayList<>();
            for (Map<TermVariable, Integer> before : edits) {
                for (int cell = 0; cell < axis.cells().size(); cell++) {
                    if (!ways.box().cells(axis).equals(Set.of(cell))) {
                        Map<TermVariable, Integer> edit = new LinkedHashMap<>(before);
                        edit.put(axis, cell);
                        more.add(edit);
                    }
                }
            }
            edits.addAll(more);
        }
        edits.sort(Comparator.comparingInt(Map::size));
        return edits;
    }

    private int cost(Map<TermVariable, Integer> given) {
        Map<Term, Boolean> filling = new LinkedHashMap<>();
        given.forEach((axis, cell) ->
                filling.merge(axis.term(), ways.box().cells(axis).contains(cell), Boolean::logicalAnd));
        return filling.entrySet().stream()
                .mapToInt(edit -> ways.cost(edit.getKey(), edit.getValue()))
                .sum();
    }

    /** The giving terms that are edited, whatever to, and what is edited besides. */
    private record Joint(Set<TermVariable> given, List<CheapestRepair.Step> others) {}

    /** The ways with the edits of the giving terms in them; of fewest terms, and of these of fewest steps. */
    private List<CheapestRepair.Way> joined(List<Found> found) {
        Map<Joint, List<Found>> alike = new LinkedHashMap<>();
        for (Found one : found) {
            for (CheapestRepair.Way way : one.nearest().ways()) {
                Joint joint = new Joint(one.given().keySet(), way.steps());
                alike.computeIfAbsent(joint, any -> new ArrayList<>()).add(one);
            }
        }
        List<CheapestRepair.Way> joined = new ArrayList<>();
        alike.forEach((joint, some) -> joined.add(way(joint, some)));
        Comparator<CheapestRepair.Way> size = Comparator.comparingLong(RequirementRepair::terms)
                .thenComparingInt(way -> way.steps().size());
        return joined.stream()
                .filter(way -> joined.stream().noneMatch(other -> size.compare(other, way) < 0))
                .toList();
    }

    /** The first of some that differ in nothing but what giving terms are edited to, with what else works. */
    private CheapestRepair.Way way(Joint joint, List<Found> alike) {
        Found first = alike.get(0);
        List<CheapestRepair.Step> steps = new ArrayList<>(joint.others());
        first.given().forEach((axis, cell) -> {
            Set<Integer> works = new LinkedHashSet<>();
            alike.forEach(one -> works.add(requireNonNull(one.given().get(axis))));
            steps.add(new CheapestRepair.Step(axis, cell, works));
        });
        List<TermVariable> order = ways.box().domains().axes();
        steps.sort(Comparator.comparing(step -> order.indexOf(step.axis())));
        return new CheapestRepair.Way(steps, first.cost());
    }

    private static long terms(CheapestRepair.Way way) {
        return way.steps().stream().map(step -> step.axis().term()).distinct().count();
    }
}
