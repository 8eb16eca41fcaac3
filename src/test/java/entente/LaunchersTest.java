package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
            new Step("runs it", "-jar \"$jar\" \"$@\"", "-jar \"%JAR%\" %*"));

    private record Step(String what, String sh, String cmd) {}

    private static final Pattern SAID = Pattern.compile("echo \"?entente: (.*?)\"? (?:1?>&2)");
    private static final Pattern NAMES = Pattern.compile("\\$\\{?\\w+(:-unknown)?}?|%\\w+%");
    private static final Pattern OF_JAVA = Pattern.compile("(?<= )-(?:XX:|X|D)[\\w.:+=]+");

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

    private static List<String> said(String launcher) {
        return SAID.matcher(launcher.replace("^", ""))
                .results()
                .map(said -> NAMES.matcher(said.group(1)).replaceAll("…").replaceAll("JAVA_HOME", "…"))
                .sorted()
                .toList();
    }

    /** All but whether what is said goes to a terminal, which cmd cannot tell. */
    private static List<String> options(String launcher) {
        String command = launcher.substring(launcher.lastIndexOf("-XX:+UseSerialGC"));
        Matcher options = OF_JAVA.matcher(" " + command.replace("\"-D", " -D"));
        return options.results()
                .map(option -> option.group().replaceFirst("=.*", "=").replaceFirst("-Xmx.*", "-Xmx"))
                .sorted()
                .toList();
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
