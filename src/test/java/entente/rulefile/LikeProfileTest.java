package entente.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Source;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that is like another one gives only what is different, however deep it stands. */
class LikeProfileTest {
    @TempDir
    private Path home;

    private Profile profile(String yaml) throws IOException {
        Front.ofTiny(home).append("rules/profiles.yaml", yaml);
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(home.resolve("rules"), problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        return rulebook.profiles().get("other");
    }

    @Test
    void onlyTheMeaning() throws IOException {
        assertThat(profile("""
                  other:
                    like: named-only
                    meaning: As that one.
                """)).isEqualTo(written("named-expert", 50, 75, "gardeners: 1, beekeepers: 1", 1, 2));
    }

    @Test
    void numbersOneByOne() throws IOException {
        assertThat(profile("""
                  other:
                    like: default
                    meaning: As that one.
                    least_strength: press-report
                    alignment:
                      values: {partly-met: 40}
                    negotiability:
                      values: {leans-for: 60}
                      weights: {beekeepers: 5}
                    costs:
                      edit: 3
                      terms: {water.share: 7}
                """)).isEqualTo(written("press-report", 40, 60, "gardeners: 1, beekeepers: 5", 3, 7));
    }

    /** However they are written, and in every run, so that pages are the same bytes. */
    @Test
    void kindsThatAlwaysCountStandInOneOrder() throws IOException {
        assertThat(profile("""
                  other:
                    like: default
                    meaning: As that one.
                    always: [context, figure, event, offer, requirement, condition, red-line, recommendation]
                """).always())
                .containsExactly(
                        Source.Kind.RECOMMENDATION,
                        Source.Kind.RED_LINE,
                        Source.Kind.CONDITION,
                        Source.Kind.OFFER,
                        Source.Kind.REQUIREMENT,
                        Source.Kind.FIGURE,
                        Source.Kind.EVENT,
                        Source.Kind.CONTEXT);
    }

    /** The same with everything written out. */
    private Profile written(String strength, int partly, int leans, String weights, int edit, int share)
            throws IOException {
        home = home.resolve("written");
        return profile("""
                  other:
                    meaning: As that one.
                    least_strength: %s
                    alignment:
                      values: {met: 100, partly-met: %d, not-met: 0}
                      weights: {lay-water: 2, open-gates: 1}
                    negotiability:
                      values: {for: 100, leans-for: %d, leans-against: 25, against: 0}
                      weights: {%s, parish-council: 1, newsletter: 0}
                    costs:
                      edit: %d
                      fill: 0
                      terms: {water.share: %d}
                """.formatted(strength, partly, leans, weights, edit, share));
    }
}
