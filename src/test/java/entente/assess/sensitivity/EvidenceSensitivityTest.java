package entente.assess.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.assess.Assessment;
import entente.assess.Finding;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Source;
import entente.option.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of another profile is what an assessment under it says, and the grounds named are too weak for one of both. */
class EvidenceSensitivityTest {
    private int shifts;
    private int grounds;

    @Test
    void saysOfTheShippedOptionsWhatAnAssessmentUnderTheOtherProfileSays() {
        Rulebook rulebook = Frozen.rulebook();
        for (Option option : Frozen.options()) {
            for (Profile profile : rulebook.profiles().values()) {
                Assessment here = Frozen.assess(option, profile);
                List<EvidenceSensitivity> sifted = Frozen.outlook(here).sifted();
                assertThat(sifted)
                        .extracting(one -> one.profile().id())
                        .isSubsetOf(rulebook.profiles().keySet())
                        .doesNotContain(profile.id());
                sifted.forEach(one -> check(rulebook, here, one));
            }
        }
        assertThat(shifts).isGreaterThan(100);
        assertThat(grounds).isGreaterThan(100);
    }

    private void check(Rulebook rulebook, Assessment here, EvidenceSensitivity sifted) {
        Profile least = sifted.profile();
        Assessment there = Frozen.assess(here.option(), least);
        assertThat(there.context().asOf()).isEqualTo(here.context().asOf());
        Map<String, List<String>> expected = words(here);
        assertThat(sifted.verdict()).isEqualTo(there.verdict().words());
        for (EvidenceSensitivity.Shift shift : sifted.shifts()) {
            assertThat(shift.from()).isEqualTo(expected.put(shift.about(), shift.to()));
            assertThat(shift.to()).isNotEqualTo(shift.from());
            shift.without().forEach(rule -> ground(here, rule, shift.about(), tooWeak(rulebook, rule, least)));
            shift.with()
                    .forEach(rule -> ground(
                            there,
                            rule,
                            shift.about(),
                            tooWeak(rulebook, rule, here.context().profile())));
            shifts++;
        }
        assertThat(expected).isEqualTo(words(there));
    }

    private void ground(Assessment found, RuleCard rule, String about, boolean tooWeakForTheOther) {
        assertThat(found.findings()).extracting(Finding::rule).contains(rule);
        assertThat(rule.position().about()).isEqualTo(about.equals("verdict") ? RuleCard.PACKAGE : about);
        assertThat(tooWeakForTheOther).isTrue();
        grounds++;
    }

    private static boolean tooWeak(Rulebook rulebook, RuleCard rule, Profile profile) {
        return rule.position().sources().stream()
                .map(id -> rulebook.sources().get(id))
                .anyMatch(source -> source.kind() != Source.Kind.REQUIREMENT
                        && (source.strength().compareTo(profile.leastStrength()) > 0
                                || profile.notBefore()
                                        .filter(day -> source.date().last().isBefore(day))
                                        .isPresent()));
    }

    private static Map<String, List<String>> words(Assessment assessment) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Stream.of(assessment.parties(), assessment.recommendations(), List.of(assessment.verdict()))
                .flatMap(List::stream)
                .forEach(judged -> words.put(judged.about(), judged.words()));
        return words;
    }
}
