package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.assess.questions.Assessor;
import entente.assess.repair.Bridge;
import entente.engine.DomainPart;
import entente.engine.PointEvaluator;
import entente.engine.TermVariable;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edits;
import entente.option.Option;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On random completions of the shipped options, and random packages, the diagrams say what Drools says. */
class CompletionsTest {
    private static final long SEED = 20260201;
    private static final int OF_EACH_OPTION = 25;
    private static final int OF_THE_WHOLE_SPACE = 400;
    private static final int RULES_OF_EACH_OPTION = 3;
    private static final int OF_EACH_WAY = 8;

    private static Rulebook rulebook;
    private static Assessor assessor;
    private static PointEvaluator chain;
    private static List<Option> options;

    @BeforeAll
    static void read() {
        rulebook = Frozen.rulebook();
        assessor = Frozen.assessor();
        chain = new PointEvaluator(rulebook, Frozen.engine()::session);
        options = Frozen.options();
    }

    private static AssessmentContext context(Option option) {
        return assessor.context(option, Optional.empty(), rulebook.profiles().get("default"));
    }

    @Test
    void areDrawnAsDroolsHasThem() {
        Random random = new Random(SEED);
        for (Option option : options) {
            for (int i = 0; i < OF_EACH_OPTION; i++) {
                check(assessor, chain, context(option), point(assessor.box(option), random));
            }
        }
        AssessmentContext last = new AssessmentContext(
                AssessmentContext.lastDay(rulebook), rulebook.profiles().get("default"));
        PartialAssignment anything =
                PartialAssignment.of(assessor.firingSets().space().domains(), List.of(), List.of());
        for (int i = 0; i < OF_THE_WHOLE_SPACE; i++) {
            check(assessor, chain, last, point(anything, random));
        }
    }

    /** After the edits named, whatever is still open, Drools fires the rule, or comes to the verdict. */
    @Test
    void comeToWhatEditsAreNamedFor() {
        Random random = new Random(SEED);
        int rules = 0;
        int verdicts = 0;
        for (Option option : options) {
            List<RuleCard> quiet = new ArrayList<>(
                    assessor.outcomeMap(context(option)).findings().keySet());
            assessor.assess(option, context(option)).findings().forEach(finding -> quiet.remove(finding.rule()));
            Collections.shuffle(quiet, random);
            for (RuleCard rule : quiet.subList(0, Math.min(RULES_OF_EACH_OPTION, quiet.size()))) {
                Bridge.Way way = assessor.firing(option, context(option), rule).orElseThrow();
                rules += reached(option, way, random, one -> one.findings().contains(rule.id()));
            }
            Bridge.Wish wish = new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), Set.of(), Set.of());
            Bridge bridge = assessor.bridge(option, context(option), wish);
            List<Bridge.Way> ways = new ArrayList<>(bridge.ways());
            ways.addAll(bridge.otherwise());
            for (Bridge.Way way : ways.subList(0, Math.min(1, ways.size()))) {
                verdicts += reached(option, way, random, one -> one.verdict() == Verdict.AGREEABLE);
            }
        }
        assertThat(rules).isGreaterThan(200);
        assertThat(verdicts).isGreaterThan(50);
    }

    private static int reached(Option option, Bridge.Way way, Random random, Predicate<PointEvaluator.Outcome> wanted) {
        AssessmentContext context = context(option);
        Option edited = new Edits(option, way.edits(), rulebook.vocabulary()).made();
        int seen = 0;
        for (int i = 0; i < OF_EACH_WAY; i++) {
            Map<Term, Object> values = values(point(assessor.box(edited), random));
            PointEvaluator.Outcome outcome = chain.assess(values, rule -> context.admits(rulebook, rule));
            if (wanted.test(outcome)) {
                seen++;
            } else {
                // Of what is open among the terms that give what is required, only what fulfils counts.
                assertThat(outcome.verdict())
                        .as("%s %s %s", option.id(), way, values)
                        .isIn(Verdict.INVALID, Verdict.BLOCKED);
            }
        }
        return seen;
    }

    private static Map<TermVariable, Integer> point(PartialAssignment box, Random random) {
        Map<TermVariable, Integer> point = new LinkedHashMap<>();
        for (TermVariable axis : box.domains().axes()) {
            List<Integer> cells = List.copyOf(box.cells(axis));
            point.put(axis, cells.get(random.nextInt(cells.size())));
        }
        return point;
    }

    private static void check(
            Assessor assessor, PointEvaluator chain, AssessmentContext context, Map<TermVariable, Integer> point) {
        OutcomeMap outcomeMap = assessor.outcomeMap(context);
        Map<TermVariable, Set<Integer>> cells = new HashMap<>();
        point.forEach((axis, cell) -> cells.put(axis, Set.of(cell)));
        PartialAssignment box = new PartialAssignment(outcomeMap.space().domains(), cells);
        PointEvaluator.Outcome outcome = chain.assess(values(point), rule -> context.admits(assessor.rulebook(), rule));
        String what = "seed " + SEED + " as of " + context.asOf() + ": " + values(point);
        List<String> fired = new ArrayList<>();
        outcomeMap.findings().forEach((RuleCard rule, PackageSet region) -> {
            if (region.holdsAll(box)) {
                fired.add(rule.id());
            }
        });
        assertThat(fired).as(what).containsExactlyInAnyOrderElementsOf(outcome.findings());
        outcome.stances()
                .forEach((party, stance) -> assertThat(
                                outcomeMap.stances(party).get(stance).holdsAll(box))
                        .as(what + " " + party)
                        .isTrue());
        outcome.statuses()
                .forEach((criterion, status) -> assertThat(
                                outcomeMap.statuses(criterion).get(status).holdsAll(box))
                        .as(what + " " + criterion)
                        .isTrue());
        assertThat(outcomeMap.conclusions().verdicts().get(outcome.verdict()).holdsAll(box))
                .as(what)
                .isTrue();
        outcome.parts()
                .forEach((part, verdict) -> assertThat(outcomeMap
                                .conclusions()
                                .verdicts(part)
                                .get(verdict)
                                .holdsAll(box))
                        .as(what + " " + part)
                        .isTrue());
        outcome.partStances()
                .forEach((part, stances) -> stances.forEach((party, stance) -> assertThat(
                                outcomeMap.stances(party, part).get(stance).holdsAll(box))
                        .as(what + " " + party + " on " + part)
                        .isTrue()));
    }

    private static Map<Term, Object> values(Map<TermVariable, Integer> point) {
        Map<Term, Object> values = new LinkedHashMap<>();
        point.forEach((axis, index) -> {
            DomainPart cell = axis.cells().get(index);
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
