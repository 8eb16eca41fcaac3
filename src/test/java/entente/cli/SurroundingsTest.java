package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.Front;
import entente.Run;
import entente.Tiny;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out depends on the files alone: not on where one stands, the locale, or settings of the machine. */
class SurroundingsTest {
    @TempDir
    private Path home;

    @Test
    void reportsAreTheSameWhereverOneStands() throws IOException {
        Front.copy(Tiny.FOLDER, home);
        // Where one stands shows in how the folders are written: from the root, and from here.
        for (Path seen : List.of(home, Path.of("").toAbsolutePath().relativize(home))) {
            String reports = seen.equals(home) ? "from-root" : "from-here";
            Run run = Run.of(
                    "assess",
                    "--rules=" + seen.resolve("rules"),
                    "--options=" + seen.resolve("options"),
                    "--reports=" + seen.resolve(reports));
            assertThat(run.exit()).as(run.err()).isZero();
        }
        SortedMap<String, String> fromRoot = Front.texts(home.resolve("from-root"));
        assertThat(fromRoot.get("metered-pipe.md"))
                .startsWith("<!-- made by entente from ../options/metered-pipe.yaml -->\n");
        assertThat(Front.texts(home.resolve("from-here"))).isEqualTo(fromRoot).hasSizeGreaterThan(5);
    }

    @Test
    void settingsOfTheEngineFromOutsideAreForgotten() throws IOException {
        Front entente = Front.ofTiny(home);
        Front.Outcome plain = entente.runAnew("assess", "--format", "json");
        Map<String, String> settings = Map.of(
                "drools.dialect.default", "nonsense",
                "drools.shareAlphaNodes", "false",
                "drools.negatable", "false",
                "drools.sequential", "true",
                "kie.mbeans", "enabled",
                "mvel2.disable.jit", "true");
        settings.forEach(System::setProperty);
        try {
            assertThat(entente.runAnew("assess", "--format", "json")).isEqualTo(plain);
            assertThat(System.getProperties())
                    .doesNotContainKeys(settings.keySet().toArray());
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
        assertThat(plain.exit()).isZero();
    }

    /** The tests are started by others, and not by the launcher, which sees to it. */
    private static void takesAllNames() {
        assumeThat(System.getProperty("sun.jnu.encoding")).containsIgnoringCase("utf");
    }

    @Test
    void aNameThatIsNotAscii() throws IOException {
        takesAllNames();
        Path project = Files.createDirectories(home.resolve("Gärten #2 (50%) für alle"));
        Front entente = Front.ofTiny(project);
        assertThat(entente.run("check")).isEqualTo(new Front.Outcome(0, "no errors\n", ""));
        assertThat(entente.run("assess").exit()).isZero();
    }

    /** With a stand-in for the JDK that says how it was called. */
    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "C.UTF-8, C.UTF-8"})
    void theLauncherSeesToACharacterSetOfAllNames(String locale, String wanted) throws Exception {
        takesAllNames();
        assumeThat(Path.of("/bin/sh")).exists();
        Path project = Files.createDirectories(home.resolve("Gärten"));
        Files.copy(Path.of("entente"), project.resolve("entente"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.createDirectories(project.resolve("src/main"));
        Path java = Files.createDirectories(project.resolve("jdk/bin")).resolve("java");
        Files.writeString(project.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\necho \"$LC_ALL\"\nfor one in \"$@\"; do echo \"$one\"; done\n");
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/entente.jar"), "");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        List<String> command =
                new ArrayList<>(List.of("/bin/sh", project.resolve("entente").toString()));
        command.addAll(List.of("check", "--options", "Gärten"));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        launcher.environment().put("LC_ALL", locale);
        Process process = launcher.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().toList())
                .startsWith(wanted)
                .contains("-Dentente.home=" + project.toRealPath(), "check", "--options", "Gärten");
    }
}
