package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Frozen;
import entente.assess.questions.AssessmentSummary;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.PartialAssignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside a verdict does not deny what the verdict itself leaves open. */
class AlternativesTest {
    /** What an option can be without any edit is not out of reach whatever is edited. */
    @Test
    void noOptionThatCanBeAgreeableIsSaidNeverToBe() {
        int open = 0;
        for (Option option : Frozen.options()) {
            Assessment assessment = assessed(option);
            if (assessment.verdict().reachable().contains(Verdict.AGREEABLE)) {
                assertThat(Frozen.outlook(assessment).keeping().whatever())
                        .as(option.id())
                        .isFalse();
                open += assessment.verdict().reachable().size() > 1 ? 1 : 0;
            }
        }
        assertThat(open).as("options that hang on something open").isPositive();
    }

    /** To keep an instrument is not to keep the form in which the option has it: what another form would do is told. */
    @Test
    void anotherFormOfAnInstrumentKeepsIt(@TempDir Path home) throws IOException {
        Front entente = Front.ofTiny(home);
        assertThat(entente.run("assess", "monthly-gates").exit()).isZero();
        assertThat(Files.readAllLines(home.resolve("reports/monthly-gates.md")))
                .filteredOn(line -> line.startsWith("- **What would help:**"))
                .singleElement()
                .asString()
                .contains("nobody who decides is known to object if ", "Open day: once a year")
                .doesNotContain("left out");
    }

    /** A condition on what is open names no value that the option rules out. */
    @Test
    void conditionsStayWithinWhatTheOptionLeavesPossible() {
        int told = 0;
        for (Option option : Frozen.options()) {
            Assessment assessment = assessed(option);
            List<List<List<TermCondition>>> conditions = new ArrayList<>();
            assessment.findings().forEach(finding -> conditions.add(finding.when()));
            assessment.byReachable().forEach(one -> conditions.add(one.when()));
            assessment.subjectTo().forEach(subject -> conditions.add(subject.arisesWhen()));
            PartialAssignment box = Frozen.assessor().box(option);
            for (TermCondition condition : conditions.stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .toList()) {
                assertThat(box.cells(condition.axis()))
                        .as("%s: %s", option.id(), condition)
                        .containsAll(condition.cells());
                told++;
            }
        }
        assertThat(told).as("conditions").isGreaterThan(50);
    }

    /** What is told of an option beside others is the same, whether all of it was looked for or no more than that. */
    @Test
    void aSummaryIsThatOfTheWhole() {
        int clashing = 0;
        for (Option option : Frozen.options()) {
            Assessment assessment = assessed(option);
            AssessmentSummary summary = Frozen.assessor().summary(option, assessment.context());
            assertThat(summary)
                    .as(option.id())
                    .isEqualTo(Frozen.outlook(assessment).summary());
            clashing += summary.clash().isPresent() ? 1 : 0;
        }
        assertThat(clashing).as("options that clash").isPositive();
    }

    /** Where somebody objects whatever is open, the newest and the oldest ground are theirs, and are so whatever is open. */
    @Test
    void aVerdictTurnsOnThoseWhoObjectInAnyCase() {
        int turning = 0;
        int others = 0;
        for (Option option : Frozen.options()) {
            Assessment assessment = assessed(option);
            List<String> by = assessment.by();
            boolean blocked = assessment.verdict().reachable().contains(Verdict.BLOCKED);
            if (by.isEmpty() || blocked || assessment.verdict().settled().isEmpty()) {
                continue;
            }
            for (RuleCard rule : assessment.turning().rules()) {
                assertThat(by)
                        .as("%s: %s", option.id(), rule.id())
                        .contains(rule.position().about());
                assertThat(assessment.findingsAbout(rule.position().about()))
                        .as("%s: %s", option.id(), rule.id())
                        .anyMatch(finding -> finding.rule().equals(rule) && finding.holds());
                turning++;
            }
            others += assessment.possiblyBy().size();
        }
        assertThat(turning).isGreaterThan(10);
        assertThat(others).as("who objects by what is open alone").isPositive();
    }

    private static Assessment assessed(Option option) {
        Profile profile = Frozen.rulebook().profiles().get(Profile.DEFAULT);
        return Frozen.assess(option, profile);
    }
}
