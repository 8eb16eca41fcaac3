package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Frozen;
import entente.TinyHome;
import entente.assess.Assessment;
import entente.model.PartialDate;
import entente.model.Profile;
import entente.model.Stance;
import entente.model.Verdict;
import entente.option.Option;
import entente.report.content.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages of a rulebook of one's own, read by somebody who knows nothing of the program. */
class FreshReaderTest extends TinyHome {
    private static final String OPEN_DAY_WITH_WATER = """
            package rules.gardeners

            import vocabulary.*

            rule "There is an open day with the water"
                @id("gardeners/water-wanted")
                @about("gardeners")
                @on("water")
                @effect("meets-demand")
                @source("02-water-wanted")
                @because("The gates open with the water, as the gardeners ask.")
            when
                Water(supply != "none")
                OpenDay(rhythm == "yearly")
            then
            end

            rule "There is water and no open day"
                @id("gardeners/water-wanted/none")
                @about("gardeners")
                @on("water")
                @effect("misses-demand")
                @source("02-water-wanted")
                @because("Water comes and the gates stay shut, against what the gardeners ask.")
            when
                Water(supply != "none")
                OpenDay(rhythm != "yearly")
            then
            end
            """;

    private Map<String, String> pages() throws IOException {
        Front.Outcome outcome = entente.run("assess");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return Front.texts(home.resolve("reports"));
    }

    @Test
    void aRuleMoreChangesNoPageOfWhichItSaysNothing() throws IOException {
        Map<String, String> before = pages();
        entente.append("rules/newsletter/open-day.drl", """

                rule "The newsletter looks at open days every month"
                    @id("newsletter/open-day/monthly")
                    @about("newsletter")
                    @effect("touches")
                    @source("02-open-day-praised")
                    @because("The gates open every month.")
                when
                    OpenDay(rhythm == "monthly")
                then
                end
                """).append("rules/newsletter/open-day.cases.yaml", """
                  - case: Every month is looked at
                    terms: {open_day: {rhythm: monthly}}
                    fires: [newsletter/open-day, newsletter/open-day/monthly]
                    because: [open_day.rhythm]
                  - case: Once a year is not
                    terms: {open_day: {rhythm: yearly}}
                    fires: [newsletter/open-day]
                    quiet: [newsletter/open-day/monthly]
                    because: [open_day.rhythm]
                """);
        Map<String, String> after = pages();
        assertThat(after.get("rulebook.md")).contains("newsletter/open-day/monthly");
        for (String page : List.of("metered-pipe.md", "tank-for-now.md", "README.md", "zone.md", "timeline.md")) {
            assertThat(after.get(page)).as(page).isNotNull().isEqualTo(before.get(page));
        }
    }

    @Test
    void noVerbAgreesWithAPartysName() throws IOException {
        pages().forEach((file, page) -> assertThat(page)
                .as(file)
                .doesNotContainPattern("\\b(Gardeners|Beekeepers|[Pp]arish council)\\*{0,2}"
                        + " (is|are|has|have|leans?|wants?|objects?) "));
    }

    @Test
    void anAmountIsNoSum() throws IOException {
        assertThat(pages().get("metered-pipe.md"))
                .contains("## Who minds the amount", "<summary>Amounts</summary>")
                .doesNotContain("Sums", "the sum", "any sum", "no sum");
    }

    @Test
    void noPagePrintsACommandThatOtherFoldersWouldNeed() throws IOException {
        pages().forEach((file, page) -> assertThat(page).as(file).doesNotContain("`entente "));
    }

    @Test
    void dayAndMonthHaveTheirPrepositions() {
        assertThat(PlainWords.when(date("2026-04-14"))).isEqualTo("on 14 April 2026");
        assertThat(PlainWords.when(date("2026-05"))).isEqualTo("in May 2026");
        assertThat(PlainWords.when(date("2026"))).isEqualTo("in 2026");
        assertThat(PlainWords.when(date("2026-05").reckoned(true))).isEqualTo("around May 2026");
    }

    private static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }

    @Test
    void silenceIsNoLackOfASourceOfSomebodys() {
        assertThat(PlainWords.possible(List.of(Stance.LEANS_AGAINST, Stance.UNDETERMINED, Stance.SILENT)))
                .isEqualTo("would lean against it, give no clear view, or have no known view");
    }

    @Test
    void wordsOfVerdictsKeepTheirHyphens() {
        assertThat(PlainWords.range(List.of("resisted", "one-sided"))).isEqualTo("resisted or one-sided");
    }

    /** Everybody agrees to water with an open day, of which nobody is known to want it. */
    @Test
    void whatNobodyIsKnownToWantIsSaidFirstAndOnce() throws IOException {
        entente.write("rules/gardeners/water-wanted.drl", OPEN_DAY_WITH_WATER)
                .write("rules/gardeners/water-wanted.cases.yaml", """
                        cases:
                          - case: Water with an open day is what they ask
                            terms: {water: {supply: pipe}, open_day: {rhythm: yearly}}
                            fires: [gardeners/water-wanted]
                            quiet: [gardeners/water-wanted/none]
                            because: [water.supply, open_day.rhythm]
                          - case: Water without one is not
                            terms: {water: {supply: pipe}}
                            fires: [gardeners/water-wanted/none]
                            quiet: [gardeners/water-wanted]
                            because: [water.supply, open_day.rhythm]
                        """);
        for (String option : List.of("metered-pipe", "tank-for-now", "monthly-gates")) {
            Path file = home.resolve("options/" + option + ".yaml");
            Files.writeString(file, Files.readString(file).split("\nexpect:")[0] + "\n");
        }
        String zone = pages().get("zone.md");
        String unwanted = "Nobody who decides on the side of the plot holders is known to want Open day, taken alone";
        assertThat(zone)
                .contains(
                        "; none of all packages is agreeable, for that asks more: ",
                        "what is required is there: no package.")
                .doesNotContain("the package as a whole", "Asked as well");
        String why = zone.substring(zone.indexOf("\n## Agreeable"), zone.indexOf("\n## Unopposed"));
        assertThat(why).containsOnlyOnce(unwanted).containsPattern("Why:\n  - " + unwanted + "; without that ");
    }

    /** The first sentence names not only who objects surely where another word hangs on others. */
    @Test
    void whoMayMakeItWorseIsNamedAtOnce() throws IOException {
        int named = 0;
        for (Option option : Frozen.options()) {
            Assessment assessment =
                    Frozen.assess(option, Frozen.rulebook().profiles().get(Profile.DEFAULT));
            if (!assessment.verdict().reachable().equals(List.of(Verdict.OPPOSED, Verdict.RESISTED))) {
                continue;
            }
            String opening = Files.readString(Frozen.reports().resolve(option.id() + ".md"))
                    .lines()
                    .filter(line -> line.startsWith("**"))
                    .findFirst()
                    .orElseThrow()
                    .split("\\*\\*")[1];
            for (String party : assessment.parts().stream()
                    .flatMap(part -> part.basis().possiblyBy().stream())
                    .collect(Collectors.toSet())) {
                String name = Frozen.rulebook().party(party).orElseThrow().name();
                assertThat(opening).containsIgnoringCase(name);
                named++;
            }
        }
        assertThat(named).isGreaterThan(3);
    }

    @Test
    void whatIsAskedForWithAnotherPartIsUnwantedOnlyAlone() throws IOException {
        String known = "nobody who decides is known to want it";
        assertThat(frozen("loan-part-untied")).contains(known + ", taken alone;");
        assertThat(frozen("options-for-funds")).contains(known).doesNotContain("taken alone");
    }

    private static String frozen(String option) throws IOException {
        return Files.readString(Frozen.reports().resolve(option + ".md"));
    }
}
