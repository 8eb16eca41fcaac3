package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assessment.Assessment;
import entente.assessment.Standpoint;
import entente.option.Option;
import entente.rulebook.Party;
import entente.rulebook.Profile;
import entente.rulebook.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report says first: of each option, under each profile. */
class LeadSectionTest {
    private static final Pattern NAMED = Pattern.compile("(?m)^- \\*\\*(.+?)(, possibly)?:\\*\\*");

    private final Tiny domain = Tiny.read();

    @Test
    void namesWhoStandsInTheWayAndNobodyElse() {
        int named = 0;
        for (Assessment assessment : assessments()) {
            if (assessment
                    .verdict()
                    .settled()
                    .filter(Set.of(Verdict.INVALID, Verdict.AGREEABLE)::contains)
                    .isPresent()) {
                continue;
            }
            Set<String> inTheWay = Stream.concat(assessment.by().stream(), assessment.perhapsBy().stream())
                    .map(id -> domain.rulebook().party(id).map(Party::name).orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named(lead(assessment))).as(lead(assessment)).isEqualTo(inTheWay);
            named += inTheWay.size();
        }
        assertThat(named).isPositive();
    }

    @Test
    void saysOfEachOtherProfileTheVerdictUnderIt() {
        int told = 0;
        for (Assessment assessment : assessments()) {
            String lead = lead(assessment);
            Profile own = assessment.standpoint().profile();
            for (Profile other : domain.rulebook().profiles().values()) {
                String there = Wording.outcome(
                        assess(assessment.option(), other).verdict().words());
                if (other.equals(own)
                        || there.equals(Wording.outcome(assessment.verdict().words()))) {
                    continue;
                }
                assertThat(lead).contains(other.leastStrength().word() + " or stronger: " + there);
                told++;
            }
            assertThat(lead).doesNotContain("Counting only", "stronger grounds");
        }
        assertThat(told).isGreaterThan(1);
    }

    private List<Assessment> assessments() {
        return domain.assessAll().stream()
                .map(Assessment::option)
                .flatMap(option ->
                        domain.rulebook().profiles().values().stream().map(profile -> assess(option, profile)))
                .toList();
    }

    private Assessment assess(Option option, Profile profile) {
        Standpoint standpoint = domain.assessor().standpoint(option, Optional.empty(), profile);
        return domain.assessor().assess(option, standpoint);
    }

    /** The first screen: all above the tables. */
    private String lead(Assessment assessment) {
        String text = Reports.of(domain.assessor(), List.of(domain.assessor().outlook(assessment)), Path.of("reports"))
                .texts()
                .get(assessment.option().id() + ".md");
        return text.substring(0, text.indexOf("\n## "));
    }

    private static Set<String> named(String lead) {
        return NAMED.matcher(lead).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
