package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TermVariable;
import entente.model.Profile;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways found are just those that trying every set of edits finds. */
class CheapestRepairTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isTheBestOfAllEdits(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(seed);
        for (int i = 0; i < 6; i++) {
            Option option = drawn.world().option(random);
            for (Verdict verdict : drawn.outcomeMap().conclusions().verdicts().keySet()) {
                check(drawn, option, verdict, random);
            }
        }
    }

    private static void check(Drawn drawn, Option option, Verdict verdict, Random random) {
        PackageSet goal = drawn.outcomeMap().conclusions().verdicts().get(verdict);
        PackageSet ruledOut =
                verdict == Verdict.INVALID ? goal : drawn.outcomeMap().valid().not();
        PartialAssignment from = PartialAssignment.of(drawn.outcomeMap().space().domains(), option.terms());
        Profile.Costs costs = drawn.world().rulebook().profiles().get("default").costs();
        Set<Term> free = drawn.world().rulebook().vocabulary().terms().stream()
                .filter(Term::lever)
                .filter(term -> random.nextInt(5) > 0)
                .collect(Collectors.toSet());
        EditCosts prices = new EditCosts(costs);
        AmountDistance distance = AmountDistance.of(option);

        CheapestRepair nearest =
                CheapestRepair.of(from, FixedAxes.of(from, goal.space(), free), goal, ruledOut, prices, distance);

        List<Map<TermVariable, Integer>> best = new Tried(from, goal, ruledOut, free, prices).best();
        String what = drawn.world() + "\n" + option.statements() + "\nto " + verdict + " free " + free;
        assertThat(nearest.proved()).isTrue();
        assertThat(nearest.ways().isEmpty()).as(what).isEqualTo(best.isEmpty());
        for (CheapestRepair.Way way : nearest.ways()) {
            Map<TermVariable, Integer> cells = new HashMap<>();
            way.steps().forEach(step -> cells.put(step.axis(), step.cell()));
            assertThat(best).as(what).contains(cells);
            for (CheapestRepair.Step step : way.steps()) {
                Set<Integer> works = new HashSet<>();
                for (int cell = 0; cell < step.axis().cells().size(); cell++) {
                    Map<TermVariable, Integer> other = new HashMap<>(cells);
                    other.put(step.axis(), cell);
                    if (Tried.reaches(from, goal, ruledOut, other)) {
                        works.add(cell);
                    }
                }
                assertThat(step.works()).as(what).isEqualTo(works);
                assertThat(works)
                        .as(what)
                        .noneMatch(cell -> distance.to(step.axis(), cell) < distance.to(step.axis(), step.cell()));
            }
        }
        if (nearest.all()) {
            assertThat(best)
                    .as(what)
                    .allMatch(cells -> nearest.ways().stream()
                            .anyMatch(way -> way.steps().stream()
                                            .map(CheapestRepair.Step::axis)
                                            .collect(Collectors.toSet())
                                            .equals(cells.keySet())
                                    && way.steps().stream()
                                            .allMatch(step -> step.works().contains(cells.get(step.axis())))));
        }
    }

    /** Every set of edits, tried. */
    private record Tried(
            PartialAssignment from, PackageSet goal, PackageSet ruledOut, Set<Term> free, EditCosts prices) {

        List<Map<TermVariable, Integer>> best() {
            List<Map<TermVariable, Integer>> best = new ArrayList<>();
            long[] least = {Long.MAX_VALUE};
            List<TermVariable> axes = from.domains().axes().stream()
                    .filter(axis -> free.contains(axis.term()))
                    .toList();
            each(axes, new LinkedHashMap<>(), cells -> {
                long length = length(cells);
                if (length <= least[0] && reaches(from, goal, ruledOut, cells)) {
                    if (length < least[0]) {
                        best.clear();
                        least[0] = length;
                    }
                    best.add(new HashMap<>(cells));
                }
            });
            return best;
        }

        private void each(
                List<TermVariable> left,
                Map<TermVariable, Integer> cells,
                java.util.function.Consumer<Map<TermVariable, Integer>> use) {
            if (left.isEmpty()) {
                use.accept(cells);
                return;
            }
            TermVariable axis = left.get(0);
            each(left.subList(1, left.size()), cells, use);
            for (int cell = 0; cell < axis.cells().size(); cell++) {
                if (!from.cells(axis).equals(Set.of(cell))) {
                    cells.put(axis, cell);
                    each(left.subList(1, left.size()), cells, use);
                    cells.remove(axis);
                }
            }
        }

        /** Cost first, then how many terms, then how many axes. */
        private long length(Map<TermVariable, Integer> cells) {
            Map<Term, Boolean> filling = new HashMap<>();
            cells.forEach(
                    (axis, cell) -> filling.merge(axis.term(), from.cells(axis).contains(cell), Boolean::logicalAnd));
            long cost = filling.entrySet().stream()
                    .mapToLong(term -> prices.of(term.getKey(), term.getValue()))
                    .sum();
            return cost * 1_000_000 + filling.size() * 1_000L + cells.size();
        }

        static boolean reaches(
                PartialAssignment from, PackageSet goal, PackageSet ruledOut, Map<TermVariable, Integer> cells) {
            Map<TermVariable, Set<Integer>> admitted = new LinkedHashMap<>(from.admitted());
            cells.forEach((axis, cell) -> admitted.put(axis, Set.of(cell)));
            PackageSet left = new PartialAssignment(from.domains(), admitted).region(goal.space());
            return left.within(goal.or(ruledOut)) && left.meets(goal);
        }
    }
}
