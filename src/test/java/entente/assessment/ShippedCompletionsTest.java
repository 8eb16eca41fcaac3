package entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Axis;
import entente.engine.Cell;
import entente.engine.Chain;
import entente.engine.Engine;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.rulebook.Term;
import entente.source.Problems;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On random completions of the shipped options, and random packages, the diagrams say what Drools says. */
class ShippedCompletionsTest {
    private static final long SEED = 20260201;
    private static final int OF_EACH_OPTION = 25;
    private static final int OF_THE_WHOLE_SPACE = 400;

    @Test
    void areDrawnAsDroolsHasThem() {
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        Engine engine = Engine.compile(rulebook, problems).orElseThrow();
        Assessor assessor = new Assessor(engine);
        Chain chain = new Chain(rulebook, engine::session);
        Random random = new Random(SEED);
        List<Option> options = OptionFolder.read(Path.of("options"), rulebook, problems);
        assertThat(options).isNotEmpty();
        for (Option option : options) {
            Standpoint standpoint = assessor.standpoint(
                    option, Optional.empty(), rulebook.profiles().get("default"));
            for (int i = 0; i < OF_EACH_OPTION; i++) {
                check(assessor, chain, standpoint, point(assessor.box(option), random));
            }
        }
        Standpoint last =
                new Standpoint(Standpoint.lastDay(rulebook), rulebook.profiles().get("default"));
        Box anything = Box.of(assessor.findings().space().grid(), List.of(), List.of());
        for (int i = 0; i < OF_THE_WHOLE_SPACE; i++) {
            check(assessor, chain, last, point(anything, random));
        }
    }

    private static Map<Axis, Integer> point(Box box, Random random) {
        Map<Axis, Integer> point = new LinkedHashMap<>();
        for (Axis axis : box.grid().axes()) {
            List<Integer> cells = List.copyOf(box.cells(axis));
            point.put(axis, cells.get(random.nextInt(cells.size())));
        }
        return point;
    }

    private static void check(Assessor assessor, Chain chain, Standpoint standpoint, Map<Axis, Integer> point) {
        Chart chart = assessor.chart(standpoint);
        Map<Axis, Set<Integer>> cells = new HashMap<>();
        point.forEach((axis, cell) -> cells.put(axis, Set.of(cell)));
        Box box = new Box(chart.space().grid(), cells);
        Chain.Outcome outcome = chain.assess(values(point), rule -> standpoint.admits(assessor.rulebook(), rule));
        String what = "seed " + SEED + " as of " + standpoint.asOf() + ": " + values(point);
        List<String> fired = new ArrayList<>();
        chart.findings().forEach((RuleCard rule, Region region) -> {
            if (region.holdsAll(box)) {
                fired.add(rule.id());
            }
        });
        assertThat(fired).as(what).containsExactlyInAnyOrderElementsOf(outcome.findings());
        outcome.stances()
                .forEach((party, stance) -> assertThat(
                                chart.stances(party).get(stance).holdsAll(box))
                        .as(what + " " + party)
                        .isTrue());
        outcome.statuses()
                .forEach((criterion, status) -> assertThat(
                                chart.statuses(criterion).get(status).holdsAll(box))
                        .as(what + " " + criterion)
                        .isTrue());
        assertThat(chart.verdicts().get(outcome.verdict()).holdsAll(box))
                .as(what)
                .isTrue();
    }

    private static Map<Term, Object> values(Map<Axis, Integer> point) {
        Map<Term, Object> values = new LinkedHashMap<>();
        point.forEach((axis, index) -> {
            Cell cell = axis.cells().get(index);
            if (axis.element().isEmpty()) {
                values.put(axis.term(), cell.example());
                return;
            }
            Set<Object> set = new TreeSet<>((Set<?>) values.getOrDefault(axis.term(), Set.of()));
            if (cell.example().equals(true)) {
                set.add(axis.element().get());
            }
            values.put(axis.term(), set);
        });
        return values;
    }
}
