package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.Assessment;
import entente.assessment.Assessor;
import entente.assessment.Standpoint;
import entente.engine.Engine;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.rulebook.Party;
import entente.rulebook.Profile;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.rulebook.Verdict;
import entente.source.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a report says first: of each option, under each profile. */
class LeadSectionTest {
    private static final Pattern NAMED = Pattern.compile("(?m)^- \\*\\*(.+?)(, possibly)?:\\*\\*");

    private static Assessor assessor;
    private static List<Option> options;

    @BeforeAll
    static void readTheShippedOptions() {
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        assessor = new Assessor(Engine.compile(rulebook, problems).orElseThrow());
        options = OptionFolder.read(Path.of("options"), rulebook, problems);
    }

    @Test
    void namesWhoStandsInTheWayAndNobodyElse() {
        int named = 0;
        int possibly = 0;
        for (Assessment assessment : assessments()) {
            if (assessment
                    .verdict()
                    .settled()
                    .filter(Set.of(Verdict.INVALID, Verdict.AGREEABLE)::contains)
                    .isPresent()) {
                continue;
            }
            Set<String> inTheWay = Stream.concat(assessment.by().stream(), assessment.possiblyBy().stream())
                    .map(id -> assessor.rulebook().party(id).map(Party::name).orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named(lead(assessment))).as(lead(assessment)).isEqualTo(inTheWay);
            named += inTheWay.size();
            possibly += assessment.possiblyBy().size();
        }
        assertThat(named).isGreaterThan(20);
        assertThat(possibly).isPositive();
    }

    @Test
    void saysOfEachOtherProfileTheVerdictUnderIt() {
        int told = 0;
        for (Assessment assessment : assessments()) {
            String lead = lead(assessment);
            Profile own = assessment.standpoint().profile();
            for (Profile other : assessor.rulebook().profiles().values()) {
                String there = Wording.outcome(
                        assess(assessment.option(), other).verdict().words());
                if (other.equals(own)
                        || there.equals(Wording.outcome(assessment.verdict().words()))) {
                    continue;
                }
                assertThat(lead)
                        .containsPattern(Pattern.quote(other.leastStrength().word() + " or stronger") + "[^:;]*: "
                                + Pattern.quote(there) + "[.;]");
                told++;
            }
            assertThat(lead).doesNotContain("Counting only", "stronger grounds");
        }
        assertThat(told).isGreaterThan(20);
    }

    private List<Assessment> assessments() {
        return options.stream()
                .flatMap(option ->
                        assessor.rulebook().profiles().values().stream().map(profile -> assess(option, profile)))
                .toList();
    }

    private Assessment assess(Option option, Profile profile) {
        Standpoint standpoint = assessor.standpoint(option, Optional.empty(), profile);
        return assessor.assess(option, standpoint);
    }

    /** The first screen: all above the tables. */
    private String lead(Assessment assessment) {
        String text = Reports.of(assessor, List.of(assessor.outlook(assessment)), Path.of("reports"))
                .texts()
                .get(assessment.option().id() + ".md");
        return text.substring(0, text.indexOf("\n## "));
    }

    private static Set<String> named(String lead) {
        return NAMED.matcher(lead).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
