package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer does in the first days, and is told. */
class OrdinaryUseTest extends TinyHome {
    private static final String OF_ONE =
            "; the index and the other reports are as they were, for only a run of all writes them\n";

    private void option(String file, String text) throws IOException {
        Files.writeString(home.resolve("options").resolve(file), text);
    }

    private static String text(String id) {
        return "id: " + id + "\ntitle: A test\nsummary: A test.\nas_of: 2025-09-01\nterms: {}\n";
    }

    // Names of files and ids.

    @ParameterizedTest
    @CsvSource({"zz.yml", "zz.YAML", "ZZ.yaml", "Zz.Yml"})
    void aFileOfAnotherEndingOrInCapitalsIsRenamed(String file) throws IOException {
        option(file, text("zz"));
        String refused = "options/" + file
                + ":1:1: error: the file of an option is called by its id and ends in .yaml: rename it to zz.yaml\n";
        for (String command : new String[] {"check", "assess"}) {
            Front.Outcome outcome = entente.run(command);
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.out() + outcome.err()).startsWith(refused).endsWith("\n1 error\n");
        }
        assertThat(entente.run("assess", home.resolve("options").resolve(file).toString())
                        .err())
                .startsWith(refused);
        Files.move(home.resolve("options").resolve(file), home.resolve("moved"));
        Files.move(home.resolve("moved"), home.resolve("options/zz.yaml"));
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
    }

    @ParameterizedTest
    @CsvSource({"zz.yaml, ZZ", "ZZ.yaml, ZZ", "zz.yml, zz-yml", "Z z.yaml, 'Z z'", "con.yaml, con"})
    void whoeverDoesAllThatIsSaidIsDone(String file, String id) throws IOException {
        option(file, text(id));
        String said = entente.run("check").out();
        String target = said.contains("rename it to ") ? said.replaceAll("(?s).*rename it to (\\S+).*", "$1") : file;
        String meant = said.contains("Maybe you meant") ? said.replaceAll("(?s).*Maybe you meant '(.*?)'.*", "$1") : id;
        if (id.equals("con")) {
            assertThat(said).contains("nothing can be called 'con'");
            return;
        }
        Files.delete(home.resolve("options").resolve(file));
        option(target, text(meant));
        assertThat(entente.run("check").out()).as(said).isEqualTo("no errors\n");
    }

    @Test
    void aCopyIsNotToBeRenamedOverWhatItIsACopyOf() throws IOException {
        option("Zz.yaml", text("zz"));
        option("zz.yaml", text("zz"));
        assertThat(entente.run("check").out())
                .startsWith(
                        "options/Zz.yaml:1:1: error: the file of an option is called by its id and ends in .yaml: there is a zz.yaml already, so give this one an id and a name of its own\n");
    }

    @Test
    void aRuleFileOfAnotherEndingIsAnError() throws IOException {
        Files.move(
                home.resolve("rules/gardeners/dear-share.cases.yaml"),
                home.resolve("rules/gardeners/dear-share.cases.yml"));
        assertThat(entente.run("check").out())
                .contains(
                        "rules/gardeners/dear-share.cases.yml:1:1: error: rules end in .drl and their cases in .cases.yaml: rename this file to dear-share.cases.yaml\n");
    }

    // Characters that do not show.

    @ParameterizedTest
    @CsvSource({
        "'  water:', '  water:\u00a0', 6, 9, no-break space",
        "'  water:', '\u00a0\u00a0water:', 6, 1, no-break space",
        "'    supply: tank', '    supply:\u202ftank', 7, 12, narrow no-break space",
        "'    supply: tank', '    supply: \u2003tank', 7, 13, em space",
        "'    supply: tank', '    supply: tank\u00a0# so', 7, 17, no-break space",
        "'{one_of: [none, yearly]}', '{one_of:\u00a0[none, yearly]}', 12, 21, no-break space"
    })
    void aSpaceThatIsNoneIsNamedWhereItStands(String from, String to, int line, int column, String name)
            throws IOException {
        entente.edit("options/tank-for-now.yaml", from, to);
        assertThat(entente.run("check").out())
                .startsWith("options/tank-for-now.yaml:" + line + ":" + column + ": error: "
                        + (name.startsWith("e") ? "an " : "a ") + name
                        + " stands here; YAML takes ordinary spaces alone: type one instead\n");
    }

    @Test
    void aNoBreakSpaceWithinATextIsText() throws IOException {
        entente.edit(
                "options/tank-for-now.yaml", "The parish lends its tank", "The parish lends 5\u00a0tanks: \"so #5\"");
        entente.edit("options/tank-for-now.yaml", "title: The", "title: 'The");
        entente.edit("options/tank-for-now.yaml", "\"so #5\"", "so #5'");
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2800", "\u3164", "\u115f", "\u034f"})
    void aSignThatIsDrawnAsNothingIsNamed(String sign) throws IOException {
        entente.edit("options/tank-for-now.yaml", "supply: tank", "supply: ta" + sign + "nk");
        assertThat(entente.run("check").out())
                .startsWith("options/tank-for-now.yaml:7:15: error: the character U+")
                .contains(" may not stand here: it does not show\n");
    }

    @Test
    void whatACommentSwallowsIsTold() throws IOException {
        entente.edit(
                "options/tank-for-now.yaml",
                "title: The parish lends its tank",
                "title: The parish lends tank #2 of 3");
        assertThat(entente.run("check").out()).startsWith("""
                        options/tank-for-now.yaml:2:30: error: what stands behind # is a comment and not read: put the whole text in quotes, or a space after the #
                        """);
        entente.edit("options/tank-for-now.yaml", "tank #2 of 3", "tank # two of three");
        assertThat(entente.run("check").exit()).isZero();
    }

    @Test
    void aCommaInBracesEndsAText() throws IOException {
        entente.edit("rules/vocabulary.yaml", "{meaning: Once a year.}", "{meaning: Once a year, in May.}");
        assertThat(entente.run("check").out())
                .contains(
                        "error: unknown key 'in May.' in the value 'yearly'; if it belongs to the text before it, put that text in quotes, for a comma ends it\n");
    }

    // Days.

    @Test
    void ofADayAfterEveryDocumentIsToldWhateverIsAsked() {
        String late = "entente: asked about on a day after the latest document, of which nothing is known: ";
        for (List<String> asked : List.of(
                List.of("assess"),
                List.of("assess", "metered-pipe"),
                List.of("assess", "metered-pipe", "--format", "json"),
                List.of("assess", "--format", "csv"),
                List.of("explain", "metered-pipe"),
                List.of("whatif", "metered-pipe", "water.share=10"),
                List.of("bridge", "metered-pipe"),
                List.of("compare", "metered-pipe", "tank-for-now"),
                List.of("explore"))) {
            for (String day : List.of("2062-02-01", "2025-09-30")) {
                Front.Outcome outcome = entente.run(
                        Stream.concat(asked.stream(), Stream.of("--as-of", day)).toArray(String[]::new));
                assertThat(outcome.err().contains(late))
                        .as("%s as of %s", asked, day)
                        .isEqualTo(day.startsWith("2062"));
                assertThat(outcome.out()).as("%s", asked).doesNotContain(late);
            }
        }
    }

    @Test
    void whatHasNoDayOfItsOwnIsAskedAboutOnTheDayOfTheLatestDocument() throws IOException {
        option("zz.yaml", text("zz").replace("as_of: 2025-09-01\n", ""));
        String moved =
                "entente: 1 option without as_of is asked about on 2025-09-01, the earliest day of the latest document, 02\n";
        assertThat(entente.run("assess").err()).isEqualTo(moved);
        assertThat(entente.run("assess", "zz").err()).isEqualTo("entente: written: reports/zz.md" + OF_ONE + moved);
        assertThat(entente.run("assess", "--as-of", "2025-09-02").err()).isEmpty();
        assertThat(entente.run("assess", "zz", "--as-of", "2062-02-01").err())
                .isEqualTo(
                        "entente: asked about on a day after the latest document, of which nothing is known: zz (2062-02-01)\n"
                                + "entente: written as of 2062-02-01: reports/zz.md" + OF_ONE);

        entente.edit("rules/sources.yaml", "date: 2025-09\n", "date: 2026-03\n");
        assertThat(entente.run("assess").err()).isEqualTo(moved.replace("2025-09-01", "2026-03-01"));
        Files.delete(home.resolve("options/zz.yaml"));
        assertThat(entente.run("assess").err())
                .isEqualTo(
                        "entente: the zone is asked about on 2026-03-01, the earliest day of the latest document, 02; every option is fixed on an earlier day by its as_of\n"
                                + "entente: removed with their briefs and pictures, for they tell of options that are not among these: reports/zz.md\n");
    }

    @Test
    void aRuleThatBeginsAfterTheDayOfMostOptionsIsTold() throws IOException {
        entente.edit("options/metered-pipe.yaml", "as_of: 2025-09-30", "as_of: 2025-10-30");
        entente.edit("rules/gardeners/rain-barrels.drl", "    @because", "    @since(\"2025-10\")\n    @because");
        assertThat(entente.run("check").out()).contains("""
                        rules/gardeners/rain-barrels.drl:6:1: warning: this begins in 2025-10, after the day of 2 of 3 options, and counts for none of these: their as_of fixes them on an earlier day [position-after-options]
                        """);
    }

    // Drafts, and runs of one.

    @Test
    void aDraftIsCheckedAndKeepsNobodyFromAnything() throws IOException {
        option("zz.yaml", "status: draft\n" + text("zz").replace("A test.", "TODO-summary"));
        Front.Outcome run = entente.run("assess");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("entente: left out, for they say that they are drafts: options/zz.yaml\n");
        assertThat(run.out()).doesNotContain("zz");
        Front.Outcome check = entente.run("check");
        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .startsWith("options/zz.yaml:4:10: warning: in a draft: still to be filled in: summary\n")
                .endsWith("\nno errors, 1 warning\n");
        assertThat(entente.run("assess", "zz").exit()).isEqualTo(1);

        entente.edit("options/zz.yaml", "TODO-summary", "A test.");
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
        assertThat(entente.run("assess", "zz"))
                .satisfies(outcome -> assertThat(outcome.exit()).isZero())
                .satisfies(outcome -> assertThat(outcome.err()).isEqualTo("entente: written: reports/zz.md" + OF_ONE));
        entente.edit("options/zz.yaml", "status: draft", "status: drafft");
        assertThat(entente.run("check").out())
                .startsWith("options/zz.yaml:1:9: error: 'drafft' is no status of an option\n")
                .contains("Maybe you meant 'draft'.");
    }

    // Guesses.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Water(supply != \"none\", conditions contains \"rain_barrels\") | Water(supply != \"none\", metered == tru) | 13:40 | true",
                "Water(supply != \"none\", conditions contains \"rain_barrels\") | Water(supply != \"none\", share > Parametre.fair_share) | 13:37 | Parameter.fair_share.value",
                "Water(supply != \"none\", conditions contains \"rain_barrels\") | Water(supply == tanc) | 13:21 | \"tank\"",
                "Water(supply != \"none\", conditions contains \"rain_barrels\") | Water(supply != \"none\", conditions nto contains \"rain_barrels\") | 13:40 | not",
                "@because | @becuase | 11:6 | because",
                "@source | @sorce | 10:6 | source"
            })
    void aSlipInARuleIsOneErrorWithTheRightWord(String from, String to, String place, String meant) throws IOException {
        entente.edit("rules/gardeners/rain-barrels.drl", from, to);
        assertThat(entente.run("check").out())
                .startsWith("rules/gardeners/rain-barrels.drl:" + place + ": error: ")
                .contains("  Maybe you meant '" + meant + "'.\n")
                .endsWith("\n1 error\n");
    }

    @Test
    void aMissingThenIsToldAsThat() throws IOException {
        entente.edit("rules/gardeners/rain-barrels.drl", "then\n", "");
        assertThat(entente.run("check").out())
                .startsWith(
                        "rules/gardeners/rain-barrels.drl:14:1: error: expected 'then' after the conditions, not 'end'\n")
                .endsWith("\n1 error\n");
    }

    @Test
    void aTermOfWhichNothingIsSaid() {
        assertThat(entente.run("whatif", "metered-pipe", "water.share="))
                .isEqualTo(new Front.Outcome(
                        2,
                        "",
                        "entente: 'water.share=' states nothing: say a value behind the =, or water.share=open\n"
                                + "Try 'entente whatif --help'.\n"));
    }
}
