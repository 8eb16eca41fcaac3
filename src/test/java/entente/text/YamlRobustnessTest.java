package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes: a tree or a problem with a place in the text, never an exception. */
class YamlRobustnessTest {
    private static final int TIMES = 50_000;
    private static final List<String> PIECES = List.of(
            "a",
            "b: ",
            "- ",
            "? ",
            ": ",
            "\n",
            "\n  ",
            "\n    ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            "#",
            " #",
            "&x ",
            "*x",
            "!!str ",
            "! ",
            "<<: ",
            "| ",
            ">-\n",
            "%YAML 1.2\n",
            "---\n",
            "...\n",
            "\\",
            "\\x41",
            "~",
            "1",
            "0x1",
            "1e3",
            ".inf",
            "true",
            "\r\n",
            "\r",
            "\t",
            "é",
            "😀",
            "\uFEFF",
            "\u202E",
            "\u0085",
            "\u2028",
            "@",
            "`",
            "null");

    @Test
    void neverFailsOnPiecesOfYaml() {
        Random random = seeded("pieces of YAML");
        for (int i = 0; i < TIMES; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void neverFailsOnFilesWithEditedCharacters() throws IOException {
        Random random = seeded("edited files");
        List<String> texts = texts();
        for (int i = 0; i < TIMES / 5; i++) {
            StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int edit = random.nextInt(5); edit >= 0; edit--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                }
            }
            check(text.toString());
        }
    }

    @Test
    void neverFailsOnBytes(@TempDir Path folder) throws IOException {
        Random random = seeded("bytes");
        Path file = folder.resolve("a.yaml");
        for (int i = 0; i < TIMES / 25; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            Problems problems = new Problems();
            assertThat(FileText.read(file, YamlFile.MAX_BYTES, problems)
                                    .flatMap(text -> YamlFile.tree(text, problems))
                                    .isPresent()
                            || problems.hasErrors())
                    .isTrue();
        }
    }

    @Test
    void readsLongAndDeepTextsWithinBounds() {
        int many = YamlFile.MAX_BYTES - 10;
        Stream.of(
                        "[", "{", "- ", "? ", "a: ", "\"", "'", "> ", "*", "!", "&", "{a: ", "[a, ", "- - ", "\n-",
                        ": ", "a:\n")
                .forEach(piece -> check(piece.repeat(many / piece.length())));
    }

    private static void check(String text) {
        Problems problems = new Problems();
        boolean read =
                YamlFile.tree(FileText.of(Path.of("a.yaml"), text), problems).isPresent();
        assertThat(read || problems.hasErrors()).as(text).isTrue();
        List<String> lines = text.lines().toList();
        for (Problem problem : problems.all()) {
            assertThat(problem.place().line()).as(text).isLessThanOrEqualTo(lines.size() + 1);
        }
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Tiny.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(YamlRobustnessTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Random seeded(String what) {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.println("seed of " + what + ": " + seed + "; repeat with -Dseed=" + seed);
        return new Random(seed);
    }
}
