package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Front;
import entente.Frozen;
import entente.Tiny;
import entente.space.Interruption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever interrupts a run gets what it has, told as not all there is; no report is touched. */
class InterruptedTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        assess                        | assessing monthly-gates    | 2 of 3 options were assessed, and no report is written | tank-for-now
        assess                        | looking what would change  | 1 of 3 options were assessed, and no report is written |
        assess                        | looking at each option     | 3 of 3 options were assessed, and no report is written |
        assess --format json          | assessing metered-pipe     | nothing is printed, for not all was assessed           | metered-pipe
        explore --keep water.supply=none | looking where           | what clashes is told as far as it was found            | it would be enough
        bridge metered-pipe --to opposed | looking for the cheapest | the search was cut                                    | nothing cheaper
        test                          | trying beekeepers/bees     | 6 were tried, and not all                               | covered
        """)
    void saysWhatThereIsAndThatItIsNotAll(String command, String at, String told, String notThere) throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        StringWriter out = new StringWriter();
        StringWriter err = interrupting(at);
        System.setProperty(Progress.ON_TERMINAL, "true");
        int exit;
        try {
            exit = Main.run(new PrintWriter(out), new PrintWriter(err), arguments(command));
        } finally {
            System.clearProperty(Progress.ON_TERMINAL);
            Interruption.forget();
        }
        assertThat(exit).isEqualTo(Main.PROBLEMS);
        assertThat(err.toString()).endsWith("entente: interrupted: " + told + System.lineSeparator());
        if (notThere != null) {
            assertThat(out.toString()).doesNotContain(notThere);
        }
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    /** Somebody who watches and interrupts as soon as this is shown. */
    private static StringWriter interrupting(String at) {
        return new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                super.write(text, from, length);
                if (text.contains(at)) {
                    Interruption.want();
                }
            }
        };
    }

    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        for (String name : List.of("rules", "options", "reports")) {
            arguments.add("--" + name);
            arguments.add(folder.resolve(name).toString());
        }
        return arguments.toArray(new String[0]);
    }

    /** So many that a signal comes before the last is assessed, however busy the machine is. */
    private Path manyOptions() throws IOException {
        Path options = Files.createDirectory(folder.resolve("options"));
        String one = Files.readString(Frozen.OPTIONS.resolve("german-fast-entry.yaml"));
        for (int i = 0; i < 1_500; i++) {
            Files.writeString(options.resolve("o" + i + ".yaml"), one.replace("id: german-fast-entry", "id: o" + i));
        }
        return options;
    }

    /** The signal of a terminal, once options are being assessed. */
    @Test
    @Timeout(120)
    void aRunThatIsInterruptedOnItsWayShowsWhatItHas() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no way to interrupt a process here");
        assumeFalse(isIgnored(), "whoever began the tests lets nobody interrupt them, as nohup does");
        Path options = manyOptions();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + Progress.ON_TERMINAL + "=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "entente.cli.Main",
                        "assess",
                        "--options",
                        options.toString(),
                        "--reports",
                        folder.resolve("reports").toString())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
            boolean sent = false;
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                told.add(line);
                if (!sent && line.contains("assessing")) {
                    new ProcessBuilder("/bin/kill", "-INT", String.valueOf(run.pid()))
                            .start()
                            .waitFor();
                    sent = true;
                }
            }
        }
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(130);
        assertThat(String.join("\n", told))
                .contains("reading rules and options ...", "compiling rules ...", "assessing ")
                .containsPattern("entente: interrupted: \\d+ of \\d+ options were assessed, and no report is written");
        assertThat(folder.resolve("out")).content().startsWith("Option ");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    /** Whether processes that this one starts ignore the signal, as far as Linux tells. */
    private static boolean isIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> new BigInteger(
                                        line.substring("SigIgn:".length()).strip(), 16)
                                .testBit(1));
    }
}
