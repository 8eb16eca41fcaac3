package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.space.Box;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which open terms decide among several outcomes: those for which two completions that differ in nothing else come to
 * different ones, or of which a value rules an outcome out.
 */
final class Deciders {
    private Deciders() {}

    /**
     * The deciding axes, in the grid's order.
     *
     * @param box what the option leaves possible
     * @param completions the valid packages among them
     * @param outcomes the packages of each outcome, by its word, the worst first; together all
     */
    static List<Decider> of(Box box, Region completions, Map<String, Region> outcomes) {
        Map<String, Region> reached = new LinkedHashMap<>();
        outcomes.forEach((word, region) -> reached.put(word, region.and(completions)));
        List<Decider> deciders = new ArrayList<>();
        for (Axis axis : box.grid().axes()) {
            if (box.cells(axis).size() > 1 && reads(axis, completions, outcomes)) {
                add(deciders, axis, box, completions, reached);
            }
        }
        return deciders;
    }

    private static boolean reads(Axis axis, Region completions, Map<String, Region> outcomes) {
        return completions.axes().contains(axis)
                || outcomes.values().stream().anyMatch(region -> region.axes().contains(axis));
    }

    private static void add(
            List<Decider> deciders, Axis axis, Box box, Region completions, Map<String, Region> reached) {
        Map<List<String>, List<Integer>> cellsByOutcome = new LinkedHashMap<>();
        Map<Integer, Region> possible = new LinkedHashMap<>();
        Map<Integer, List<Region>> outcomes = new LinkedHashMap<>();
        for (int cell : box.cells(axis)) {
            Region there = completions.as(axis, cell);
            if (there.isEmpty()) {
                continue;
            }
            possible.put(cell, there);
            List<Region> regions = new ArrayList<>();
            List<String> words = new ArrayList<>();
            reached.forEach((word, region) -> {
                Region as = region.as(axis, cell);
                regions.add(as);
                if (!as.isEmpty()) {
                    words.add(word);
                }
            });
            outcomes.put(cell, regions);
            cellsByOutcome.computeIfAbsent(words, any -> new ArrayList<>()).add(cell);
        }
        if (cellsByOutcome.size() > 1 || differs(possible, outcomes)) {
            deciders.add(new Decider(
                    axis,
                    cellsByOutcome.entrySet().stream()
                            .map(entry -> new Decider.Case(
                                    Words.of(axis, entry.getValue()), entry.getValue(), entry.getKey()))
                            .toList()));
        }
    }

    /** Whether two completions that differ on this axis alone come to different outcomes. */
    private static boolean differs(Map<Integer, Region> possible, Map<Integer, List<Region>> outcomes) {
        for (Integer cell : possible.keySet()) {
            for (Integer other : possible.keySet()) {
                if (other <= cell) {
                    continue;
                }
                for (int i = 0; i < requireNonNull(outcomes.get(cell)).size(); i++) {
                    Region here = outcomes.get(cell).get(i).and(possible.get(other));
                    Region there = requireNonNull(outcomes.get(other)).get(i).and(possible.get(cell));
                    if (!here.equals(there)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
