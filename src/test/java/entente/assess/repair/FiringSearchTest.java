package entente.assess.repair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.model.RuleCard;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edit;
import entente.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest edit that makes a position fire makes it fire, nothing cheaper does, and where there is none, none does. */
class FiringSearchTest {
    private static int found;
    private static int none;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheCheapestOfAllEdits(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        BruteForce brute = new BruteForce(world);
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        for (int i = 0; i < 2; i++) {
            Option option = world.option(random);
            boolean ruledOut = brute.completions(option).stream()
                    .allMatch(point -> world.outcome(point).verdict() == Verdict.INVALID);
            EveryEdit valid = new EveryEdit(world, option, FiringSearchTest::stated, false);
            EveryEdit any = new EveryEdit(world, option, FiringSearchTest::stated, true);
            for (RuleCard rule : world.rulebook().rules(Stratum.POSITIONS)) {
                Predicate<Map<Term, Object>> fires =
                        point -> world.outcome(point).findings().contains(rule.id());
                boolean withoutRulingOut = !ruledOut && valid.any(fires);
                EveryEdit trial = withoutRulingOut ? valid : any;
                Optional<Bridge.Way> way = assessor.firing(option, context, rule);
                String what = world + "\n" + option.statements() + "\n" + rule.id() + " " + way;
                assertThat(way.map(Bridge.Way::cost)).as(what).isEqualTo(trial.cheapest(trial.inAll(fires)));
                way.ifPresent(one -> check(one, trial, fires, what));
                found += way.isPresent() ? 1 : 0;
                none += way.isPresent() ? 0 : 1;
            }
        }
    }

    @AfterAll
    static void bothHaveBeenSeen() {
        assertThat(found).isGreaterThan(40);
        assertThat(none).isPositive();
    }

    private static void check(Bridge.Way way, EveryEdit trial, Predicate<Map<Term, Object>> fires, String what) {
        assertThat(trial.reaches(way.edits(), trial.inAll(fires))).as(what).isTrue();
        for (Bridge.Change change : way.changes()) {
            List<Edit> fewer = new ArrayList<>(way.edits());
            fewer.removeIf(edit -> edit.term().equals(change.term()) || trial.restsOn(edit, change));
            assertThat(trial.reaches(fewer, trial.inAll(fires))).as(what).isFalse();
        }
    }

    private static boolean stated(Term term) {
        return !term.section().equals("signs");
    }
}
