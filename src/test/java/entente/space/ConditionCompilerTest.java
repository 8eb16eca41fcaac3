package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.RandomRulebook;
import entente.engine.Engine;
import entente.engine.Session;
import entente.model.Comparisons;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.text.Problems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn from conditions as they are written is what Drools makes of them, on random rulebooks. */
class ConditionCompilerTest {
    /** Longer rules have tables too large to be asked for here. */
    private static final int MOST_COMPARISONS = 6;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isWhereTheRuleFires(long seed) {
        Rulebook rulebook = shortRulesOnly(RandomRulebook.of(seed));
        List<RuleCard> positions = rulebook.rules(Stratum.POSITIONS);
        assertThat(positions).hasSizeGreaterThan(8);

        try (Session session =
                Engine.compile(rulebook, new Problems()).orElseThrow().session()) {
            FiringSets findings = FiringSets.of(rulebook, session);
            for (RuleCard rule : positions) {
                assertThat(ConditionCompiler.of(rulebook, findings, rule))
                        .as(rule.file().source())
                        .isEqualTo(findings.of(rule));
            }
        }
    }

    private static Rulebook shortRulesOnly(Rulebook all) {
        return Rulebook.of(
                all.vocabulary(),
                all.sides(),
                all.parties(),
                all.recommendations(),
                all.documents(),
                all.sources(),
                all.profiles(),
                all.rules().stream()
                        .filter(rule -> rule.conclusion() instanceof RuleCard.Conclusion.Word
                                || Comparisons.in(rule.conditions()).size() <= MOST_COMPARISONS)
                        .toList());
    }
}
