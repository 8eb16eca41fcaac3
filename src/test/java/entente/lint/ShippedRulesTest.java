package entente.lint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cases.Coverage;
import entente.engine.Engine;
import entente.engine.Session;
import entente.model.RuleCard;
import entente.model.Stratum;
import entente.space.ConditionCompiler;
import entente.space.FiringSets;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules as shipped: nothing to be told of them, and every condition covered by a case. */
class ShippedRulesTest {
    private final Problems problems = new Problems();
    private final Checks.Read read =
            Checks.folder(Path.of("rules"), Path.of("options"), problems).orElseThrow();
    private final FiringSets findings = findings();

    private FiringSets findings() {
        try (Session session =
                Engine.compile(read.rulebook(), problems).orElseThrow().session()) {
            return FiringSets.of(read.rulebook(), session);
        }
    }

    @Test
    void thereIsNothingToTellOfThem() {
        Checks.space(read.rulebook(), findings, problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void everyConditionIsCovered() {
        Coverage coverage = Coverage.of(read.rulebook(), findings, read.cases());

        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.comparisons()).isGreaterThan(100);
    }

    /** What coverage is reckoned with says of every rule as it stands what Drools says. */
    @Test
    void theSketchOfARuleIsWhereItFires() {
        List<RuleCard> rules = read.rulebook().rules().stream()
                .filter(rule -> rule.stratum() == Stratum.FACTS || rule.stratum() == Stratum.POSITIONS)
                .toList();

        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(ConditionCompiler.of(read.rulebook(), findings, rule))
                        .isEqualTo(findings.of(rule)));
    }
}
