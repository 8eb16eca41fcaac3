package entente;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both launchers take the same steps and say the same. Only {@code entente} is run by other tests: Windows was not at
 * hand, so {@code entente.cmd} is read and held against it.
 */
class LaunchersTest {
    /** What is done, in this order: as sh says it, and as cmd does. */
    private static final List<Step> STEPS = List.of(
            new Step("finds where it stands", "home=$(cd ", "set \"HOME_DIR=%~dp0\""),
            new Step("takes the runtime beside it", "$home/runtime/bin/java", "%HOME_DIR%runtime\\bin\\java.exe"),
            new Step("else the JDK of JAVA_HOME", "java=$JAVA_HOME/bin/java", "%JAVA_HOME%\\bin\\java.exe"),
            new Step("else the one of the path", "command -v java", "%%~$PATH:j"),
            new Step("reads the version beside the JDK", "$jdk/release", "%JDK%\\release"),
            new Step("else asks for it", "\"$java\" -version", "\"%JAVA%\" -version"),
            new Step("refuses an older one", "-lt 17", "LSS 17"),
            new Step("takes the program that came built", "program/entente.jar", "program\\entente.jar"),
            new Step("else looks for the jar", "target/entente.jar", "target\\entente.jar"),
            new Step("looks whether the pom is newer", "pom.xml", "pom.xml"),
            new Step("looks whether sources are newer", "src/main", "src\\main"),
            new Step("looks for a compiler", "bin/javac", "bin\\javac.exe"),
            new Step(
                    "builds by that JDK",
                    "JAVA_HOME=$jdk ./mvnw -q -B -Dmaven.test.skip=true package",
                    "mvnw.cmd -q -B -Dmaven.test.skip=true package"),
            new Step("marks the jar as built now", "touch \"$jar\"", "LastWriteTimeUtc = [DateTime]::UtcNow"),
            new Step("keeps what it learns beside the jar", "kept=${jar%/*}/kept", "set \"KEPT=%%~dpjkept\""),
            new Step("else in the user's folder", "/entente", "%LOCALAPPDATA%\\entente"),
            new Step("looks for classes of this build", "find_classes\n", "call :find"),
            new Step("else makes them", "(make_classes)", "call :make"),
            new Step("runs it", "-jar \"$jar\" \"$@\"", "-jar \"%JAR%\" %*"));

    private record Step(String what, String sh, String cmd) {}

    private static final Pattern SAID = Pattern.compile("echo \"?entente: (.*?)\"? (?:1?>&2)");
    private static final Pattern OF_OURS = Pattern.compile("\\bentente\\.cli\\.[A-Z]\\w*");
    private static final Pattern NAMES = Pattern.compile("\\$\\{?\\w+(:-unknown)?}?|%\\w+%");
    private static final Pattern OF_JAVA = Pattern.compile("(?<=[ =\"])-(?:XX:|X|Dentente)[\\w.:+=]+");

    @TempDir
    private Path folder;

    private final String sh = read("entente");
    private final String cmd = read("entente.cmd");

    @Test
    void bothTakeTheSameStepsInOneOrder() {
        int inSh = 0;
        int inCmd = 0;
        for (Step step : STEPS) {
            int nextSh = sh.indexOf(step.sh(), inSh);
            int nextCmd = cmd.indexOf(step.cmd(), inCmd);
            assertThat(nextSh).as("entente " + step.what()).isGreaterThanOrEqualTo(inSh);
            assertThat(nextCmd).as("entente.cmd " + step.what()).isGreaterThanOrEqualTo(inCmd);
            inSh = nextSh;
            inCmd = nextCmd;
        }
    }

    /** Where they named none, classes would never be kept, and nobody would be told. */
    @ParameterizedTest
    @ValueSource(strings = {"entente", "entente.cmd"})
    void whatTheyStartBesideTheProgramIsThere(String launcher) {
        List<String> named = OF_OURS.matcher(read(launcher))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Class.forName(name).getDeclaredMethod("main", String[].class))
                        .isNotNull());
    }

    @Test
    void bothSayTheSame() {
        assertThat(said(sh)).hasSizeGreaterThanOrEqualTo(4).isEqualTo(said(cmd));
    }

    @Test
    void bothStartTheSameProgram() {
        assertThat(options(sh)).hasSizeGreaterThanOrEqualTo(4).isEqualTo(options(cmd));
    }

    @Test
    void bothEndByTheSameCodes() {
        assertThat(count(sh, "exit 3")).isEqualTo(count(cmd, "exit /b 3")).isPositive();
        assertThat(cmd).contains("exit /b %ERRORLEVEL%");
        assertThat(sh).contains("exec \"$java\"");
    }

    @Test
    void linesEndAsTheirShellWants() throws IOException {
        assertThat(Files.readString(Path.of(".gitattributes"))).contains("* text=auto eol=lf", "*.cmd text eol=crlf");
        assertThat(sh).doesNotContain("\r");
        assertThat(cmd.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    /** With stand-ins for the JDK and the build, which say that they were called. */
    @ParameterizedTest
    @CsvSource({
        "nothing is built,                true,  0,     -1, built",
        "sources are newer,               true,  1000,   1, built",
        "sources are older,               true,  1000,  -1, as it was",
        "it came built without sources,   false, 1000,  -1, as it was"
    })
    void buildsWhatIsNotBuiltOrHasChanged(String when, boolean sources, long jar, int source, String expected)
            throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        Path home = Files.createDirectories(folder.resolve("a home with spaces"));
        Files.copy(Path.of("entente"), home.resolve("entente"));
        Path jdk = home.resolve("jdk/bin");
        executable(jdk.resolve("java"), "for one in \"$@\"; do echo \"$one\"; done");
        executable(jdk.resolve("javac"), "");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        executable(home.resolve("mvnw"), "mkdir -p target; echo made >target/entente.jar; echo built");
        Path built = home.resolve(sources ? "target/entente.jar" : "program/entente.jar");
        if (sources) {
            dated(home.resolve("pom.xml"), 500);
            dated(home.resolve("src/main/java/A.java"), jar + source);
        }
        if (jar > 0) {
            dated(built, jar);
        }
        for (Path made : sources ? List.of(home.resolve("src/main/java"), home.resolve("src/main")) : List.<Path>of()) {
            Files.setLastModifiedTime(made, FileTime.fromMillis(500_000));
        }

        ProcessBuilder launcher =
                new ProcessBuilder("/bin/sh", home.resolve("entente").toString(), "check").redirectErrorStream(true);
        launcher.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = launcher.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).as(when + ": " + said).isZero();
        assertThat(said.contains("built")).as(when + ": " + said).isEqualTo(expected.equals("built"));
        assertThat(said).as(when).endsWith("-jar", built.toString(), "check");
        assertThat(built).exists();
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void dated(Path file, long second) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    }

    private static List<String> said(String launcher) {
        return SAID.matcher(launcher.replace("^", ""))
                .results()
                .map(said -> NAMES.matcher(said.group(1)).replaceAll("…").replaceAll("JAVA_HOME", "…"))
                .sorted()
                .toList();
    }

    /** All but the cache of newer JDKs, which cmd does without: the archive serves them, too. */
    private static Set<String> options(String launcher) {
        return OF_JAVA.matcher(launcher)
                .results()
                .map(option -> option.group().replaceFirst("=.*", "").replaceFirst("-Xmx.*", "-Xmx"))
                .filter(option -> !option.startsWith("-XX:AOTCache"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String text, String part) {
        return Stream.of(text.split(Pattern.quote(part), -1)).count() - 1;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
