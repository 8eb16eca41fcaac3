package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a JDK that only says how it was called: it makes an archive of classes once, and falls back. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            made=
            for word in "$@"; do
              case $word in
                -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) made=${word#*=} ;;
              esac
            done
            if [ -n "$made" ]; then
              echo made >>"$(dirname "$0")/made"
              [ -e "$(dirname "$0")/fails" ] && exit 134
              echo classes >"$made"
              exit 0
            fi
            case $* in *--version) exit 0 ;; esac
            for word in "$@"; do echo "$word"; done
            exit 1
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectories(folder.resolve("a home with spaces"));
        Files.copy(Path.of("entente"), home.resolve("entente"));
        executable(home.resolve("entente"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(home.resolve("target"));
        build();
        jdk = jdk("17.0.15");
    }

    private void build() throws IOException {
        Path jar = home.resolve("target/entente.jar");
        Files.writeString(jar, "jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(4_000_000_000_000L));
    }

    private Path jdk(String version) throws IOException {
        Path made = Files.createDirectories(folder.resolve("a jdk " + version));
        Files.writeString(
                made.resolve("release"),
                "JAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "+9-LTS\"\n");
        Files.createDirectories(made.resolve("bin"));
        Files.writeString(made.resolve("bin/java"), JAVA);
        executable(made.resolve("bin/java"));
        return made;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void makesTheArchiveOnceAndUsesIt() throws Exception {
        assertThat(run("assess", "two words")).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + home));
        List<String> again = run("assess", "two words");
        assertThat(again).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + home));
        assertThat(again).endsWith("-jar", home.resolve("target/entente.jar").toString(), "assess", "two words");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void usesTheCacheOfNewerJdks() throws Exception {
        jdk = jdk("25.0.3");
        assertThat(run("assess")).anyMatch(word -> word.startsWith("-XX:AOTCache=" + home));
    }

    @Test
    void makesAnotherAfterABuildAndForAnotherJdk() throws Exception {
        List<String> first = run("assess");
        Files.writeString(home.resolve("target/entente.jar"), "another jar");
        Files.setLastModifiedTime(home.resolve("target/entente.jar"), FileTime.fromMillis(4_100_000_000_000L));
        List<String> second = run("assess");
        assertThat(second).isNotEqualTo(first);
        assertThat(made()).isEqualTo(2);
        Path other = jdk;
        jdk = jdk("21.0.1");
        assertThat(run("assess")).isNotEqualTo(second);
        jdk = other;
        assertThat(run("assess")).isEqualTo(second);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void usesNoneThatWasCutShort() throws Exception {
        List<String> first = run("assess");
        try (Stream<Path> files = Files.list(home.resolve("target/kept"))) {
            Files.writeString(files.findFirst().orElseThrow(), "cut");
        }
        assertThat(run("assess")).isEqualTo(first);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void isSilentWhereItCannotBeMade() throws Exception {
        Files.writeString(jdk.resolve("bin/fails"), "");
        assertThat(run("assess")).noneMatch(word -> word.contains("Archive"));
        assertThat(run("assess")).noneMatch(word -> word.contains("Archive"));
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void keepsInTheUsersCacheWhereTheCheckoutCannotBeWritten() throws Exception {
        Files.writeString(home.resolve("target/kept"), "in the way");
        assertThat(run("assess")).contains("-Dentente.keep=" + folder.resolve("cache/entente"));
        Files.writeString(folder.resolve("file"), "");
        assertThat(runWith(folder.resolve("file"), "assess")).contains("-Dentente.keep=");
    }

    @Test
    void runsAtOnceMakeOne() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            runs.add(start(folder.resolve("cache"), "assess"));
        }
        for (Process run : runs) {
            assertThat(words(run)).contains("-jar").endsWith("assess");
        }
        assertThat(made()).isEqualTo(1);
        try (Stream<Path> left = Files.list(home.resolve("target/kept"))) {
            assertThat(left).hasSize(1);
        }
    }

    private List<String> run(String... arguments) throws Exception {
        return runWith(folder.resolve("cache"), arguments);
    }

    private List<String> runWith(Path cache, String... arguments) throws Exception {
        return words(start(cache, arguments));
    }

    private Process start(Path cache, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("entente").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString()));
        builder.environment().remove("ENTENTE_MEMORY");
        return builder.start();
    }

    /** What Java was called with; nothing else is printed, and its exit code is that of the run. */
    private static List<String> words(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return out.lines().toList();
    }

    private long made() throws IOException {
        Path made = jdk.resolve("bin/made");
        return Files.exists(made) ? Files.readAllLines(made).size() : 0;
    }
}
