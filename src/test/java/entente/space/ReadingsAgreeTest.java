package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.RandomRulebook;
import entente.Tiny;
import entente.engine.Engine;
import entente.engine.Session;
import entente.model.ConditionComparisons;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two readings of the language of rules agree: what is drawn from conditions as they are written is what Drools makes of
 * them, on every shipped rule over sections and on random ones. {@link entente.VerdictRulesTest} has the rules above them.
 */
class ReadingsAgreeTest {
    /** Longer rules have tables too large to be asked for here. */
    private static final int MOST_COMPARISONS = 6;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void onRandomRules(long seed) {
        Rulebook rulebook = shortRulesOnly(RandomRulebook.of(seed));
        try (Session session =
                Engine.compile(rulebook, new Problems()).orElseThrow().session()) {
            assertThat(agree(rulebook, FiringSets.of(rulebook, session))).isGreaterThan(10);
        }
    }

    @Test
    void onEveryShippedRule() {
        Tiny shipped = Tiny.of(Path.of("rules"));
        assertThat(agree(shipped.rulebook(), shipped.assessor().firingSets())).isGreaterThan(100);
    }

    @Test
    void onEveryRuleOfTheTestsOwnDomain() {
        assertThat(agree(Tiny.read().rulebook(), Tiny.read().assessor().firingSets()))
                .isGreaterThan(10);
    }

    /** How many rules agree. */
    private static int agree(Rulebook rulebook, FiringSets findings) {
        List<RuleCard> rules = new ArrayList<>(rulebook.rules(Stratum.FACTS));
        rules.addAll(rulebook.rules(Stratum.POSITIONS));
        for (RuleCard rule : rules) {
            assertThat(ConditionCompiler.of(rulebook, findings, rule))
                    .as(rule.file().source())
                    .isEqualTo(findings.of(rule));
        }
        return rules.size();
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
                                || ConditionComparisons.in(rule.conditions()).size() <= MOST_COMPARISONS)
                        .toList(),
                all.unread());
    }
}
