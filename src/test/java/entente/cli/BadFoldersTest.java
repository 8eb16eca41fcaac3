package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Golden;
import entente.Tiny;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes under {@code src/test/resources/bad/check} and {@code bad/lint}, through the front door: each a folder that is laid over the
 * tests' own domain, and all that {@code entente check} then says of it, in {@code expected.txt}. A file that ends in
 * {@code .more} is put behind the file of that name; those in {@code without.txt} are taken away.
 */
class BadFoldersTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/bad/check"), Path.of("src/test/resources/bad/lint"));

    @TempDir
    private Path folder;

    static Stream<Path> mistakes() throws IOException {
        List<Path> mistakes = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> folders = Files.list(folder)) {
                folders.sorted().forEach(mistakes::add);
            }
        }
        return mistakes.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldWholly(Path mistake) throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        lay(mistake);

        String said = check();

        Golden.check(mistake.resolve("expected.txt"), said);
        assertThat(System.getProperty("entente.test.ran"))
                .as("what a rule file would do if anything of it ran")
                .isNull();
    }

    @Test
    void thereAreMistakes() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(25);
    }

    @Test
    void theDomainItselfHasNone() throws IOException {
        Front.copy(Tiny.FOLDER, folder);

        assertThat(check()).isEqualTo("no errors\nexit 0\n");
    }

    private void lay(Path mistake) throws IOException {
        for (Path file : files(mistake)) {
            Path below = mistake.relativize(file);
            if (below.toString().equals("without.txt")) {
                for (String gone : Files.readAllLines(file)) {
                    Files.delete(folder.resolve(gone));
                }
            } else if (below.toString().endsWith(".more")) {
                Path target = folder.resolve(below.toString().replaceAll("\\.more$", ""));
                Files.writeString(target, Files.readString(target) + Files.readString(file));
            } else if (below.getNameCount() > 1) {
                Files.createDirectories(folder.resolve(below).getParent());
                Files.write(folder.resolve(below), Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> files(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is printed, on either stream, and the exit code. */
    private String check() {
        Front.Outcome outcome = new Front(folder).run("check");
        return outcome.out() + outcome.err() + "exit " + outcome.exit() + "\n";
    }
}
