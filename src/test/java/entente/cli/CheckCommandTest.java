package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest extends TinyHome {
    private static final String FEES = """
              fees:
                kind: circumstance
                title: Fees
                meaning: What others pay.
                sources: [02-dear]
                terms:
                  fee:
                    type: amount
                    unit: thousand
                    min: 0
                    max: 90
                    meaning: How much they pay.
                    sources: [02-dear]
                  coin:
                    type: choice
                    meaning: In what they pay.
                    sources: [02-dear]
                    values:
                      eur: {meaning: In euro.}
                      gbp: {meaning: In sterling.}
            """;

    @Test
    void tellsOnlyOfTheFilesThatAreNamed() throws IOException {
        Files.writeString(home.resolve("options/wet.yaml"), "id: wet\ntitle: Wet\nsummary: Wet.\nterms:\n  watr:\n");
        Front.Outcome all = entente.run("check");
        assertThat(all.exit()).isEqualTo(1);
        assertThat(entente.run("check", home.resolve("options/wet.yaml").toString()))
                .isEqualTo(all);
        assertThat(entente.run(
                        "check", home.resolve("options/metered-pipe.yaml").toString()))
                .isEqualTo(new Front.Outcome(0, "no errors\n", ""));
    }

    @Test
    void readsAnOptionThatIsNamedAndStandsElsewhere() throws IOException {
        Path elsewhere = home.resolve("wet.yaml");
        Files.writeString(elsewhere, "id: wet\ntitle: Wet\nsummary: Wet.\nterms:\n  watr:\n");
        assertThat(entente.run("check", elsewhere.toString()).out()).isEqualTo("""
                        wet.yaml:5:3: error: 'watr' is no section
                          5 |   watr:
                            |   ^^^^
                          known: water, open_day, weather, agreement
                          Maybe you meant 'water'.

                        1 error
                        """);
        assertThat(entente.run("check", home.resolve("dry.yaml").toString()).out())
                .isEqualTo("dry.yaml:1:1: error: there is no such file\n\n1 error\n");
        assertThat(entente.run("check", home.resolve("wett.yaml").toString()).out())
                .isEqualTo(
                        "wett.yaml:1:1: error: there is no such file\n" + "  Maybe you meant 'wet.yaml'.\n\n1 error\n");
    }

    @Test
    void tellsAllWhereTheTablesKeptAFileFromBeingRead() throws IOException {
        Files.writeString(home.resolve("rules/sources.yaml"), "bad: [", StandardOpenOption.APPEND);
        Front.Outcome all = entente.run("check");
        assertThat(all.exit()).isEqualTo(1);
        assertThat(all.out()).contains("rules/sources.yaml:", "cases and options are not read");
        assertThat(entente.run(
                        "check", home.resolve("options/metered-pipe.yaml").toString()))
                .isEqualTo(all);
    }

    @Test
    void tellsOfAFolderWhatIsWrongInIt() throws IOException {
        Files.writeString(home.resolve("rules/gardeners/dear-share.drl"), "package");
        assertThat(entente.run("check", home.resolve("rules/gardeners").toString())
                        .out())
                .contains("rules/gardeners/dear-share.drl:1:");
        assertThat(entente.run("check", home.resolve("options").toString()).out())
                .isEqualTo("no errors\n");
    }

    @Test
    void tellsOfALinkOutOfAFolderThatIsNamed() throws IOException {
        Files.writeString(home.resolve("secret.yaml"), "id: secret\n");
        Files.createSymbolicLink(home.resolve("options/secret.yaml"), home.resolve("secret.yaml"));
        Front.Outcome all = entente.run("check");
        assertThat(all.out()).startsWith("options/secret.yaml:1:1: error: this link does not lead");
        for (String named : List.of("options", "options/secret.yaml")) {
            assertThat(entente.run("check", home.resolve(named).toString())).isEqualTo(all);
        }
    }

    @Test
    void knowsAFileByWhateverPathLeadsToIt() throws IOException {
        Path link = home.resolve("link");
        Files.createSymbolicLink(link, home.resolve("rules"));
        Path rule = link.resolve("gardeners/dear-share.drl");
        assertThat(entente.run("check", rule.toString()).out()).isEqualTo("no errors\n");
        Files.writeString(rule, "package");
        assertThat(entente.run("check", rule.toString()).out())
                .startsWith("rules/gardeners/dear-share.drl:1:")
                .doesNotContain("link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.md", "dear-share.drl", "dear-share.cases.yaml", "folder", "rules/.notes.md"})
    void refusesWhatIsNoOptionAndStandsElsewhere(String name) throws IOException {
        Files.createDirectory(home.resolve("folder"));
        Front.Outcome refused = entente.run("check", home.resolve(name).toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("entente: '" + name + "' is not read: it is no option, which ends in .yaml, and does not"
                        + " stand in ");
    }

    @Test
    void aCurrencyThatIsATermOfItsOwnIsSaidBesideTheAmount() throws IOException {
        Path vocabulary = home.resolve("rules/vocabulary.yaml");
        Files.writeString(vocabulary, Files.readString(vocabulary).replace("  reckoning:\n", FEES + "  reckoning:\n"));
        String option = "id: fee\ntitle: Fee\nsummary: A fee.\nterms:\n";
        Files.writeString(home.resolve("options/fee.yaml"), option + "  fees: {fee: £2k}\n");
        assertThat(entente.run("check").out()).isEqualTo("""
                        options/fee.yaml:5:15: error: fees.fee is a whole number of thousand, from 0 to 90, not the text \
                        '£2k'; say the currency beside it, as coin: gbp
                          5 |   fees: {fee: £2k}
                            |               ^^^
                          Maybe you meant '2'.

                        1 error
                        """);
        Files.writeString(home.resolve("options/fee.yaml"), option + "  fees: {fee: £2k, coin: Euros}\n");
        assertThat(entente.run("check").out())
                .contains("not the text '£2k'\n", "'Euros' is no value of fees.coin\n", "Maybe you meant 'eur'.\n");
        Files.writeString(home.resolve("options/fee.yaml"), option + "  fees: {fee: 2, coin: gbp}\n");
        assertThat(entente.run("check").exit()).isZero();
    }

    @Test
    void warnsOfASchemaThatIsNotThatOfTheRules() throws IOException {
        Path schema = home.resolve("options/option.schema.json");
        Files.writeString(schema, entente.run("schema").out());
        assertThat(entente.run("check").out()).doesNotContain("schema");
        Files.writeString(schema, "{}\n");
        assertThat(entente.run("check").out())
                .startsWith(
                        "options/option.schema.json:1:1: warning: the rules have changed since this schema for editors"
                                + " was made: write it anew with 'entente schema --write' [stale-schema]\n");
    }

    /** One wrong word of an entry is told where it stands, and not by everything that names the entry. */
    @Test
    void anEntryThatCannotBeReadIsNotDeniedByWhatNamesIt() throws IOException {
        entente.edit("rules/sources.yaml", "kind: preference", "kind: preferense");
        Front.Outcome told = entente.run("check");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out().lines().filter(line -> line.contains(": error: ")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("rules/sources.yaml:") && line.contains("'preferense' is no kind"));
    }

    @Test
    void tellsAMisspeltEntryOfATableOnceAndThere() throws IOException {
        entente.edit("rules/parties.yaml", "  gardeners:\n", "  gardenrs:\n");
        assertThat(entente.run("check").out()).isEqualTo("""
                rules/parties.yaml:5:3: error: nothing names 'gardenrs', but 14 places name 'gardeners', the first options/metered-pipe.yaml:17
                  5 |   gardenrs:
                    |   ^^^^^^^^
                  Maybe you meant 'gardeners'.

                1 error
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabulary.yaml#      share:\n#      shaer:\n#share",
                "vocabulary.yaml#  weather:\n#  wether:\n#weather",
                "vocabulary.yaml#          tank: {#          tnk: {#tank",
                "vocabulary.yaml#  fair_share:\n#  fare_share:\n#fair_share",
                "recommendations.yaml#  lay-water:\n#  lay-watr:\n#lay-water"
            })
    void soItDoesOfWhateverATableNames(String slip) throws IOException {
        String[] parts = slip.split("#");
        entente.edit("rules/" + parts[0], parts[1], parts[2]);
        assertThat(entente.run("check").out())
                .startsWith("rules/" + parts[0] + ":")
                .contains("Maybe you meant '" + parts[3] + "'.\n")
                .endsWith("\n1 error\n");
    }

    @Test
    void blamesWhoNamesAnEntryThatOthersNameRightly() throws IOException {
        entente.edit("rules/gardeners/water-wanted.drl", "@about(\"gardeners\")", "@about(\"gardenrs\")");
        assertThat(entente.run("check").out())
                .contains("rules/gardeners/water-wanted.drl:8:13: error:", "\n3 errors\n")
                .doesNotContain("parties.yaml");
    }

    @Test
    void aPositionThatLiesAheadIsAskedAboutOnItsDay() throws IOException {
        entente.edit("rules/gardeners/rain-barrels.drl", "@source", "@since(\"2062-12\")\n    @source");
        assertThat(entente.run("check").out()).contains("[position-after-options]", "\nno errors, 1 warning\n");
        assertThat(entente.run("check", "--as-of", "2062-12-01").out()).isEqualTo("no errors\n");
        entente.edit("options/metered-pipe.yaml", "as_of: 2025-09-30", "as_of: 2062-12-01");
        assertThat(entente.run("check").out()).contains("[position-after-options]", "after the day of 2 of 3 options");
        entente.edit("options/monthly-gates.yaml", "as_of: 2025-09-30", "as_of: 2062-12-01");
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
    }

    /** By what the table says of it, where that is said of no other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vegetables#gardeners",
                "the owners of the ground#parish-council",
                "vegetable growers#gardeners",
                "keepers of hives#beekeepers"
            })
    void aPartyIsKnownByWhatItsTableSaysOfIt(String name) throws IOException {
        String[] parts = name.split("#");
        entente.edit("rules/gardeners/any-share.drl", "@about(\"gardeners\")", "@about(\"" + parts[0] + "\")");
        assertThat(entente.run("check").out())
                .contains("there is no party or recommendation '" + parts[0] + "'\n")
                .contains("Maybe you meant '" + parts[1] + "'.\n");
    }

    @Test
    void nobodyIsGuessedByWhatIsToldOfThemInPassing() throws IOException {
        entente.edit(
                "rules/parties.yaml", "Those who keep the hives.", "Those who keep the hives, and come to Marrow.");
        entente.edit("rules/gardeners/any-share.drl", "@about(\"gardeners\")", "@about(\"Marrow\")");
        assertThat(entente.run("check").out())
                .contains("known: gardeners, beekeepers, parish-council, newsletter\n")
                .doesNotContain("Maybe");
    }

    @Test
    void nobodyIsGuessedOfWhomAWordIsSaidAsOfOthers() throws IOException {
        entente.edit("rules/gardeners/any-share.drl", "@about(\"gardeners\")", "@about(\"those who grow and keep\")");
        assertThat(entente.run("check").out()).doesNotContain("Maybe");
    }

    @Test
    void eachMistakeInAPatternIsToldBesideTheFirst() throws IOException {
        entente.edit(
                "rules/gardeners/rain-barrels.drl",
                "supply != \"none\", conditions contains",
                "supply <> \"none\" and conditions includes");
        assertThat(entente.run("check").out())
                .contains("Maybe you meant '!='.", "Maybe you meant '&&'.", "Maybe you meant 'contains'.")
                .endsWith("\n3 errors\n");
    }

    @Test
    void anOptionThatIsNamedByItsIdHasAFile() {
        assertThat(entente.run("check", "metered-pipe").err())
                .contains("; maybe you meant 'options/metered-pipe.yaml'\n");
        assertThat(entente.run("check", "no-such-pipe").err()).doesNotContain("maybe");
    }
}
