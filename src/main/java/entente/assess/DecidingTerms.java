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
     * The deciding axes, in the order of the domains.
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
        for (TermVariable axis : box.domains().axes()) {
            if (read.contains(axis) && box.cells(axis).size() > 1) {
                List<Cell> cells = cells(axis, box, completions, reached);
                Map<List<String>, List<Integer>> byWords = new LinkedHashMap<>();
                cells.forEach(cell -> byWords.computeIfAbsent(cell.words(), any -> new ArrayList<>())
                        .add(cell.index()));
                if (byWords.size() > 1 || differ(cells)) {
                    deciders.add(decider(axis, byWords));
                }
            }
        }
        return deciders;
    }

    private static DecidingTerm decider(TermVariable axis, Map<List<String>, List<Integer>> cellsByWords) {
        return new DecidingTerm(
                axis,
                cellsByWords.entrySet().stream()
                        .map(entry -> new DecidingTerm.Case(
                                ValueWords.of(axis, entry.getValue()), entry.getValue(), entry.getKey()))
                        .toList());
    }

    /** What completions, and those of each outcome, would be in one cell of an axis. */
    private record Cell(int index, PackageSet possible, Map<String, PackageSet> outcomes) {
        List<String> words() {
            return outcomes.keySet().stream()
                    .filter(word -> !requireNonNull(outcomes.get(word)).isEmpty())
                    .toList();
        }

        /** Whether two completions that differ in being here and there alone come to different outcomes. */
        boolean differs(Cell other) {
            return outcomes.entrySet().stream()
                    .anyMatch(outcome -> !outcome.getValue()
                            .and(other.possible)
                            .equals(requireNonNull(other.outcomes.get(outcome.getKey()))
                                    .and(possible)));
        }
    }

    private static List<Cell> cells(
            TermVariable axis, PartialAssignment box, PackageSet completions, Map<String, PackageSet> reached) {
        List<Cell> cells = new ArrayList<>();
        for (int cell : box.cells(axis)) {
            PackageSet there = completions.as(axis, cell);
            if (!there.isEmpty()) {
                Map<String, PackageSet> outcomes = new LinkedHashMap<>();
                reached.forEach((word, region) -> outcomes.put(word, region.as(axis, cell)));
                cells.add(new Cell(cell, there, outcomes));
            }
        }
        return cells;
    }

    private static boolean differ(List<Cell> cells) {
        return cells.stream()
                .anyMatch(one -> cells.stream().anyMatch(other -> one.index() < other.index() && one.differs(other)));
    }
}
