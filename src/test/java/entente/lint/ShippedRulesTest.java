package entente.lint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Shipped;
import entente.cases.Coverage;
import entente.engine.Engine;
import entente.engine.Session;
import entente.space.FiringSets;
import entente.text.Problems;
import org.junit.jupiter.api.Test;

/** The rules as shipped: nothing to be told of them, and every condition covered by a case. */
class ShippedRulesTest {
    private static final Problems PROBLEMS = new Problems();
    private static final Checks.Read READ =
            Checks.folder(Shipped.RULES, Shipped.OPTIONS, PROBLEMS).orElseThrow();
    private static final FiringSets FINDINGS = findings();

    private static FiringSets findings() {
        try (Session session =
                Engine.compile(READ.rulebook(), PROBLEMS).orElseThrow().session()) {
            return FiringSets.of(READ.rulebook(), session);
        }
    }

    @Test
    void thereIsNothingToTellOfThem() {
        Checks.space(READ.rulebook(), FINDINGS, PROBLEMS);

        assertThat(PROBLEMS.all()).isEmpty();
    }

    @Test
    void everyConditionIsCovered() {
        Coverage coverage = Coverage.of(READ.rulebook(), FINDINGS, READ.cases());

        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.comparisons()).isGreaterThan(100);
    }
}
