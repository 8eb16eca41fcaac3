package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.questions.Assessor;
import entente.assess.repair.BruteForce;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.Outcome;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open and can change something is named, with what it makes of it; filling anything else changes nothing. */
class DecidingTermsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void areJustTheOpenTermsThatDecide(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        BruteForce brute = new BruteForce(world);
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        for (int i = 0; i < 12; i++) {
            Option option = world.option(random);
            Assessment assessment = assessor.assess(option, context);
            List<Judgement<?>> judged = new ArrayList<>(assessment.parties());
            judged.addAll(assessment.recommendations());
            judged.add(assessment.verdict());
            Map<AssessedSubject, List<String>> reached = brute.reached(option);
            List<Map<Term, Object>> all = brute.completions(option);
            Map<Map<Term, Object>, Verdict> verdicts = brute.counted(option).verdicts();
            for (Judgement<?> one : judged) {
                boolean verdict = one.about().equals(Verdict.ID);
                List<Map<Term, Object>> completions = verdict ? List.copyOf(verdicts.keySet()) : all;
                Function<List<Map<Term, Object>>, List<String>> of = verdict
                        ? points -> BruteForce.words(points.stream().map(verdicts::get))
                        : points -> brute.reached(points, one.about());
                List<String> words = one.reachable().stream().map(Outcome::word).toList();
                assertThat(words).isEqualTo(reached.get(AssessedSubject.of(one.about())));
                if (words.size() == 1) {
                    assertThat(one.deciders()).isEmpty();
                    continue;
                }
                for (TermVariable axis : assessor.box(option).domains().axes()) {
                    check(world, of, option, completions, one, axis);
                }
            }
        }
    }

    private static void check(
            SmallWorld world,
            Function<List<Map<Term, Object>>, List<String>> of,
            Option option,
            List<Map<Term, Object>> completions,
            Judgement<?> judged,
            TermVariable axis) {
        String what = world + "\n" + option.statements() + "\n" + judged.about() + " by " + axis;
        Map<Integer, List<Map<Term, Object>>> byCell = new HashMap<>();
        completions.stream()
                .filter(point -> point.containsKey(axis.term()))
                .forEach(point -> byCell.computeIfAbsent(cell(axis, point), any -> new ArrayList<>())
                        .add(point));
        boolean narrows = false;
        for (List<Map<Term, Object>> there : byCell.values()) {
            // Where the term does not apply it can be filled as well, and that leaves those packages as they are.
            List<Map<Term, Object>> left = new ArrayList<>(there);
            completions.stream()
                    .filter(point -> !point.containsKey(axis.term()))
                    .forEach(left::add);
            narrows |= !of.apply(left).equals(words(judged));
        }
        boolean flips = flips(of, axis, completions);
        List<DecidingTerm> named = judged.deciders().stream()
                .filter(decider -> decider.axis().equals(axis))
                .toList();
        assertThat(!named.isEmpty()).as(what).isEqualTo(narrows || flips);
        for (DecidingTerm decider : named) {
            for (DecidingTerm.Case one : decider.cases()) {
                for (int cell : one.cells()) {
                    List<Map<Term, Object>> left = new ArrayList<>(byCell.getOrDefault(cell, List.of()));
                    completions.stream()
                            .filter(point -> !point.containsKey(axis.term()))
                            .forEach(left::add);
                    assertThat(one.becomes()).as(what).isEqualTo(of.apply(left));
                }
            }
        }
    }

    private static List<String> words(Judgement<?> judged) {
        return judged.reachable().stream().map(Outcome::word).toList();
    }

    /** Whether two completions that differ on the axis alone come to different outcomes. */
    private static boolean flips(
            Function<List<Map<Term, Object>>, List<String>> of,
            TermVariable axis,
            List<Map<Term, Object>> completions) {
        Map<Map<Object, Object>, List<String>> outcomes = new HashMap<>();
        for (Map<Term, Object> point : completions) {
            if (point.containsKey(axis.term())) {
                Map<Object, Object> rest = new HashMap<>(point);
                rest.put(axis.term(), besides(axis, point));
                List<String> outcome = of.apply(List.of(point));
                if (!outcomes.computeIfAbsent(rest, any -> outcome).equals(outcome)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left of the term's value without the axis. */
    private static Set<?> besides(TermVariable axis, Map<Term, Object> point) {
        if (axis.element().isEmpty()) {
            return Set.of();
        }
        Set<Object> besides = new TreeSet<>((Set<?>) point.get(axis.term()));
        besides.remove(axis.element().get());
        return besides;
    }

    private static int cell(TermVariable axis, Map<Term, Object> point) {
        Object value = point.get(axis.term());
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            boolean in = axis.element().isPresent()
                    ? ((Set<?>) value).contains(axis.element().get())
                            == axis.cells().get(cell).example().equals(true)
                    : axis.cells().get(cell) instanceof DomainPart.Interval stretch
                            ? stretch.from() <= (Integer) value && (Integer) value <= stretch.to()
                            : axis.cells().get(cell).example().equals(value);
            if (in) {
                return cell;
            }
        }
        throw new IllegalStateException(axis + " has no " + value);
    }
}
