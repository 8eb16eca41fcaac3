package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.assess.Assessment;
import entente.assess.PartAssessment;
import entente.assess.PivotalGrounds;
import entente.assess.SubjectTo;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.PlainWords;
import entente.report.content.VerdictWords;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report says first: of each option, under each profile. */
class LeadSentencesTest {
    private static final Map<Assessment, String> LEADS = new IdentityHashMap<>();

    @Test
    void namesWhoeverObjectsAndLeadsToASourceAndItsDate() {
        int named = 0;
        int possibly = 0;
        int surely = 0;
        int invalid = 0;
        for (Assessment assessment : assessments()) {
            String lead = lead(assessment);
            if (assessment.verdict().reachable().equals(List.of(Verdict.INVALID))) {
                assertThat(lead).as("whatever its parts are").contains("**Invalid.**");
                invalid++;
                continue;
            }
            for (PartAssessment part : assessment.parts()) {
                for (String id : part.basis().by()) {
                    assertThat(lead)
                            .as(lead)
                            .containsPattern("(?i)\\*\\*[^*]*[:.] [^*]*" + Pattern.quote(name(id))
                                    + "[^*]* would (be|lean|have|object)[ ,][^*]*\\*\\*");
                    boolean alone = assessment.parts().stream()
                                    .mapToInt(one -> one.basis().by().size())
                                    .sum()
                            == 1;
                    assertThat(lead)
                            .as(lead)
                            .containsPattern("(?i)" + Pattern.quote(alone ? name(id) : Wording.label(name(id)))
                                    + (alone ? "[^*]*" : "[^*\n]*:")
                                    + "\\*\\* [^\n]*\\(\\[[^]]+ \\d{4}\\]\\(sources\\.md#");
                    named++;
                }
                for (String id : part.basis().possiblyBy()) {
                    if (part.party(id).orElseThrow().reachable().stream()
                            .allMatch(stance -> stance.compareTo(Stance.LEANS_AGAINST) <= 0)) {
                        assertThat(lead)
                                .as("it stands against whatever is open: " + lead)
                                .containsPattern("(?i)\\*\\*[^*]*[:.] [^*]*" + Pattern.quote(name(id))
                                        + "[^*;]* would (be|lean) against")
                                .doesNotContainPattern("(?i)possibly against [^\n]*" + Pattern.quote(name(id)));
                        surely++;
                        continue;
                    }
                    String quoted = Pattern.quote(Wording.label(name(id)).replaceFirst("\\)$", ""));
                    String perhaps = "would (be|lean) against it, [^*|\n]*or [^*|\n]*";
                    assertThat(lead)
                            .as("in a sentence, in a row of its own, or in the row of the part: " + lead)
                            .containsPattern("(?i)possibly against [^\n]*" + quoted + "|" + quoted
                                    + "[^\n]* may (be|lean) against |\\|" + quoted
                                    + "\\)?\\|([^|\n]*\\|)?" + perhaps + "|" + perhaps + "\\*\\*[^*|\n]*" + quoted);
                    possibly++;
                }
            }
        }
        assertThat(invalid).isPositive();
        assertThat(named).isGreaterThan(20);
        assertThat(possibly).isPositive();
        assertThat(surely).isPositive();
    }

    /** The first sentence gives every part its word, and says from when the grounds are. */
    @Test
    void beginsWithTheWordOfEveryPartAndTheAge() {
        int parts = 0;
        int dated = 0;
        for (Assessment assessment : assessments()) {
            if (assessment.verdict().reachable().equals(List.of(Verdict.INVALID))) {
                continue;
            }
            String opening = lead(assessment)
                    .lines()
                    .filter(line -> line.startsWith("**"))
                    .findFirst()
                    .orElseThrow();
            String first = opening.substring(2).split("[:.*]")[0];
            for (PartAssessment part : assessment.parts()) {
                if (part.whole() || part.verdict().reachable().equals(List.of(Verdict.NONE))) {
                    continue;
                }
                String title = Wording.inside(Wording.part(part.part(), Frozen.rulebook()));
                assertThat(first)
                        .as(opening)
                        .containsPattern(
                                "(?i)"
                                        + Pattern.quote(VerdictWords.either(
                                                part.verdict().reachable())) + " as to [^;]*" + Pattern.quote(title));
                parts++;
            }
            for (PivotalGrounds.Dated ground : Stream.of(
                            assessment.turning().oldest(), assessment.turning().newest())
                    .flatMap(Optional::stream)
                    .toList()) {
                assertThat(first).as(opening).contains(PlainWords.date(ground.date()));
                dated++;
            }
        }
        assertThat(parts).isGreaterThan(60);
        assertThat(dated).isGreaterThan(40);
    }

    private static String name(String id) {
        return Frozen.rulebook().party(id).map(Party::name).orElseThrow();
    }

    @Test
    void saysOfEachOtherProfileTheVerdictUnderItWhereItIsAnother() {
        int told = 0;
        for (Assessment assessment : assessments()) {
            String lead = lead(assessment);
            Profile own = assessment.context().profile();
            for (Profile other : Frozen.rulebook().profiles().values()) {
                List<Verdict> there =
                        Frozen.assess(assessment.option(), other).verdict().reachable();
                if (other.countsAs(own) || there.equals(assessment.verdict().reachable())) {
                    continue;
                }
                assertThat(lead)
                        .as(lead)
                        .containsPattern("(\\*\\* |; )[^;.]*" + Pattern.quote(PlainWords.counting(other))
                                + "[^;.]*, it is " + Pattern.quote(VerdictWords.either(there))
                                + "(, for views that decide are left out|;|\\.)");
                told++;
            }
        }
        assertThat(told).isGreaterThan(20);
    }

    private static List<Assessment> assessments() {
        Profile profile = Frozen.rulebook().profiles().get(Profile.DEFAULT);
        return Frozen.options().stream()
                .map(option -> Frozen.assess(option, profile))
                .toList();
    }

    /** The first screen: all above what is folded. */
    @Test
    void saysWhereWhatIsRequiredIsThereByAssumptionAlone() {
        int assumed = 0;
        int not = 0;
        for (Assessment assessment : assessments()) {
            boolean can = assessment.verdict().reachable().contains(Verdict.AGREEABLE);
            boolean stated = assessment.subjectTo().stream()
                    .filter(subject -> subject.state() == SubjectTo.State.FULFILLED)
                    .flatMap(subject -> subject.rule().position().given().stream())
                    .anyMatch(term -> assessment
                                    .option()
                                    .statement(term)
                                    .filter(one -> !one.byOmission())
                                    .isPresent()
                            && !assessment.option().from().containsKey(term));
            if (can && stated) {
                assertThat(lead(assessment))
                        .containsPattern("\\*\\*[^*]*where what (else )?is required is assumed to be there[^*]*\\*\\*");
                assumed++;
            } else {
                assertThat(lead(assessment)).doesNotContain("required is assumed to be there");
                not++;
            }
        }
        assertThat(assumed).isPositive();
        assertThat(not).isPositive();
    }

    private static String lead(Assessment assessment) {
        return LEADS.computeIfAbsent(assessment, any -> {
            String text = Made.of(Frozen.assessor(), List.of(Frozen.outlook(assessment)), Path.of("reports"))
                    .get(assessment.option().id() + ".md");
            return text.substring(0, text.indexOf("\n<details>"));
        });
    }
}
