package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.space.Interruption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits while the program watches sees in a line what becomes of each option, and finds the reports renewed. */
class WatchCommandTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Integer> exits = new ArrayList<>();
    private Thread run;

    @BeforeEach
    void watch() throws IOException {
        Front.copy(Tiny.FOLDER, home);
        System.setProperty(Folders.KEEP, home.resolve("kept").toString());
        run = new Thread(() -> exits.add(Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "watch",
                "--rules",
                home.resolve("rules").toString(),
                "--options",
                home.resolve("options").toString(),
                "--reports",
                home.resolve("reports").toString())));
        run.start();
        await(() -> err.toString().contains("Ctrl-C ends it"));
    }

    @AfterEach
    void end() throws InterruptedException, IOException {
        System.clearProperty(Folders.KEEP);
        Interruption.want();
        run.join(LONGEST.toMillis());
        Interruption.forget();
        assertThat(exits).containsExactly(Main.DONE);
        try (var files = Files.list(home.resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("whole reports and nothing else")
                    .noneMatch(name -> name.startsWith("."));
        }
    }

    private static void await(BooleanSupplier what) {
        Instant end = Instant.now().plus(LONGEST);
        while (!what.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }

    private void awaitLine(String line) {
        await(() -> out.toString().lines().anyMatch(line::equals));
        assertThat(out.toString().lines()).as(err.toString()).contains(line);
    }

    private Path option(String id) {
        return home.resolve("options").resolve(id + ".yaml");
    }

    private String report(String name) {
        try {
            return Files.readString(home.resolve("reports").resolve(name));
        } catch (IOException gone) {
            return "";
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void beginsWithTheTableAndAllReports() {
        assertThat(out.toString()).startsWith("Option ").contains("metered-pipe", "monthly-gates", "tank-for-now");
        assertThat(report("README.md")).contains("metered-pipe");
        assertThat(report("tank-for-now.md")).isNotEmpty();
    }

    @Test
    void anEditedTermIsNamedAndTheReportsAreRenewed() throws IOException {
        String index = report("README.md");
        edit(option("monthly-gates"), "rhythm: monthly", "rhythm: yearly");
        await(() -> out.toString().contains("monthly-gates: opposed by Beekeepers → "));
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.startsWith("monthly-gates: opposed by Beekeepers → "))
                        .toList())
                .as(out.toString())
                .hasSize(1)
                .allMatch(line -> line.endsWith(", because open_day.rhythm"));
        await(() -> !report("README.md").equals(index));
        assertThat(report("README.md")).isNotEqualTo(index);
    }

    @Test
    void anEditorThatPutsANewFileInPlaceOfTheOldIsSeen() throws IOException {
        Path beside = home.resolve("beside.tmp");
        Files.writeString(
                beside, Files.readString(option("monthly-gates")).replace("rhythm: monthly", "rhythm: yearly"));
        Files.move(beside, option("monthly-gates"), StandardCopyOption.ATOMIC_MOVE);
        await(() -> out.toString().contains("because open_day.rhythm"));
        assertThat(out.toString()).contains("because open_day.rhythm");
    }

    @Test
    void aMistakeIsShownAsCheckShowsItAndGoneWhenMended() throws IOException {
        String before = report("metered-pipe.md");
        edit(option("metered-pipe"), "  water:\n    supply", "  wter:\n    supply");
        await(() -> err.toString().contains("Maybe you meant 'water'."));
        assertThat(err.toString()).contains("'wter'", "Maybe you meant 'water'.", "1 error");
        assertThat(report("metered-pipe.md")).as("stays as it was").isEqualTo(before);
        edit(option("metered-pipe"), "  wter:\n    supply", "  water:\n    supply");
        await(() -> err.toString().contains("nothing is wrong any more"));
        assertThat(err.toString()).contains("entente: nothing is wrong any more");
    }

    @Test
    void whatAnOptionWroteGoesWithIt() throws IOException {
        Path theirs = home.resolve("reports/tank-for-now-as-it-was.md");
        Files.copy(home.resolve("reports/tank-for-now.md"), theirs);
        Files.delete(option("tank-for-now"));
        awaitLine("tank-for-now: gone");
        await(() -> report("tank-for-now.md").isEmpty());
        assertThat(home.resolve("reports/tank-for-now.md")).doesNotExist();
        assertThat(theirs).exists();
        assertThat(report("README.md")).doesNotContain("tank-for-now");
    }

    @Test
    void aNewOptionIsSeen() throws IOException {
        String text = Files.readString(option("monthly-gates"));
        Files.writeString(option("second-gates"), text.replace("id: monthly-gates", "id: second-gates"));
        await(() -> out.toString().contains("second-gates: new, opposed by Beekeepers"));
        await(() -> !report("second-gates.md").isEmpty());
        // The index is written after the reports that it leads to.
        await(() -> report("README.md").contains("second-gates"));
        assertThat(report("README.md")).contains("second-gates");
    }

    @Test
    void anEditedRuleIsNamed() throws IOException {
        edit(home.resolve("rules/beekeepers/crowds.drl"), "@effect(\"crosses-red-line\")", "@effect(\"touches\")");
        await(() -> out.toString().contains("monthly-gates: opposed by Beekeepers → "));
        assertThat(out.toString())
                .as(err.toString())
                .contains("monthly-gates: opposed by Beekeepers → ", "because beekeepers/crowds");
    }

    @Test
    void thatAnEditChangesNothingIsTold() throws IOException {
        Path rule = home.resolve("rules/beekeepers/crowds.drl");
        Files.writeString(rule, "// Said first.\n" + Files.readString(rule));
        await(() -> out.toString().contains("no option comes to"));
        assertThat(out.toString().lines().toList())
                .as(err.toString())
                .last()
                .isEqualTo("no option comes to anything else by " + rule);
    }

    @Test
    void anotherRunWaitsAndBothAreWhole() throws IOException {
        edit(option("monthly-gates"), "rhythm: monthly", "rhythm: yearly");
        Front.Outcome other = new Front(home).run("assess");
        assertThat(other.exit()).isZero();
        await(() -> out.toString().contains("because open_day.rhythm"));
        assertThat(report("README.md")).isNotEmpty();
    }
}
