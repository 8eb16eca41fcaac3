package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.PointEvaluator;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Term;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On every package of random rulebooks the diagrams say what Drools says. */
class DiagramsAgreeTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPackageIsDrawnAsDroolsHasIt(long seed) {
        Drawn drawn = Drawn.of(seed);
        for (Map<Term, Object> point : drawn.world().points()) {
            PointEvaluator.Outcome outcome = drawn.world().outcome(point);
            TreeSet<String> findings = new TreeSet<>();
            drawn.outcomeMap().findings().forEach((rule, region) -> {
                if (drawn.in(region, point)) {
                    findings.add(rule.id());
                }
            });
            assertThat(findings).as("%s at %s", drawn.world(), point).isEqualTo(outcome.findings());
            for (Party party : drawn.world().rulebook().parties()) {
                assertThat(drawn.in(
                                drawn.outcomeMap()
                                        .stances(party.id())
                                        .get(outcome.stances().get(party.id())),
                                point))
                        .as("stance of %s: %s at %s", party.id(), drawn.world(), point)
                        .isTrue();
            }
            for (Recommendation criterion : drawn.world().rulebook().recommendations()) {
                assertThat(drawn.in(
                                drawn.outcomeMap()
                                        .statuses(criterion.id())
                                        .get(outcome.statuses().get(criterion.id())),
                                point))
                        .as("status of %s: %s at %s", criterion.id(), drawn.world(), point)
                        .isTrue();
            }
            assertThat(drawn.in(drawn.outcomeMap().conclusions().verdicts().get(outcome.verdict()), point))
                    .as("verdict: %s at %s", drawn.world(), point)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOutcomesPartTheSpaceAndAreCountedExactly(long seed) {
        Drawn drawn = Drawn.of(seed);
        BigInteger all = BigInteger.ZERO;
        for (PackageSet region : drawn.outcomeMap().conclusions().verdicts().values()) {
            assertThat(PackageCount.of(region))
                    .as("%s", drawn.world())
                    .isEqualTo(BigInteger.valueOf(drawn.count(region)));
            all = all.add(PackageCount.of(region));
        }
        assertThat(all).isEqualTo(BigInteger.valueOf(drawn.world().points().size()));
        assertThat(PackageCount.of(drawn.outcomeMap().space().everything())).isEqualTo(all);
        drawn.outcomeMap()
                .findings()
                .values()
                .forEach(region -> assertThat(PackageCount.of(region))
                        .as("%s", drawn.world())
                        .isEqualTo(BigInteger.valueOf(drawn.count(region))));
    }
}
