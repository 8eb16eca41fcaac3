package entente.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.TinyHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code new} makes has nothing wrong but what is to be filled in, and once that is, by replacing words alone, all
 * checks and cases pass.
 */
class NewCommandTest extends TinyHome {
    @Test
    void anOptionIsMadeAndFilledIn() throws IOException {
        assertThat(entente.run("new", "option", "green-water"))
                .isEqualTo(new Front.Outcome(
                        0,
                        "options/green-water.yaml\n",
                        "What begins with TODO is to be filled in: 'entente check --rules rules --options options' tells"
                                + " where each stands.\n"));
        assertThat(entente.run("check").out()).isEqualTo("""
                        options/green-water.yaml:3:9: error: still to be filled in: the package in a line
                          3 | title: "TODO-the-package-in-a-line"
                            |         ^^^^^^^^^^^^^^^^^^^^^^^^^^

                        options/green-water.yaml:4:11: error: still to be filled in: the package in a sentence or two
                          4 | summary: "TODO-the-package-in-a-sentence-or-two"
                            |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                        2 errors
                        """);
        fillIn(Map.of("TODO-the-package-in-a-line", "Water", "TODO-the-package-in-a-sentence-or-two", "Water comes."));
        holds();
    }

    @Test
    void anOptionComesWithAllThatItCanSayInComments() throws IOException {
        entente.run("new", "option", "green-water");
        assertThat(entente.text("options/green-water.yaml")).endsWith("""
                #   water: # Water
                #     supply: open # none, tank, pipe
                #     share: open # 0 to 90 (hundred pounds)
                #     conditions: open # [bees_kept_safe, rain_barrels] or some of these, or []
                #     metered: open # true, false
                #   open_day: # Open day
                #     rhythm: open # none, yearly, monthly
                #   weather: # Weather (a circumstance)
                #     drought: open # true, false
                #   agreement: # Agreement (a circumstance)
                #     signed: open # true, false
                # status: draft # left out of a run of all options
                # as_of: 2025-09-01 # the day asked about
                # from: # the source of a term that is stated above; without one it is your assumption
                #   water.supply: 01-lay-water
                # expect: # what 'entente test' is to find
                #   # parties: gardeners, beekeepers, parish-council, newsletter
                #   gardeners: conditional # against, leans-against, mixed, undetermined, silent, leans-for, for
                #   # recommendations: lay-water, open-gates
                #   lay-water: conditional # not-met, conflict, undetermined, not-engaged, partly-met, met
                #   verdict: conditional # invalid, blocked, opposed, resisted, disputed, untested, one-sided, agreeable
                """);
    }

    @Test
    void anOptionHasNoBlanksOfTheVocabulary() throws IOException {
        entente.run("new", "term", "pond.depth", "--section", "instrument");
        entente.run("new", "term", "water.leak", "--type", "amount");
        entente.run("new", "option", "green-water");
        assertThat(entente.text("options/green-water.yaml"))
                .contains("#   pond:\n#     depth: open # none\n", "#     leak: open # ")
                .containsOnlyOnce("TODO-the-package-in-a-line")
                .containsOnlyOnce("TODO-the-package-in-a-sentence-or-two")
                .satisfies(text -> assertThat(text.split("TODO")).hasSize(3));
    }

    @Test
    void aNewInstrumentNamesTheRulesThatListWhatIsAbsent() throws IOException {
        Files.writeString(
                home.resolve("rules/facts/nothing-at-all.drl"),
                Files.readString(home.resolve("rules/facts/dear-share.drl"))
                        .replace("facts/dear-share", "facts/nothing-at-all")
                        .replace("is {water.share}", "is nothing")
                        .replaceFirst("(?s)when\n.*then", """
                                when
                                    Water(supply in ("none", "tank"))
                                    OpenDay(rhythm == "none")
                                then"""));
        assertThat(entente.run("new", "term", "hedge.height", "--section", "instrument")
                        .err())
                .startsWith(
                        "Rules that say of one instrument after another that it is absent, and may have to say it of"
                                + " this one too: facts/nothing-at-all.\n");
        assertThat(entente.run("new", "term", "hedge.width", "--type", "flag").err())
                .doesNotContain("absent");
    }

    @Test
    void aNewTermSaysWhichOptionsLeaveItOpen() {
        assertThat(entente.run("new", "term", "open_day.music", "--type", "flag")
                        .err())
                .startsWith("Open in the options that list open_day until they state it, so that what they come to may"
                        + " hang on it once a rule reads it: monthly-gates, tank-for-now.\n");
    }

    @Test
    void theLinesOfAnOptionCanBeUsedAsTheyStand() throws IOException {
        entente.run("new", "option", "green-water");
        fillIn(Map.of("TODO-the-package-in-a-line", "Water", "TODO-the-package-in-a-sentence-or-two", "Water comes."));
        Path file = home.resolve("options/green-water.yaml");
        String signs = Files.readString(file).replaceAll("(?m)^# (?!yaml|status)(?=( *# |[ a-z_.-]+: ))", "");
        Files.writeString(file, signs);
        assertThat(entente.run("check").out()).isEqualTo("""
                        options/green-water.yaml:5:1: error: {} says that nothing stands here, and below it something \
                        does: take {} out
                          5 | terms: {}
                            | ^^^^^^^^^
                          Maybe you meant 'terms:'.

                        options/green-water.yaml:22:3: error: water.supply is not stated here, so that no source can \
                        be given for it
                          22 |   water.supply: 01-lay-water
                             |   ^^^^^^^^^^^^

                        2 errors
                        """);
        Files.writeString(file, signs.replace("terms: {}", "terms:").replace("supply: open", "supply: pipe"));
        checksClean();
    }

    @Test
    void anOptionIsMadeWhereTheRulesCannotBeRead() throws IOException {
        Files.writeString(home.resolve("rules/vocabulary.yaml"), "sections: {}\n");
        assertThat(entente.run("new", "option", "green-water").exit()).isZero();
        assertThat(entente.text("options/green-water.yaml")).endsWith("\nterms: {}\n");
    }

    @Test
    void aPositionOfAPartyIsMadeWithItsCases() throws IOException {
        assertThat(entente.run("new", "rule", "gardeners/no-meters").out())
                .isEqualTo("rules/gardeners/no-meters.drl\nrules/gardeners/no-meters.cases.yaml\n");
        onlyBlanks(17);
        fillIn(rule("Gardeners dislike meters", "touches", "02-meters", "water", "metered", "\"TODO-value\"", "true"));
        fillIn(Map.of("TODO-other-value", "false"));
        assertThat(entente.run("check").out()).contains("\n  Maybe you meant 'supply != \"none\", metered'.\n");
        Files.writeString(
                home.resolve("rules/gardeners/no-meters.drl"),
                entente.text("rules/gardeners/no-meters.drl")
                        .replace("Water(metered", "Water(supply != \"none\", metered"));
        holds();
        assertThat(entente.run("test").out()).endsWith("\n71 passed, 0 failed\n");
    }

    @Test
    void aTermIsPutIntoTheTypesForDroolsWhereTheyStandBeforeItIsFilledIn() throws IOException {
        assertThat(entente.run("new", "term", "water.depth", "--type", "amount").out())
                .isEqualTo("rules/vocabulary.yaml\n");
        assertThat(home.resolve("rules/vocabulary.drl")).doesNotExist();
        Files.copy(Tiny.RULES.resolve("vocabulary.yaml"), home.resolve("rules/vocabulary.yaml"), REPLACE_EXISTING);
        entente.run("schema", "--write");
        assertThat(entente.text("rules/vocabulary.drl"))
                .contains("declare Water\n", "    fair_share(20)")
                .doesNotContain("depth");

        assertThat(entente.run("new", "term", "water.depth", "--type", "amount").out())
                .isEqualTo("rules/vocabulary.yaml\nrules/vocabulary.drl\n");
        assertThat(entente.text("rules/vocabulary.drl")).contains("    depth : Integer\n");
    }

    @Test
    void aNewPartyWithASourceAndAPositionNeedsNoJava() throws IOException {
        Map<String, String> before = Front.texts(home);
        entente.run("new", "party", "painters");
        entente.run("new", "source", "02-green-gates");
        entente.run("new", "term", "gates.colour", "--section", "instrument");
        entente.run("new", "rule", "painters/green-gates");
        onlyBlanks(40);
        keepsAllElse(before);
        Map<String, String> words =
                rule("Painters get green", "meets-demand", "02-green-gates", "gates", "colour", "", "");
        words.remove("");
        words.put("TODO_value", "green");
        words.put("TODO-value", "green");
        words.put("TODO-other-value", "none");
        words.put("TODO-name", "Painters");
        words.put("TODO-side", "none");
        words.put("TODO-role", "commentator");
        words.put("TODO-side-that-has-to-take-it-up", "parish");
        words.put("TODO-weight-or-0", "0");
        words.put("TODO-number-of-the-paragraph", "9");
        words.put("TODO-date", "2025-09");
        words.put("TODO-whose-position-it-is", "painters");
        words.put("TODO-kind", "preference");
        words.put("TODO-strength", "press-report");
        fillIn(words);
        fillRest();
        holds();
    }

    @ParameterizedTest
    @CsvSource({
        "water.pressure, choice, 6",
        "water.pressure, set, 6",
        "water.pressure, flag, 2",
        "water.pressure, amount, 5",
        "weather.wind, choice, 6",
        "reckoning.cheap, flag, 2"
    })
    void aTermIsMadeOfEachType(String term, String type, int blanks) throws IOException {
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "term", term, "--type", type).exit()).isZero();
        onlyBlanks(blanks);
        keepsAllElse(before);
        fillIn(Map.of(
                "TODO-least-amount", "0",
                "TODO-greatest-amount", "9",
                "TODO_value", "one",
                "TODO_other_value", "two"));
        fillRest();
        checksClean();
    }

    @ParameterizedTest
    @CsvSource({"instrument, gates.colour, 9", "circumstance, soil.kind, 9", "derived, sums.small, 5"})
    void aSectionIsMadeOfEachKind(String kind, String term, int blanks) throws IOException {
        assertThat(entente.run("new", "term", term, "--section", kind).exit()).isZero();
        onlyBlanks(blanks);
        fillIn(Map.of("TODO_value", "one", "TODO_other_value", "two", "TODO-side-that-has-to-take-it-up", "parish"));
        fillRest();
        checksClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"option", "rule", "term", "party", "document", "source", "recommendation", "profile"})
    void whatHelpGivesAsAnExampleIsTaken(String what) {
        String help = entente.run("new", what, "--help").out().replaceAll("\\s+", " ");
        Matcher example = Pattern.compile("[Aa]s ([a-z0-9/.-]*[a-z0-9])").matcher(help);
        assertThat(example.find()).isTrue();
        String id = example.group(1);
        if (what.equals("source")) {
            entente.run("new", "document", id.substring(0, id.indexOf('-')));
        }
        assertThat(entente.run("new", what, id)).matches(made -> made.exit() == 0, id);
    }

    @Test
    void aRuleOfAPartyIsToldWhichSourcesItHolds() throws IOException {
        entente.run("new", "rule", "gardeners/more-water");
        assertThat(entente.text("rules/gardeners/more-water.drl"))
                .contains("@source(\"TODO-id-of-a-source\") // of gardeners: 02-dear, 02-water-wanted, 02-any-share\n");
        assertThat(entente.run("check").out()).doesNotContainPattern("error: (?!still to be filled in)");
    }

    @Test
    void criteriaFactsAndRequirementsAreRulesToo() throws IOException {
        entente.run("new", "rule", "recommendations/open-gates-twice");
        entente.run("new", "rule", "facts/long-drought");
        entente.run("new", "rule", "validity/no-lake");
        assertThat(entente.text("rules/recommendations/open-gates-twice.drl")).contains("@about(\"open-gates\")");
        assertThat(entente.text("rules/facts/long-drought.drl")).contains("@fact(\"TODO-flag-that-it-concludes\")");
        assertThat(entente.text("rules/validity/no-lake.drl")).contains("@about(\"package\")");
        assertThat(entente.run("check").out()).doesNotContainPattern("error: (?!still to be filled in)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "option metered-pipe | options/metered-pipe.yaml is there already; it stays as it is",
                "option ../x | '../x' is no id: small letters and digits, joined by hyphens; maybe you meant 'x'",
                "option Green_Water | 'Green_Water' is no id: small letters and digits, joined by hyphens;"
                        + " maybe you meant 'green-water'",
                "rule gardeners | 'gardeners' cannot be a rule: a rule file stands in a folder of the rules, as that"
                        + " of a party",
                "rule gardeners/dear-share | rules/gardeners/dear-share.drl is there already; it stays as it is",
                "rule gardners/x | there is no party 'gardners'; maybe you meant 'gardeners/x'; 'entente new party"
                        + " gardners' makes one",
                "rule lay-water/met | 'lay-water' is a recommendation, and the rules on all of them stand together:"
                        + " 'entente new rule recommendations/lay-water-met'",
                "rule gardeners/../../x | 'gardeners/../../x' cannot be a rule: folders and files of rules are named in"
                        + " small letters, digits and hyphens, folders beginning with a letter",
                "rule verdict/x | the folder 'verdict' holds what becomes of findings, in files that are there already",
                "party gardeners | there is a party 'gardeners' already",
                "party lay-water | there is a recommendation 'lay-water' already",
                "party 7 | nothing can be called '7': its rules stand in a folder of this name, which begins with a letter",
                "option 5 | nothing can be called '5': YAML reads it as something else than a name",
                "option true | nothing can be called 'true': YAML reads it as something else than a name",
                "option zone | no option can be called 'zone': a page of the reports is",
                "party package | nothing can be called 'package': the word has a meaning of its own",
                "term water | a term is named by its section and itself, as section.term",
                "term water.supply | there is a term 'supply' already",
                "term watr.colour | there is no section 'watr'; maybe you meant 'water'; to make one, say of what kind:"
                        + " --section instrument or --section circumstance",
                "term water.end | nothing can be called 'end': it is a word of the language of rules",
                "term reckoning.x --type amount | what rules conclude is a flag",
                "source x | the id of a source begins with that of its document and a hyphen (known: 01, 02)",
                "source 02-dear | there is a source '02-dear' already"
            })
    void whatCannotBeMadeIsRefusedAndNothingChanges(String what, String message) throws IOException {
        Map<String, String> before = Front.texts(home);
        String[] arguments = ("new " + what).split(" ");
        assertThat(entente.run(arguments)).isEqualTo(new Front.Outcome(1, "", "entente: " + message + "\n"));
        assertThat(Front.texts(home)).isEqualTo(before);
    }

    @Test
    void aTypeThatThereIsNotIsToldInPlainWords() {
        assertThat(entente.run("new", "term", "water.colour", "--type", "flug").err())
                .isEqualTo("""
                        entente: --type: 'flug' is none of choice, set, amount, flag; maybe you meant 'flag'
                        Try 'entente new term --help'.
                        """);
    }

    @Test
    void aDocumentThatIsNewComesBeforeItsSource() throws IOException {
        assertThat(entente.run("new", "source", "09-x").err())
                .isEqualTo("entente: the id of a source begins with that of its document and a hyphen (known: 01, 02);"
                        + " 'entente new document 09' makes a document that is new\n");
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "document", "09").out()).isEqualTo("rules/sources.yaml\n");
        assertThat(entente.run("new", "source", "09-x").exit()).isZero();
        onlyBlanks(11);
        keepsAllElse(before);
        assertThat(entente.text("rules/sources.yaml"))
                .contains(
                        "  \"09\":\n",
                        "    kind: TODO-kind # recommendation, red-line, condition, preference, offer, …\n",
                        " # or no such line: gardeners, beekeepers, parish-council, newsletter\n");
        assertThat(entente.text("rules/sources.yaml").lines())
                .filteredOn(line -> line.contains("TODO-"))
                .allMatch(line -> line.length() <= 110);
        assertThat(entente.run("check").out()).contains("figure, event, capability, interest, context\n");
        assertThat(entente.run("new", "document", "09").err()).isEqualTo("entente: there is a document '09' already\n");
        fillIn(Map.of(
                "TODO-date", "2025-09",
                "TODO-number-of-the-paragraph", "9",
                "TODO-whose-position-it-is", "gardeners",
                "TODO-kind-of-document", "A letter, with a comma: and a colon",
                "TODO-kind", "preference",
                "TODO-strength", "press-report"));
        fillRest();
        assertThat(entente.run("check").out()).contains("  09-x:\n").doesNotContain("still to be", "09\"");
    }

    @Test
    void aRecommendationIsMadeWithItsWeights() throws IOException {
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "recommendation", "plant-trees").out())
                .isEqualTo("rules/recommendations.yaml\nrules/profiles.yaml\n");
        assertThat(entente.text("rules/recommendations.yaml")).contains("put: should, could, conditional\n");
        onlyBlanks(6);
        keepsAllElse(before);
        fillIn(Map.of("TODO-mode", "should", "TODO-weight-or-0", "1"));
        fillRest();
        assertThat(entente.run("check").exit()).isZero();
        assertThat(entente.run("new", "recommendation", "gardeners").err())
                .isEqualTo("entente: there is a party 'gardeners' already\n");
    }

    @Test
    void aProfileSaysOnlyWhatIsDifferent() throws IOException {
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "profile", "official").out()).isEqualTo("rules/profiles.yaml\n");
        onlyBlanks(2);
        keepsAllElse(before);
        fillIn(Map.of("TODO-strength", "official-statement"));
        fillRest();
        checksClean();
        assertThat(entente.run("assess", "--profile", "official").exit()).isZero();
    }

    @Test
    void aRequirementSaysOfWhom() throws IOException {
        assertThat(entente.run("new", "rule", "requirements/owner").exit()).isZero();
        assertThat(entente.text("rules/requirements/owner.drl"))
                .contains("    @about(\"package\")\n", "    @of(\"owner\")\n", "    @effect(\"breaks\")\n");
        assertThat(entente.run("check").out()).doesNotContainPattern("error: (?!still to be filled in)");
    }

    @Test
    void aRulebookOfAnotherDomainIsRightAsItIs() throws IOException {
        Path other = home.resolve("library");
        Front.Outcome made = entente.run("new", "rulebook", other.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("library/rules/vocabulary.yaml\n", "library/rules/verdict/");
        assertThat(made.err())
                .isEqualTo("To ask about it: entente assess --rules library/rules --options library/options --reports"
                        + " library/reports\n");
        Front library = new Front(other);
        assertThat(library.run("check")).isEqualTo(new Front.Outcome(0, "no errors\n", ""));
        assertThat(library.run("test").out()).doesNotContain("not covered").endsWith(" 0 failed\n");
        Front.Outcome assessed = library.run("assess");
        assertThat(assessed.exit()).isZero();
        assertThat(assessed.out()).contains("two-evenings");
        Front.Outcome again = entente.run("new", "rulebook", other.toString());
        assertThat(again)
                .isEqualTo(new Front.Outcome(
                        1, "", "entente: library is there already and not empty; it stays as it is\n"));
    }

    @Test
    void lineEndsAndByteOrderMarkStayAsTheyAre() throws IOException {
        Path parties = home.resolve("rules/parties.yaml");
        String windows = "\uFEFF" + Files.readString(parties).replace("\n", "\r\n") + "# the end";
        Files.writeString(parties, windows);
        entente.run("new", "party", "painters");
        String changed = new String(Files.readAllBytes(parties), StandardCharsets.UTF_8);
        assertThat(changed).startsWith("\uFEFFsides:\r\n").endsWith("    sources: [TODO-id-of-a-source]\r\n# the end");
        assertThat(changed.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whatARunThatWasKilledLeftIsNotInTheWay() throws IOException {
        List<String> left = List.of(".parties.yaml.new", ".profiles.yaml.new", ".entente-999999999999-parties.yaml");
        for (String name : left) {
            Files.writeString(home.resolve("rules").resolve(name), "ha");
        }
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "party", "painters").exit()).isZero();
        assertThat(entente.text("rules/parties.yaml")).contains("  painters:\n");
        assertThat(entente.text("rules/profiles.yaml")).contains("painters: ");
        assertThat(Front.texts(home))
                .hasSameSizeAs(before.keySet().stream().skip(1).toList());
    }

    @Test
    void aRemarkAtTheMarginDoesNotEndABlock() throws IOException {
        Path parties = home.resolve("rules/parties.yaml");
        Files.writeString(parties, Files.readString(parties).replaceFirst("( +part: decides\n)", "# a remark\n$1"));
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "party", "painters").exit()).isZero();
        onlyBlanks(7);
        keepsAllElse(before);
    }

    @Test
    void aBlockThatCannotBePutIntoStaysAsItIs() throws IOException {
        Path parties = home.resolve("rules/parties.yaml");
        Files.writeString(
                parties, Files.readString(parties).replaceFirst("\\[02-fair-share, 02", "[02-fair-share,\n02"));
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
        Map<String, String> before = Front.texts(home);
        assertThat(entente.run("new", "party", "painters"))
                .isEqualTo(new Front.Outcome(
                        1,
                        "",
                        "entente: rules/parties.yaml:5:3: no entry can be put into this block without touching what"
                                + " stands there; write it by hand\n"));
        assertThat(Front.texts(home)).isEqualTo(before);
    }

    /** The words of a rule and its cases. */
    private static Map<String, String> rule(
            String name, String effect, String source, String section, String term, String value, String by) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("TODO-name-of-the-rule", name);
        words.put("TODO-effect", effect);
        words.put("TODO-id-of-a-source", source);
        words.put("TODO_Section", section.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + section.substring(1));
        words.put("TODO_section", section);
        words.put("TODO_term", term);
        words.put(value, by);
        words.put("TODO-value", by);
        words.put("TODO-the-position-and-what-the-rule-leaves-aside", "Plain words.");
        words.put("TODO-sentence-true-whenever-it-fires", "It is so.");
        words.put("TODO-what-makes-it-fire", "It has it");
        words.put("TODO-what-just-misses", "It has it not");
        return words;
    }

    private void onlyBlanks(int count) {
        Front.Outcome checked = entente.run("check");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).doesNotContainPattern("error: (?!still to be filled in)");
        assertThat(checked.out()).endsWith("\n" + count + " errors\n");
    }

    private void holds() {
        checksClean();
        assertThat(entente.run("test").out()).endsWith(" 0 failed\n");
    }

    private void checksClean() {
        Front.Outcome checked = entente.run("check");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.exit()).isZero();
    }

    /** The longest words first, for some begin others. */
    private void fillIn(Map<String, String> words) throws IOException {
        List<String> longest = words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (String file : entente.files()) {
            String text = entente.text(file);
            for (String word : longest) {
                text = text.replace(word, words.get(word));
            }
            entente.write(file, text);
        }
    }

    /** What takes any text. */
    private void fillRest() throws IOException {
        fillIn(Map.of("TODO-id-of-a-source", "02-meters", "TODO-unit", "hundred pounds"));
        for (String file : entente.files()) {
            entente.write(file, entente.text(file).replaceAll("TODO-[a-z-]+", "Some words."));
        }
    }

    private void keepsAllElse(Map<String, String> before) throws IOException {
        Map<String, String> now = Front.texts(home);
        before.forEach((name, text) -> {
            List<String> lines = now.get(name).lines().toList();
            assertThat(lines.stream()
                            .map(line -> line.replaceAll(", [a-z-]+: TODO-weight-or-0", ""))
                            .toList())
                    .as(name)
                    .containsSubsequence(text.lines().toList());
        });
    }
}
