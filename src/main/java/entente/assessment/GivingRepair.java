package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.rulebook.Term;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Conclusions;
import entente.space.Nearest;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The cheapest ways to where an option is wanted. What is wanted hangs on what the terms can be that give what is
 * required, so every edit of these is tried in turn, and for each the cheapest ways that edit the other terms.
 */
final class GivingRepair {
    private final Chart chart;
    private final Box box;
    private final Ways ways;
    private final Function<Conclusions, Region> wanted;

    /**
     * @param wanted the packages wanted, whatever their giving terms are, given what these can be
     */
    GivingRepair(Chart chart, Box box, Ways ways, Function<Conclusions, Region> wanted) {
        this.chart = chart;
        this.box = box;
        this.ways = ways;
        this.wanted = wanted;
    }

    /** The ways found for one edit of the giving terms. */
    private record Found(Map<Axis, Integer> given, Nearest nearest, int cost) {}

    /**
     * Looks for them.
     *
     * @param free the terms that may be edited
     */
    Nearest nearest(Set<Term> free) {
        List<Axis> giving = chart.givingAxes().stream()
                .filter(axis -> free.contains(axis.term()))
                .toList();
        Set<Term> others = new LinkedHashSet<>(free);
        giving.forEach(axis -> others.remove(axis.term()));
        List<Found> found = new ArrayList<>();
        boolean proved = true;
        boolean all = true;
        int least = Integer.MAX_VALUE;
        for (Map<Axis, Integer> given : edits(giving)) {
            int own = cost(given);
            if (own > least) {
                continue;
            }
            Nearest nearest = nearest(given, others);
            proved &= nearest.proved();
            all &= nearest.all();
            if (!nearest.ways().isEmpty()) {
                int cost = own + nearest.ways().get(0).cost();
                least = Math.min(least, cost);
                found.add(new Found(given, nearest, cost));
            }
        }
        int cheapest = least;
        return new Nearest(
                joined(found.stream().filter(one -> one.cost() == cheapest).toList()), proved, proved && all);
    }

    private Nearest nearest(Map<Axis, Integer> given, Set<Term> free) {
        Box there = box;
        for (Map.Entry<Axis, Integer> edit : given.entrySet()) {
            there = there.with(edit.getKey(), Set.of(edit.getValue()));
        }
        Conclusions conclusions = chart.conclusions(there);
        return ways.nearest(
                wanted.apply(conclusions),
                conclusions.forSome(conclusions.counted()).not(),
                free);
    }

    /** Every way to edit the giving terms, those of fewer terms first. */
    private List<Map<Axis, Integer>> edits(List<Axis> giving) {
        List<Map<Axis, Integer>> edits = new ArrayList<>();
        edits.add(Map.of());
        for (Axis axis : giving) {
            List<Map<Axis, Integer>> more = new ArrayList<>();
            for (Map<Axis, Integer> before : edits) {
                for (int cell = 0; cell < axis.cells().size(); cell++) {
                    if (!box.cells(axis).equals(Set.of(cell))) {
                        Map<Axis, Integer> edit = new LinkedHashMap<>(before);
                        edit.put(axis, cell);
                        more.add(edit);
                    }
                }
            }
            edits.addAll(more);
        }
        edits.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return edits;
    }

    private int cost(Map<Axis, Integer> given) {
        Map<Term, Boolean> filling = new LinkedHashMap<>();
        given.forEach((axis, cell) ->
                filling.merge(axis.term(), box.cells(axis).contains(cell), Boolean::logicalAnd));
        return filling.entrySet().stream()
                .mapToInt(edit -> ways.cost(edit.getKey(), edit.getValue()))
                .sum();
    }

    /** The ways with the edits of the giving terms in them; of fewest terms, and of these of fewest steps. */
    private List<Nearest.Way> joined(List<Found> found) {
        Map<List<Object>, Map<Axis, Set<Integer>>> works = new LinkedHashMap<>();
        List<Nearest.Way> joined = new ArrayList<>();
        for (Found one : found) {
            for (Nearest.Way way : one.nearest().ways()) {
                List<Object> key = List.of(one.given().keySet(), way.steps());
                boolean first = !works.containsKey(key);
                Map<Axis, Set<Integer>> cells = works.computeIfAbsent(key, any -> new LinkedHashMap<>());
                one.given().forEach((axis, cell) -> cells.computeIfAbsent(axis, any -> new LinkedHashSet<>())
                        .add(cell));
                if (first) {
                    List<Nearest.Step> steps = new ArrayList<>();
                    for (Axis axis : box.grid().axes()) {
                        if (one.given().containsKey(axis)) {
                            steps.add(new Nearest.Step(
                                    axis, requireNonNull(one.given().get(axis)), requireNonNull(cells.get(axis))));
                        }
                        way.steps().stream()
                                .filter(step -> step.axis().equals(axis))
                                .forEach(steps::add);
                    }
                    joined.add(new Nearest.Way(steps, one.cost()));
                }
            }
        }
        long fewest = joined.stream().mapToLong(GivingRepair::terms).min().orElse(0);
        int shortest = joined.stream()
                .filter(way -> terms(way) == fewest)
                .mapToInt(way -> way.steps().size())
                .min()
                .orElse(0);
        return joined.stream()
                .filter(way -> terms(way) == fewest && way.steps().size() == shortest)
                .toList();
    }

    private static long terms(Nearest.Way way) {
        return way.steps().stream().map(step -> step.axis().term()).distinct().count();
    }
}
