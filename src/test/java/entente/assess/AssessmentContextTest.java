package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Source;
import entente.model.SourceStrength;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentContextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @TempDir
    private Path folder;

    @Test
    void aPositionThatTheProfileLeavesOutOvertakesNone() {
        Rulebook rulebook = Tiny.read().rulebook();
        RuleCard earlier = rule(rulebook, "gardeners/any-share");
        RuleCard later = rule(rulebook, "gardeners/dear-share");

        AssessmentContext all = context(rulebook, Set.of(Source.Kind.PREFERENCE, Source.Kind.RED_LINE));
        assertThat(all.admits(rulebook, later)).isTrue();
        assertThat(all.inactive(rulebook, earlier)).containsExactly(new InactivityReason.Overtaken(later));

        AssessmentContext preferences = context(rulebook, Set.of(Source.Kind.PREFERENCE));
        assertThat(preferences.admits(rulebook, later)).isFalse();
        assertThat(preferences.inactive(rulebook, earlier)).isEmpty();
    }

    @Test
    void whatOvertakesOneThatIsLeftOutOvertakesWhatThatWouldHave() throws IOException {
        Rulebook rulebook = Front.ofTiny(folder)
                .write("rules/gardeners/latest.drl", """
                package rules.gardeners
                import vocabulary.*
                rule "The gardeners would rather have water than not"
                    @id("gardeners/latest") @about("gardeners") @effect("serves") @source("02-any-share")
                    @since("2025-09") @overtakes("gardeners/dear-share") @because("They want it.")
                when
                    Water(supply == "pipe")
                then
                end
                """)
                .read()
                .rulebook();
        assertThat(context(rulebook, Set.of(Source.Kind.PREFERENCE))
                        .inactive(rulebook, rule(rulebook, "gardeners/any-share")))
                .containsExactly(new InactivityReason.Overtaken(rule(rulebook, "gardeners/latest")));
    }

    /** The profile counts what experts say, and of weaker grounds these kinds. */
    private static AssessmentContext context(Rulebook rulebook, Set<Source.Kind> always) {
        Profile all = rulebook.profiles().get("default");
        return new AssessmentContext(
                DAY,
                new Profile(
                        "a",
                        "x",
                        SourceStrength.NAMED_EXPERT,
                        Optional.empty(),
                        always,
                        all.alignment(),
                        all.negotiability(),
                        all.costs()));
    }

    private static RuleCard rule(Rulebook rulebook, String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
