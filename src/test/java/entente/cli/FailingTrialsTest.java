package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@code entente test} says: expected and actual side by side and why, and what is missing, ready to paste. */
class FailingTrialsTest extends TinyHome {
    private String said(int exit) {
        Front.Outcome outcome = entente.run("test");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(exit);
        return outcome.out();
    }

    @Test
    void nothingButCountsWhereAllIsWell() {
        assertThat(said(0)).matches("conditions covered: (\\d+) of \\1\n\\d+ passed, 0 failed\n");
    }

    @Test
    void aRuleThatDoesNotFire() throws IOException {
        entente.edit(
                "rules/facts/dear-share.cases.yaml",
                "        share: 40\n",
                "        share: 39\n        metered: true\n");

        assertThat(said(1)).startsWith("""
                rules/facts/dear-share.cases.yaml:2:11: failed: Forty hundred pounds are dear
                  expected  facts/dear-share fires
                  actual    it fires in no completion
                  why       rules/facts/dear-share.drl:12:29: share >= Parameter.dear_from.value, but water.share is 39 (line 5)

                """);
    }

    @Test
    void aRuleThatFiresWhereItShouldNot() throws IOException {
        entente.edit("rules/facts/dear-share.cases.yaml", "        share: 39\n", "        share: 60\n");

        assertThat(said(1)).startsWith("""
                rules/facts/dear-share.cases.yaml:8:11: failed: A little less is not
                  expected  facts/dear-share is quiet
                  actual    it fires in every completion
                  why       water.share is 60 (line 11)

                """);
    }

    @Test
    void aRuleThatFiresInSomeCompletionsOnly() throws IOException {
        entente.edit("rules/facts/dear-share.cases.yaml", "        share: 40\n", "        metered: true\n");

        assertThat(said(1)).startsWith("""
                rules/facts/dear-share.cases.yaml:2:11: failed: Forty hundred pounds are dear
                  expected  facts/dear-share fires
                  actual    it fires in some completions only
                  why       as with {water: {share: 0}}
                            rules/facts/dear-share.drl:12:29: share >= Parameter.dear_from.value, but water.share is 0

                """);
    }

    @Test
    void anInstrumentThatIsNotThere() throws IOException {
        entente.edit("rules/facts/dear-share.cases.yaml", """
                    terms:
                      water:
                        share: 40
                """.indent(0), "    terms: {}\n");

        assertThat(said(1)).contains("""
                  actual    it fires in no completion
                  why       rules/facts/dear-share.drl:12:11: supply != "none", but water.supply is none by omission (line 3)
                """);
    }

    @Test
    void anotherReason() throws IOException {
        entente.edit(
                "rules/facts/dear-share.cases.yaml", "because: [water.share]", "because: [water.supply, water.share]");

        assertThat(said(1)).startsWith("""
                rules/facts/dear-share.cases.yaml:2:11: failed: Forty hundred pounds are dear
                  expected  facts/dear-share fires because of water.share, water.supply
                  actual    it fires because of water.share

                """);
    }

    @Test
    void anExpectationOfAnOption() throws IOException {
        entente.edit("options/metered-pipe.yaml", "  gardeners: leans-for", "  gardeners: against");

        assertThat(said(1)).startsWith("""
                options/metered-pipe.yaml:17:14: failed: metered-pipe: gardeners is against
                  expected  gardeners against
                  actual    leans-for
                  why       gardeners/water-wanted (meets-demand): Water comes by pipe, and several gardeners want water.

                """);
    }

    @Test
    void aVerdictThatHangsOnWhatIsOpenTellsOnWhatFirstAndWhoMayObject() throws IOException {
        entente.edit("options/tank-for-now.yaml", "  verdict: conditional", "  verdict: agreeable");

        assertThat(said(1)).contains("""
                  expected  verdict agreeable
                  actual    conditional: opposed or resisted or disputed or untested or agreeable
                  why       it hangs on water.share
                            it hangs on open_day.rhythm
                            it hangs on weather.drought
                            water is conditional: opposed or resisted or disputed or agreeable, possibly by gardeners, parish-council
                            open_day is conditional: untested or absent
                            gardeners/dear-share (rejects, possible): The share is dear, and by one gardener more than they would bear.
                """).doesNotContain("requirements/signature");
    }

    @Test
    void aConditionThatNoCaseCovers() throws IOException {
        entente.edit(
                "rules/facts/dear-share.cases.yaml",
                "      water:\n        share: 39\n",
                "      weather: {drought: true}\n");

        assertThat(said(0)).contains("""
                rules/facts/dear-share.drl:12:29: not covered: share >= Parameter.dear_from.value
                  a case is wanted in which it alone keeps the rule quiet, as this for facts/dear-share.cases.yaml:

                  - case: TODO-what-this-shows-of-share-where-the-rule-is-quiet
                    terms:
                      water:
                        share: 0
                    quiet:
                    - facts/dear-share

                """);
    }

    @Test
    void whatIsPastedIsNotRightBeforeSomebodyHasSaidWhatItShows() throws IOException {
        String cases = "rules/facts/dear-share.cases.yaml";
        entente.edit(cases, "      water:\n        share: 39\n", "      weather: {drought: true}\n");
        String printed = said(0);
        int at = printed.indexOf("  - case:");
        entente.append(cases, printed.substring(at, printed.indexOf("\n\n", at) + 1));

        assertThat(entente.run("check").out())
                .contains(": error: still to be filled in: what this shows of share where the rule is quiet\n")
                .endsWith("\n1 error\n");
    }

    @Test
    void namesTheGroundsOfThePartThatIsMeant() throws IOException {
        entente.edit(
                "options/monthly-gates.yaml",
                "open_day: {verdict: opposed, beekeepers: against}",
                "open_day: {verdict: agreeable, beekeepers: for}");

        assertThat(said(1)).contains("""
                          actual    opposed
                          why       open_day is opposed by beekeepers
                                    beekeepers/crowds (crosses-red-line): \
                        The gates open monthly, and the keeper of the hives will have no crowds every month.

                        """).doesNotContain("requirements/signature", "beekeepers/bees-safe");
    }

    /** Where somebody objects, the verdict rests on what they hold, and not on what is required. */
    @Test
    void aVerdictThatSomebodyMakesNamesTheirGrounds() throws IOException {
        entente.edit("options/monthly-gates.yaml", "  verdict: opposed\n", "  verdict: agreeable\n");

        assertThat(said(1))
                .contains("  expected  verdict agreeable\n  actual    opposed\n")
                .contains("beekeepers/crowds")
                .doesNotContain("requirements/signature");
    }
}
