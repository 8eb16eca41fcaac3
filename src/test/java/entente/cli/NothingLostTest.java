package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Run;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was there before a run is there after it, unless the program wrote it. */
class NothingLostTest extends TinyHome {
    /** Files and folders right below one. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Pages of options that are not there go, as those of another rulebook whose folder of reports is named by mistake. */
    @Test
    void pagesThatGoAreTold() throws IOException {
        assertThat(entente.run("assess").err()).doesNotContain("removed");
        Files.move(home.resolve("options/tank-for-now.yaml"), home.resolve("tank-for-now.yaml"));

        assertThat(entente.run("assess").err())
                .endsWith(
                        "entente: removed with their briefs and pictures, for they tell of options that are not among these: "
                                + "reports/tank-for-now.md\n");
        assertThat(home.resolve("reports/tank-for-now.md")).doesNotExist();
        assertThat(entente.run("assess").err()).doesNotContain("removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--reports", "--rules", "--options"})
    void aFolderOfNoNameIsWrongUsage(String folder) throws IOException {
        for (String nothing : List.of("", " ")) {
            for (String command : List.of("assess", "check", "explore", "test", "schema")) {
                List<String> before = names(Path.of(""));

                Run run = Run.of(command, folder + "=" + nothing);

                assertThat(run)
                        .isEqualTo(new Run(
                                2,
                                "",
                                "entente: " + folder
                                        + ": no folder or file is named here; . is the one where you stand"
                                        + System.lineSeparator() + "Try 'entente " + command + " --help'."
                                        + System.lineSeparator()));
                assertThat(names(Path.of(""))).isEqualTo(before);
            }
        }
    }

    @Test
    void anOptionOfNoNameIsWrongUsage() {
        for (String command : List.of("assess", "explain", "whatif", "bridge")) {
            List<String> arguments = new ArrayList<>(List.of(command, ""));
            if (command.equals("whatif")) {
                arguments.add("water.share=10");
            }
            Front.Outcome outcome = entente.run(arguments.toArray(new String[0]));
            assertThat(outcome.exit()).as(command).isEqualTo(2);
            assertThat(outcome.err()).startsWith("entente: there is no option ''");
        }
        assertThat(entente.run("check", ""))
                .isEqualTo(new Front.Outcome(
                        2,
                        "",
                        "entente: no folder or file is named here; . is the one where you stand\n"
                                + "Try 'entente check --help'.\n"));
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwrittenAndNothingIsWritten() throws IOException {
        Path reports = Files.createDirectory(home.resolve("reports"));
        Files.writeString(reports.resolve("README.md"), "# My notes\n");
        Files.writeString(reports.resolve("options.svg"), "<svg/>\n");
        String refused =
                "error: this file was not written by entente and stays as it is, and no report is written: move it away, or name another folder with --reports\n";

        Front.Outcome outcome = entente.run("assess");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("reports/README.md:1:1: " + refused, "reports/options.svg:1:1: " + refused);
        assertThat(names(reports)).containsExactly("README.md", "options.svg");
        assertThat(reports.resolve("README.md")).hasContent("# My notes\n");
        assertThat(entente.run("assess", "metered-pipe").exit())
                .as("the index is not written by a run of one")
                .isZero();
        assertThat(reports.resolve("README.md")).hasContent("# My notes\n");
    }

    @Test
    void whatWeWroteIsWrittenAnewAndACopyOfItStays() throws IOException {
        assertThat(entente.run("assess").exit()).isZero();
        Path reports = home.resolve("reports");
        List<String> written = names(reports);
        Files.copy(reports.resolve("metered-pipe.md"), reports.resolve("metered-pipe-in-may.md"));
        Files.move(home.resolve("options/monthly-gates.yaml"), home.resolve("monthly-gates.yaml"));

        assertThat(entente.run("assess").exit()).isZero();

        List<String> left = new ArrayList<>(written);
        left.removeAll(List.of("monthly-gates.md", "monthly-gates-water.share.svg"));
        left.add("metered-pipe-in-may.md");
        assertThat(names(reports)).containsExactlyInAnyOrderElementsOf(left);
    }

    @Test
    void everyFileThatIsWrittenSaysSo() throws IOException {
        assertThat(entente.run("assess").exit()).isZero();
        for (String name : names(home.resolve("reports"))) {
            assertThat(Files.readString(home.resolve("reports").resolve(name)))
                    .as(name)
                    .startsWith("<!-- made by entente from ");
        }
        assertThat(names(home.resolve("reports"))).hasSizeGreaterThan(5);
    }

    @Test
    void whatIsKeptOfAnInstrumentThatIsLeftOutIsRefused() {
        String[] order = {"water.supply=none", "water.share=20"};
        for (int first = 0; first < 2; first++) {
            assertThat(entente.run("explore", "--keep", order[first], "--keep", order[1 - first]))
                    .isEqualTo(new Front.Outcome(
                            2,
                            "",
                            "entente: water.share does not apply: water.supply=none leaves water out\n"
                                    + "Try 'entente explore --help'.\n"));
        }
        assertThat(entente.run("explore", "--keep", "water.supply=none", "--keep", "water.share=open")
                        .exit())
                .isEqualTo(2);
        assertThat(entente.run("explore", "--keep", "water.supply={one_of: [none, pipe]}", "--keep", "water.share=20")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new option wet#options", "assess#reports", "watch#reports", "schema --write#options"})
    void writesNothingIntoAFolderNobodyNamedWhereTheRulesAreOthers(String asked) throws IOException {
        Path rules = home.resolve("rules");
        String[] parts = asked.split("#");
        List<String> arguments = new ArrayList<>(List.of(parts[0].split(" ")));
        arguments.addAll(List.of("--rules", rules.toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("these are other rules than the project's: say where this is to be written, as with --"
                        + parts[1] + " " + home.resolve(parts[1]));
    }
}
