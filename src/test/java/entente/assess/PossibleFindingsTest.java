package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.questions.Assessor;
import entente.assess.repair.BruteForce;
import entente.model.Term;
import entente.option.Option;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only possible holds just where it is said to: completion by completion of random options of small worlds. */
class PossibleFindingsTest {
    private static final int OPTIONS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 9})
    void holdWhereTheirConditionsAre(long seed) {
        SmallWorld world = SmallWorld.of(seed);
        BruteForce brute = new BruteForce(world);
        Assessor assessor = new Assessor(world.engine());
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        Random random = new Random(seed);
        int told = 0;
        for (int i = 0; i < OPTIONS; i++) {
            Option option = world.option(random);
            List<Map<Term, Object>> completions = brute.valid(brute.completions(option));
            for (Finding finding : assessor.assess(option, context).findings()) {
                if (finding.holds()) {
                    assertThat(finding.when()).as("needs no condition").isEmpty();
                } else if (!finding.when().isEmpty() && !completions.isEmpty()) {
                    for (Map<Term, Object> point : completions) {
                        boolean said = finding.when().stream()
                                .anyMatch(list -> list.stream().allMatch(one -> BruteForce.fulfils(point, one)));
                        assertThat(world.outcome(point)
                                        .findings()
                                        .contains(finding.rule().id()))
                                .as(
                                        "seed %s: %s of %s in %s",
                                        seed, finding.rule().id(), option, point)
                                .isEqualTo(said);
                    }
                    told++;
                }
            }
        }
        assertThat(told)
                .as("seed %s: conditions held against completions", seed)
                .isGreaterThan(5);
    }
}
