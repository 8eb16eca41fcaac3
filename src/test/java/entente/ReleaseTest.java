package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A release is the same bytes whoever makes it, names all that is in it, and runs where there is a runtime and nothing
 * else. It is made twice, which takes minutes; {@code -Pdeep} asks for it.
 */
@EnabledIfSystemProperty(named = "release", matches = "twice")
@DisabledOnOs(OS.WINDOWS)
class ReleaseTest {
    private static final List<String> FILES = List.of(
            "pom.xml", "mvnw", "README.md", "entente", "entente.cmd", ".mvn", "src", "rules", "options", "reports");

    @TempDir
    private Path folder;

    @Test
    void aReleaseIsTheSameWhoeverMakesItAndRunsOnItsOwn() throws Exception {
        Path one = release("one", "022", "C.UTF-8");
        Path other = release("another folder", "077", "tr_TR.UTF-8");
        List<String> sums = Files.readAllLines(one.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(3).isEqualTo(Files.readAllLines(other.resolve("SHA256SUMS")));
        for (String sum : sums) {
            String[] parts = sum.split(" [ *]");
            assertThat(hash(one.resolve(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
        Path any = unpacked(one, "-any.zip");
        Path image = unpacked(one, "-" + System.getProperty("os.name") + "-" + System.getProperty("os.arch") + ".zip");
        assertThat(libraries(any)).isNotEmpty().isEqualTo(named(any));
        Map<String, String> runtime =
                Map.of("JAVA_HOME", image.resolve("runtime").toString());
        assertThat(run(any, runtime, "./entente", "check")).isEqualTo("no errors\n");
        assertThat(run(image, Map.of(), "./entente", "check")).isEqualTo("no errors\n");
        assertThat(run(image, Map.of(), "./entente", "test")).contains(", 0 failed");
    }

    /** A release of this project made in a folder of its own; gives the folder that it is in. */
    private Path release(String name, String mask, String locale) throws Exception {
        Path home = Files.createDirectory(folder.resolve(name));
        for (String file : FILES) {
            copy(Path.of(file), home.resolve(file));
        }
        run(
                home,
                System.getenv(),
                "sh",
                "-c",
                "umask " + mask + "; LC_ALL=" + locale + " sh mvnw -q -B -Prelease -Dmaven.test.skip=true package");
        return home.resolve("target");
    }

    private Path unpacked(Path target, String ending) throws IOException {
        Path unpacked = folder.resolve("unpacked" + ending);
        try (Stream<Path> files = Files.list(target)) {
            Path zip = files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                    Stream<Path> top = Files.list(inside.getPath("/"))) {
                copy(top.findFirst().orElseThrow(), unpacked);
            }
        }
        return unpacked;
    }

    /** With the modes that files have. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path copied = to.resolve(from.relativize(file).toString());
                    Files.copy(file, copied);
                    Files.setPosixFilePermissions(copied, Files.getPosixFilePermissions(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }

    private static String hash(Path file) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return String.format("%064x", new BigInteger(1, sum));
    }

    private static List<String> libraries(Path unpacked) throws IOException {
        try (Stream<Path> files = Files.list(unpacked.resolve("program/lib"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The files of all components that the bill of materials names. */
    private static List<String> named(Path unpacked) throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(unpacked.resolve("program/bom.json")));
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        return bill.path("components")
                .valueStream()
                .map(part -> part.path("name").asString() + "-"
                        + part.path("version").asString() + ".jar")
                .sorted()
                .toList();
    }

    /** What is printed, data and all else; it has to be done. */
    private static String run(Path home, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + printed)
                .isZero();
        return printed;
    }
}
