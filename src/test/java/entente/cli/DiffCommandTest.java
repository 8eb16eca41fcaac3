package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code diff}, on a repository of the tests' own domain with one commit, edited thereafter. */
class DiffCommandTest extends TinyHome {
    private static final String NOTHING_EDITED = "Nothing was edited that anything is concluded from.\n";
    private static final int LINES_OF_ANSWER = 12;

    @BeforeEach
    void commit() throws Exception {
        git("init", "--quiet");
        commit("first");
    }

    @Test
    void commentsOrderAndTitlesAreNoDifference() throws Exception {
        edit("rules/gardeners/dear-share.drl", "^", "// Said in the pub, too.\n");
        edit("rules/gardeners/dear-share.drl", "when\n", "when // since the autumn\n");
        edit("rules/gardeners/dear-share.drl", "The gardeners would not bear the share\"", "No dear share\"");
        edit("rules/sources.yaml", "claim: Water should be laid to the plots.", "claim: Lay water! # louder");
        edit("rules/vocabulary.yaml", "^", "# Words of the allotments.\n");
        edit("options/metered-pipe.yaml", "title: .*", "title: Another title");
        edit("options/metered-pipe.yaml", "    share: 25\n(    conditions: .*\n)", "$1    share: 25\n");
        Front.Outcome diff = entente.run("diff", "--exit-code");
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out())
                .matches("Nothing differs from HEAD \\([0-9a-f]{10}\\): all 3 options come to the verdicts, stances,"
                        + " statuses and scores of then\\.\n" + NOTHING_EDITED);
        assertThat(diff.exit()).isZero();
    }

    @Test
    void aPartyThatIsNewIsToldOnceWithoutItsWeights() throws Exception {
        entente.edit(
                "rules/parties.yaml",
                "  newsletter:\n",
                "  brewers: {name: Brewers, side: holders, role: decides, meaning: Those who brew., sources: [02-bees]}\n"
                        + "  newsletter:\n");
        entente.edit("rules/profiles.yaml", "newsletter: 0", "newsletter: 0, brewers: 1");
        assertThat(entente.run("diff").out())
                .contains("Edited: party brewers (new).\n")
                .doesNotContain("weights");
    }

    @Test
    void aTermIsToldWithTheRulesThatItMade() throws Exception {
        edit("options/metered-pipe.yaml", "share: 25", "share: 60");
        Front.Outcome diff = entente.run("diff", "--exit-code");
        assertThat(diff.exit()).isEqualTo(1);
        assertThat(diff.out())
                .contains("1 option of 3 comes to something else, 1 in the verdict.")
                .contains("Edited: terms of metered-pipe.")
                .contains("metered-pipe  agreeable       opposed by Gardeners")
                .contains("rule gardeners/dear-share now holds: rejects,")
                .contains("made by water.share: 60, was 25");
        assertThat(entente.run("diff").exit()).isZero();
    }

    @Test
    void aNewInstrumentIsNoEditOfOptionsThatDoNotNameIt() throws Exception {
        edit("rules/vocabulary.yaml", "parameters:\n", """
                  pond:
                    kind: instrument
                    title: Pond
                    meaning: Whether a pond is dug.
                    sides: [holders]
                    leading: size
                    sources: [02-bees]
                    terms:
                      size:
                        type: choice
                        meaning: How large it is.
                        sources: [02-bees]
                        values:
                          none: {meaning: There is none.}
                          small: {meaning: It is small.}
                parameters:
                """);
        assertThat(entente.run("diff").out()).endsWith("""
                        : all 3 options come to the verdicts, stances, statuses and scores of then.
                        Edited: section pond (new) and term pond.size (new).

                        └─ Edited in rules
                           ├─ section pond (new)
                           └─ term pond.size (new)
                        """);
    }

    @Test
    void aRuleANumberAndAWeightAreToldEachWhereItBears() throws Exception {
        edit("rules/parish-council/fair-share.drl", "\"meets-demand\"", "\"rejects\"");
        JsonNode option = json("metered-pipe");
        assertThat(made(option, "parish-council")).contains("rule parish-council/fair-share changed");
        undo();
        edit("rules/vocabulary.yaml", "(fair_share:\n    value: )\\d+", "$140");
        assertThat(made(json("metered-pipe"), "parish-council")).containsExactly("number fair_share changed");
        undo();
        edit("rules/profiles.yaml", "gardeners: 1", "gardeners: 90");
        JsonNode weighed = json("metered-pipe");
        assertThat(weighed.get("differences")).isEmpty();
        assertThat(weighed.get("scores").get(0).get("axis").asString()).isEqualTo("negotiability");
        assertThat(edits(weighed.get("scores").get(0).get("madeBy"))).containsExactly("profile default changed");
    }

    /** A commentator who is given weight and is of no side moves no score: the verdicts stay, and how many count is told once for all. */
    @Test
    void thatOnlyMoreCountIsOneLineForAllOptionsAfterThatNoVerdictChanges() throws Exception {
        edit("rules/profiles.yaml", "newsletter: 0", "newsletter: 1");
        String out = entente.run("diff").out();
        assertThat(out)
                .matches("(?s)No verdict changes since HEAD \\([0-9a-f]{10}\\); on 3 options of 3 only how many count"
                        + " towards a score does\\.\n.*")
                .containsPattern("3 options +as before +the same +only how many count: negotiability of 4, was of 3\n")
                .contains("on monthly-gates\n", "carries weight now: Newsletter, leans-for\n")
                .doesNotContain("monthly-gates  ");
    }

    /** Where it is no longer told which way the beekeepers lean, the score is as wide as that, and their word stands beside it. */
    @Test
    void whoseWordMovedAScoreStandsBesideIt() throws Exception {
        edit("rules/beekeepers/bees-safe.drl", "@effect\\(\"[a-z-]+\"\\)", "@effect(\"touches\")");
        assertThat(entente.run("diff").out())
                .contains("by Beekeepers: undetermined, was for\n", "negotiability ")
                .contains("No verdict changes since");
    }

    @Test
    void aSourceThatNoLongerCountsIsToldWithTheRuleThatRestsOnIt() throws Exception {
        edit("rules/sources.yaml", "(02-fair-share:(?:\n    .*)*?\n    strength: )[a-z-]+", "$1press-report");
        JsonNode all = json(entente.run("diff", "--profile", "named-only", "--format", "json"));
        JsonNode option = all.get("options").get(0);
        assertThat(made(option, "parish-council")).containsExactly("source 02-fair-share changed");
        assertThat(json(entente.run("diff", "--format", "json")).get("differs").asBoolean())
                .isFalse();
    }

    @Test
    void optionsThatCameAndWentAreTold() throws Exception {
        Files.move(home.resolve("options/monthly-gates.yaml"), home.resolve("options/other-gates.yaml"));
        edit("options/other-gates.yaml", "id: monthly-gates", "id: other-gates");
        Front.Outcome diff = entente.run("diff");
        assertThat(diff.out())
                .contains("1 option is new; 1 option is gone.")
                .containsPattern("other-gates +- +.+ +new\n")
                .containsPattern("monthly-gates +.+ +- +gone\n");
    }

    @Test
    void theAnswerIsTwelveLinesAndOneOfMarkdownCanBeHandedOn() throws Exception {
        for (int i = 0; i < 15; i++) {
            String id = "pipe-" + (char) ('a' + i);
            Files.writeString(
                    home.resolve("options/" + id + ".yaml"),
                    Files.readString(home.resolve("options/metered-pipe.yaml")).replace("metered-pipe", id));
        }
        commit("more");
        edit("rules/parish-council/fair-share.drl", "\"meets-demand\"", "\"rejects\"");
        List<String> lines = entente.run("diff").out().lines().toList();
        assertThat(lines.get(0)).contains("options of 18 come to something else");
        assertThat(lines.indexOf("└─ tank-for-now")).isGreaterThan(LINES_OF_ANSWER);
        assertThat(lines.subList(0, LINES_OF_ANSWER + 1)).endsWith("");
        assertThat(lines.get(LINES_OF_ANSWER - 1)).startsWith("and ");
        assertThat(entente.run("diff", "--format", "markdown").out())
                .contains("|pipe-a|agreeable|opposed by", "<details>", "- pipe")
                .doesNotContain("├");
    }

    @Test
    void aFolderAnEarlierCommitAndATagServeAsWell() throws Exception {
        Path copy = home.resolve("copy");
        Front.copy(home.resolve("rules"), copy.resolve("rules"));
        Front.copy(home.resolve("options"), copy.resolve("options"));
        git("tag", "before");
        edit("options/metered-pipe.yaml", "share: 25", "share: 60");
        commit("dear");
        assertThat(entente.run("diff").out()).startsWith("Nothing differs");
        for (String from : List.of(copy.toString(), "HEAD~1", "before")) {
            assertThat(entente.run("diff", "--from", from).out())
                    .contains("1 option of 3 comes to something else, 1 in the verdict.");
        }
    }

    @Test
    void whatCannotBeComparedWithIsSaidInOneLine() throws Exception {
        git("tag", "first");
        edit("rules/vocabulary.yaml", "sections:", "chapters:");
        commit("of another format");
        git("checkout", "--quiet", "first", "--", ".");
        assertThat(entente.run("diff").err())
                .matches("entente: rules or options of HEAD \\([0-9a-f]{10}\\) are not as this program reads them"
                        + " \\(.* at rules/vocabulary.yaml:\\d+: .*\\); compare with a later state\n");
        assertThat(entente.run("diff", "--from", "frist").err())
                .isEqualTo("entente: 'frist' is neither a folder nor a commit, branch or tag of this repository; maybe"
                        + " you meant 'first'\n");
        assertThat(entente.run("diff", "--from", "HAED").err()).endsWith("; maybe you meant 'HEAD'\n");
        assertThat(entente.run("diff", "--from", "rules").exit()).isEqualTo(1);
        assertThat(entente.run("diff", "--from=").exit()).isEqualTo(2);
        assertThat(entente.run("diff", "--from=--output=x").exit()).isEqualTo(1);
        assertThat(entente.run("diff", "--format", "xml").exit()).isEqualTo(2);
    }

    @Test
    void linksAndRepositoriesInARevisionAreRefused() throws Exception {
        Path link = home.resolve("rules/gardeners/away.drl");
        Files.createSymbolicLink(link, Path.of("/etc/passwd"));
        commit("a link");
        Files.delete(link);
        assertThat(entente.run("diff").err())
                .contains("'gardeners/away.drl' in HEAD (")
                .contains(") is a link; it is not read");
    }

    /** A converter, a hook and a monitor that the repository names would each leave a file. */
    @Test
    void nothingOfTheRepositoryRuns() throws Exception {
        Path trace = home.resolve("trace");
        Path script = home.resolve("script");
        Files.writeString(script, "#!/bin/sh\ntouch " + trace + "\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve(".gitattributes"), "* filter=traced diff=traced\n");
        git("add", ".gitattributes");
        git("commit", "--quiet", "-m", "attributes");
        for (String key : List.of(
                "filter.traced.smudge",
                "filter.traced.clean",
                "filter.traced.process",
                "diff.traced.textconv",
                "diff.traced.command",
                "core.fsmonitor",
                "core.pager",
                "core.sshCommand",
                "alias.rev-parse",
                "alias.cat-file")) {
            git("config", key, (key.startsWith("alias") ? "!" : "") + script);
        }
        Path hooks = Files.createDirectories(home.resolve(".git/hooks"));
        for (String hook : List.of("post-checkout", "post-index-change", "reference-transaction")) {
            Files.copy(script, hooks.resolve(hook));
        }
        List<Path> before = files();
        assertThat(entente.run("diff").out()).startsWith("Nothing differs");
        assertThat(trace).doesNotExist();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void withoutARepositoryAFolderIsAskedFor(@TempDir Path elsewhere) throws IOException {
        Front alone = Front.ofTiny(elsewhere);
        assertThat(alone.run("diff").err()).contains("stands in no git repository", "name a folder: --from DIR");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.sorted().toList();
        }
    }

    /** What was edited and made the difference about somebody. */
    private static List<String> made(JsonNode option, String about) {
        for (JsonNode difference : option.get("differences")) {
            if (difference.get("about").asString().equals(about)) {
                return edits(difference.get("madeBy"));
            }
        }
        throw new AssertionError("no difference about " + about + ": " + option);
    }

    private static List<String> edits(JsonNode madeBy) {
        List<String> edits = new ArrayList<>();
        assertThat(madeBy.get("told").asBoolean()).isTrue();
        for (JsonNode edit : madeBy.get("edited")) {
            edits.add(edit.get("kind").asString() + " " + edit.get("id").asString() + " "
                    + edit.get("how").asString());
        }
        return edits;
    }

    private JsonNode json(String id) {
        for (JsonNode option : json(entente.run("diff", "--format", "json")).get("options")) {
            if (option.get("id").asString().equals(id)) {
                return option;
            }
        }
        throw new AssertionError("no difference of " + id);
    }

    private static JsonNode json(Front.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        return new ObjectMapper().readTree(outcome.out());
    }

    private void edit(String file, String what, String instead) throws IOException {
        String before = Files.readString(home.resolve(file));
        String after = before.replaceFirst(what, instead);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(home.resolve(file), after);
    }

    private void undo() throws Exception {
        git("checkout", "--quiet", "--", ".");
    }

    private void commit(String message) throws Exception {
        git("add", "rules", "options");
        git("commit", "--quiet", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(home.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
