package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files from other people are bounded, and none is read from outside of the folders given. */
class OthersFilesTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path options;
    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        options = folder.resolve("options");
        rules = folder.resolve("rules");
    }

    private String refused() {
        Front.Outcome outcome =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Front(folder).run("check"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private static String option(String id, String terms) {
        return "id: " + id + "\ntitle: A test\nsummary: A test.\nterms: " + terms + "\n";
    }

    @Test
    void aLinkThatLeadsOutOfTheOptions() throws IOException {
        Path secret = elsewhere.resolve("secret.yaml");
        Files.writeString(secret, option("secret", "{}"));
        Files.createSymbolicLink(options.resolve("secret.yaml"), secret);

        assertThat(refused())
                .startsWith("options/secret.yaml:1:1: error: this link does not lead to a file of the folder")
                .as("nothing of what it leads to is shown")
                .doesNotContain("id: secret");
    }

    @Test
    void aLinkToAnotherFolder() throws IOException {
        Files.writeString(elsewhere.resolve("a.drl"), "rule");
        Files.createSymbolicLink(rules.resolve("theirs"), elsewhere);

        assertThat(refused()).startsWith("rules/theirs:1:1: error: this link does not lead to a file of the folder");
    }

    @Test
    void aLinkThatLeadsToItself() throws IOException {
        Files.createSymbolicLink(options.resolve("round.yaml"), Path.of("round.yaml"));

        assertThat(refused()).startsWith("options/round.yaml:1:1: error:");
    }

    @Test
    void aTableThatIsALinkOut() throws IOException {
        Path secret = elsewhere.resolve("sources.yaml");
        Files.move(rules.resolve("sources.yaml"), secret);
        Files.createSymbolicLink(rules.resolve("sources.yaml"), secret);

        assertThat(refused()).contains("rules/sources.yaml:1:1: error: this link does not lead to a file");
    }

    /** Neither the title of a terminal nor an annotation of a build server can be set by what a file is called. */
    @Test
    void namesOfFilesAndArgumentsSteerNoTerminal() throws IOException {
        Path option = options.resolve("metered-pipe.yaml");
        Files.copy(option, options.resolve("\u001b]0;owned\u0007a.yaml"));
        Files.copy(option, options.resolve("q\n::error::owned.yaml"));
        Files.copy(option, rules.resolve("q\n::error::owned.drl"));
        List<List<String>> commands = List.of(
                List.of("explain", "typo"),
                List.of("whatif", "typo", "water.share=10"),
                List.of("bridge", "typo"),
                List.of("compare", "typo", "metered-pipe"),
                List.of("assess", "typo"),
                List.of("assess"),
                List.of("check"),
                List.of("check", "--format", "github"),
                List.of("test"),
                List.of("explain", "metered-pipe", "a\u001b]0;owned\u0007"),
                List.of("whatif", "metered-pipe", "q\n::error::owned=1"),
                List.of("new", "option", "q\n::error::owned"),
                List.of("explore", "--keep", "q\n::error::owned=1"),
                List.of("assess", "--profile", "q\n::error::owned"),
                List.of("q\n::error::owned"),
                List.of("verify", "q\n::error::owned"));
        for (List<String> command : commands) {
            Front.Outcome outcome = new Front(folder).run(command.toArray(String[]::new));
            assertThat(outcome.exit()).as("%s", command).isPositive();
            assertThat(outcome.out() + outcome.err())
                    .as("%s", command)
                    .doesNotContain("\u001b", "\u0007")
                    .doesNotContain("\n::error::owned");
        }
    }

    /** However much is wrong with a file, it is told before long, and of the first of it what was meant. */
    @ParameterizedTest
    @CsvSource({"keys", "sources", "expected", "values", "in one line", "deep"})
    void aFileFullOfMistakesHoldsNobodyUp(String kind) throws IOException {
        int many = 8000;
        String head = "id: a\ntitle: A test\nsummary: A test.\nterms:\n  water:\n    supply: pipe\n";
        Files.writeString(
                options.resolve("a.yaml"),
                switch (kind) {
                    case "keys" -> head + each(many, "    shar%d: 1\n");
                    case "sources" -> head + "from:\n" + each(many, "  water.shar%d: x\n");
                    case "expected" -> head + "expect:\n" + each(many, "  gardener%d: for\n");
                    case "values" -> head + "    conditions: [" + each(many, "rain_barel%d, ") + "x]\n";
                    case "in one line" ->
                        head.replace("\n    supply: pipe", " {supply: pipe") + each(many, ", shar%d: 1") + "}\n";
                    default -> head + "    conditions: " + "[".repeat(4 * many) + "]".repeat(4 * many) + "\n";
                });

        String told = refused();
        assertThat(told).endsWith(" error" + (kind.equals("deep") ? "" : "s") + "\n");
        assertThat(told.lines().filter(line -> line.startsWith("  Maybe you meant ")))
                .as("guesses take the time")
                .hasSizeLessThanOrEqualTo(200);
        if (!kind.equals("deep")) {
            assertThat(told.lines().filter(line -> line.contains(": error: "))).hasSizeGreaterThanOrEqualTo(many);
        }
    }

    private static String each(int many, String text) {
        return IntStream.range(0, many).mapToObj(text::formatted).collect(Collectors.joining());
    }

    @Test
    void aFileThatIsTooLong() throws IOException {
        Files.writeString(options.resolve("long.yaml"), "# x\n".repeat(5_000_000));

        assertThat(refused())
                .startsWith("options/long.yaml:1:1: error: the file is longer than 256 KB, the most that is read");
    }

    @Test
    void aFolderOfMoreFilesThanAreRead() throws IOException {
        for (int i = 0; i <= 20_000; i++) {
            Files.createFile(options.resolve("o-" + i + ".yaml"));
        }

        assertThat(refused()).isEqualTo("""
                options:1:1: error: more than 20000 files stand in this folder; none of them is read

                1 error
                """);
    }

    @Test
    void aFileWithoutEnd() throws IOException {
        if (Files.exists(Path.of("/dev/zero"))) {
            Files.createSymbolicLink(options.resolve("zero.yaml"), Path.of("/dev/zero"));

            assertThat(refused()).startsWith("options/zero.yaml:1:1: error: this link does not lead to a file");
        }
    }

    @Test
    void aBlockThatIsTooDeep() throws IOException {
        Files.writeString(options.resolve("deep.yaml"), option("deep", "{a: ".repeat(3000) + "}".repeat(3000)));

        assertThat(refused())
                .startsWith("options/deep.yaml:4:")
                .contains("deep")
                .doesNotContain("StackOverflow");
    }

    @Test
    void aRuleThatIsTooDeep() throws IOException {
        Path file = rules.resolve("gardeners/rain-barrels.drl");
        String condition = "Water(" + "(".repeat(20_000) + "share > 0" + ")".repeat(20_000) + ")";
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Water(supply != \"none\", conditions contains \"rain_barrels\")", condition));

        assertThat(refused()).contains("parentheses are nested more than 20 deep");
    }

    @Test
    void aRuleThatIsTooLong() throws IOException {
        Path file = rules.resolve("gardeners/rain-barrels.drl");
        String condition = "Water(supply != \"none\", share > 0" + " || share > 1".repeat(5_000) + ")";
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Water(supply != \"none\", conditions contains \"rain_barrels\")", condition));

        assertThat(refused()).contains("a rule compares at most 100 times");
    }

    @ParameterizedTest
    @CsvSource({"17, '131,072'", "19, '524,288'", "48, '281,474,976,710,656'"})
    void aRuleThatReadsTooMuch(int flags, String combinations) throws IOException {
        reads(flags);

        for (String command : List.of("check", "assess", "explore", "test")) {
            Front.Outcome outcome =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Front(folder).run(command));
            assertThat(outcome.exit()).as(command).isEqualTo(1);
            assertThat(outcome.out() + outcome.err())
                    .contains("rules/gardeners/rain-barrels.drl:6:1: error: this rule tells " + combinations
                            + " combinations of values apart; at most 100,000 are asked about, so split it");
        }
    }

    @Test
    void aRuleThatReadsMuch() throws IOException {
        reads(16);

        assertThat(new Front(folder).run("check").out()).doesNotContain("combinations");
    }

    /** Has a rule read so many flags, of a section of their own. */
    private void reads(int flags) throws IOException {
        StringBuilder section = new StringBuilder("  soil:\n    kind: circumstance\n    title: Soil\n"
                + "    meaning: What it is like.\n    sources: [02-drought]\n    terms:\n");
        for (int i = 0; i < flags; i++) {
            section.append("      f").append(i).append(": {type: flag, meaning: So., sources: [02-drought]}\n");
        }
        Path vocabulary = rules.resolve("vocabulary.yaml");
        Files.writeString(vocabulary, Files.readString(vocabulary).replace("  weather:\n", section + "  weather:\n"));
        String condition = IntStream.range(0, flags)
                .mapToObj(i -> "f" + i + " == true")
                .collect(Collectors.joining(", ", "Soil(", ")"));
        Path file = rules.resolve("gardeners/rain-barrels.drl");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Water(supply != \"none\", conditions contains \"rain_barrels\")", condition));
    }

    @Test
    void aFolderWhereAFileIsWanted() throws IOException {
        Files.createDirectory(options.resolve("folder.yaml"));
        Files.delete(rules.resolve("parties.yaml"));
        Files.createDirectory(rules.resolve("parties.yaml"));

        assertThat(refused()).contains("rules/parties.yaml:1:1: error:").doesNotContain("Exception");
    }

    @Test
    void aNameThatCannotBeAnId() throws IOException {
        Files.writeString(options.resolve("evil\u001b[31m..\\..\n.yaml"), option("evil", "{}"));

        assertThat(refused()).startsWith("options/evil?[31m..").doesNotContain("\u001b");
        for (String format : List.of("json", "github")) {
            assertThat(new Front(folder).run("check", "--format", format).out()).doesNotContain("\u001b", "\n.yaml");
        }
    }
}
