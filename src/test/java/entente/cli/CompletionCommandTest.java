package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and {@code man} are told is what the program has. */
class CompletionCommandTest {
    private static final List<String> COMMANDS =
            List.of("assess", "explain", "whatif", "bridge", "explore", "check", "test", "terms", "schema", "new");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "man"})
    void everyCommandAndOptionIsNamed(String shell) {
        Run printed = Run.of("completion", shell);
        assertThat(printed.exit()).isZero();
        String plain = printed.out().replace("\\-", "-");
        assertThat(plain).contains(COMMANDS).doesNotContain("\r");
        for (String option : List.of("rules", "as-of", "profile", "junit", "write", "keep", "section")) {
            assertThat(plain).containsPattern("(--|-l )" + option);
        }
        assertThat(plain).doesNotContain("/root", "/home", System.getProperty("user.dir"));
        assertThat(Run.of("completion", shell)).isEqualTo(printed);
    }

    @Test
    void bashCompletesCommandsAndTheirWords() throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path script = folder.resolve("completion");
        Files.writeString(script, Run.of("completion", "bash").out());
        assertThat(bash(script, "entente", "ex")).contains("explain", "explore").doesNotContain("assess");
        assertThat(bash(script, "entente", "new", "rulebo")).containsExactly("rulebook");
        assertThat(bash(script, "entente", "check", "--form")).containsExactly("--format");
    }

    private List<String> bash(Path script, String... words) throws IOException, InterruptedException {
        String line = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_entente; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", line)
                // Outside of a completion of its own bash tells that there is none, which is no word.
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return printed.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void theManualPageIsRoff() {
        String page = Run.of("completion", "man").out();
        assertThat(page).startsWith(".TH ENTENTE 1 ").endsWith("own\n");
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP)( .*)?"));
        assertThat(page).contains(".SS \"entente assess OPTION\"\n", "\\fB\\-\\-junit\\fR=\\fIFILE\\fR");
    }

    @Test
    void anotherShellIsToldOff() {
        Run refused = Run.of("completion", "fihs");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("'fihs' is none of bash, zsh, fish, man; maybe you meant 'fish'");
    }
}
