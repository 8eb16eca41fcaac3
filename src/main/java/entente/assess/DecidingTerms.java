package entente.assess;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which open terms decide among several outcomes: those for which two completions that differ in nothing else come to
 * different ones, or of which a value rules an outcome out.
 */
final class DecidingTerms {
    private DecidingTerms() {}

    /**
     * The deciding axes, in the grid's order.
     *
     * @param box what the option leaves possible
     * @param completions the valid packages among them
     * @param outcomes the packages of each outcome, by its word, the worst first; together all
     */
    static List<DecidingTerm> of(PartialAssignment box, PackageSet completions, Map<String, PackageSet> outcomes) {
        Map<String, PackageSet> reached = new LinkedHashMap<>();
        outcomes.forEach((word, region) -> reached.put(word, region.and(completions)));
        Set<TermVariable> read = completions.axes();
        outcomes.values().forEach(region -> read.addAll(region.axes()));
        List<DecidingTerm> deciders = new ArrayList<>();
        for (TermVariable axis : box.grid().axes()) {
            if (read.contains(axis) && box.cells(axis).size() > 1) {
                add(deciders, axis, box, completions, reached);
            }
        }
        return deciders;
    }

    private static void add(
            List<DecidingTerm> deciders,
            TermVariable axis,
            PartialAssignment box,
            PackageSet completions,
            Map<String, PackageSet> reached) {
        Map<List<String>, List<Integer>> cellsByOutcome = new LinkedHashMap<>();
        Map<Integer, PackageSet> possible = new LinkedHashMap<>();
        Map<Integer, List<PackageSet>> outcomes = new LinkedHashMap<>();
        for (int cell : box.cells(axis)) {
            PackageSet there = completions.as(axis, cell);
            if (there.isEmpty()) {
                continue;
            }
            possible.put(cell, there);
            List<PackageSet> regions = new ArrayList<>();
            List<String> words = new ArrayList<>();
            reached.forEach((word, region) -> {
                PackageSet as = region.as(axis, cell);
                regions.add(as);
                if (!as.isEmpty()) {
                    words.add(word);
                }
            });
            outcomes.put(cell, regions);
            cellsByOutcome.computeIfAbsent(words, any -> new ArrayList<>()).add(cell);
        }
        if (cellsByOutcome.size() > 1 || differs(possible, outcomes)) {
            deciders.add(new DecidingTerm(
                    axis,
                    cellsByOutcome.entrySet().stream()
                            .map(entry -> new DecidingTerm.Case(
                                    ValueWords.of(axis, entry.getValue()), entry.getValue(), entry.getKey()))
                            .toList()));
        }
    }

    /** Whether two completions that differ on this axis alone come to different outcomes. */
    private static boolean differs(Map<Integer, PackageSet> possible, Map<Integer, List<PackageSet>> outcomes) {
        for (Integer cell : possible.keySet()) {
            for (Integer other : possible.keySet()) {
                if (other <= cell) {
                    continue;
                }
                for (int i = 0; i < requireNonNull(outcomes.get(cell)).size(); i++) {
                    PackageSet here = outcomes.get(cell).get(i).and(possible.get(other));
                    PackageSet there =
                            requireNonNull(outcomes.get(other)).get(i).and(possible.get(cell));
                    if (!here.equals(there)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
