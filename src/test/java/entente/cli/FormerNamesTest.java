package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tests' own domain after five changes of names, with the options, cases and profiles of before. */
class FormerNamesTest extends TinyHome {
    private static final String WARNED = "warning: '%s' has another name now, and is read as that";

    private String before = "";

    @BeforeEach
    void rename() throws IOException {
        before = entente.run("assess", "--format", "csv").out();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String text = Files.readString(file);
            if (name.endsWith(".cases.yaml")) {
                Files.writeString(file, text.replace("gardeners/", "growers/"));
            } else if (!name.equals("profiles.yaml")) {
                Files.writeString(file, renamed(text));
            }
        }
        Files.move(home.resolve("rules/gardeners"), home.resolve("rules/growers"));
        entente.edit("rules/vocabulary.yaml", "\n      fee:\n", "\n      fee:\n        formerly: [share, due]\n")
                .edit("rules/vocabulary.yaml", "\n  gates:\n", "\n  gates:\n    formerly: [open_day]\n")
                .edit("rules/vocabulary.yaml", "lane_pipe: {", "lane_pipe: {formerly: [pipe], ")
                .edit("rules/parties.yaml", "\n  growers:\n", "\n  growers:\n    formerly: [gardeners]\n")
                .edit("rules/sources.yaml", "\n  02-hives:\n", "\n  02-hives:\n    formerly: [02-bees]\n");
    }

    private static String renamed(String text) {
        return text.replaceAll("(?m)^      share:", "      fee:")
                .replace("water.share", "water.fee")
                .replaceAll("Water\\((.*?)\\bshare\\b", "Water($1fee")
                .replaceAll("\\bopen_day\\b", "gates")
                .replace("OpenDay(", "Gates(")
                .replace("          pipe: {", "          lane_pipe: {")
                .replace("\"pipe\"", "\"lane_pipe\"")
                .replaceAll("(?<!The )\\bgardeners\\b", "growers")
                .replace("02-bees", "02-hives");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("rules"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void optionsCasesAndProfilesOfBeforeAreReadWithWarnings() {
        Front.Outcome check = entente.run("check");
        assertThat(check.out()).doesNotContain("error:").endsWith(" warnings\n");
        assertThat(check.exit()).isZero();
        for (String name : List.of("share", "open_day", "pipe", "gardeners", "02-bees")) {
            assertThat(check.out()).contains("options/", WARNED.formatted(name));
        }
        assertThat(check.out())
                .containsPattern("profiles.yaml:\\d+:\\d+: " + WARNED.formatted("water.share"))
                .containsPattern("dear-share.cases.yaml:\\d+:\\d+: " + WARNED.formatted("share"))
                .containsPattern("dear-share.cases.yaml:\\d+:\\d+: " + WARNED.formatted("water.share"))
                .contains("Maybe you meant 'water.fee'.");
    }

    @Test
    void theyComeToWhatTheyCameToBefore() {
        assertThat(entente.run("assess", "--format", "csv").out()).isEqualTo(renamed(before));
        assertThat(entente.run("test").exit()).isZero();
        assertThat(entente.run("whatif", "metered-pipe", "water.due=60", "water.supply=pipe")
                        .out())
                .contains("metered-pipe with water.fee = 60 and water.supply = lane_pipe");
    }

    @Test
    void schemasKnowThem() {
        String option = entente.run("schema", "option").out();
        assertThat(option)
                .contains("\"share\" : {", "\"open_day\" : {", "\"gardeners\" : {", "\"02-bees\"", "\"pipe\"");
        assertThat(option).contains("Called lane_pipe now.", "\"deprecated\" : true");
        assertThat(entente.run("schema", "cases").out()).contains("\"water.share\"");
        assertThat(entente.run("schema", "profiles").out()).contains("\"gardeners\"", "\"water.share\"");
        assertThat(entente.run("schema", "vocabulary").out()).contains("\"formerly\"");
    }

    @Test
    void bothNamesAtOnceAreAnError() throws IOException {
        Path option = home.resolve("options/metered-pipe.yaml");
        Files.writeString(option, Files.readString(option).replace("    share: 25\n", "    share: 25\n    fee: 26\n"));
        assertThat(entente.run("check").out())
                .contains("'fee' and 'share', in line 10, are one: leave one of them out")
                .contains("options/metered-pipe.yaml:11:5: error");
    }

    @Test
    void aNameThatIsTakenCanBeNoFormerOne() throws IOException {
        Path vocabulary = home.resolve("rules/vocabulary.yaml");
        Files.writeString(
                vocabulary,
                Files.readString(vocabulary)
                        .replace("[share, due]", "[share, metered]")
                        .replace("\n      metered:\n", "\n      metered:\n        formerly: [share]\n"));
        assertThat(entente.run("check").out())
                .containsPattern(
                        "vocabulary.yaml:\\d+:27: error: 'metered' is or was the name of another term of water, in"
                                + " line \\d+; options that say it could mean either")
                .containsPattern(
                        "vocabulary.yaml:\\d+:20: error: 'share' is or was the name of another term of water, in"
                                + " line \\d+");
    }
}
