package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Run;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: what holds of every command. */
class TermArgumentsTest {
    @TempDir
    Path folder;

    @Test
    void optionsOfEveryCommandCanStandWithoutOne() {
        Run run = Run.of(
                "--as-of", "2026-01-01", "--reports", folder.resolve("reports").toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(0);
        assertThat(run.out()).startsWith("Option ");
        assertThat(folder.resolve("reports/README.md")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rules rules explore", "--rules=rules explore", "explore --rules rules"})
    void theyCanStandBeforeTheCommandAndBehindIt(String arguments) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).as(run.err()).isEqualTo(0);
        assertThat(run.out()).containsPattern("^[^\n]+\n([^\n]+\n)*\n?As of \\d{4}-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "explain",
                "whatif",
                "bridge",
                "explore",
                "check",
                "test",
                "schema",
                "new",
                "new term"
            })
    void everyCommandTellsTheVersion(String command) {
        Run run = Run.of((command + " --version").strip().split(" "));
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).startsWith("entente ");
    }

    @Test
    void noArgumentIsReadAsAFileOfArguments() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "status-quo");
        Run run = Run.of("assess", "@" + file, "--format", "json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("entente: there is no option '@" + file + "'");
    }

    @Test
    void whatCannotBeWrittenIsNotDone() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "no full disk to write to here");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "entente.cli.Main",
                        "schema")
                .redirectOutput(full)
                .start();
        String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
        assertThat(err).startsWith("entente: not all could be printed: ");
    }
}
