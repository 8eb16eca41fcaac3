package entente.registry;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.text.BadCorpus;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of mistakes in vocabulary, parties, recommendations, sources and profiles. Each file names a table of
 * the tiny domain and the lines ({@code <}) in it that are replaced by others ({@code >}); expected is all that is said
 * of that table.
 */
class BadTablesTest {
    private static final List<String> TABLES =
            List.of("vocabulary.yaml", "parties.yaml", "recommendations.yaml", "sources.yaml", "profiles.yaml");

    @TempDir
    private Path folder;

    static Stream<Path> files() {
        return BadCorpus.files("tables");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEachMistakeWhereItStands(Path mistake) throws IOException {
        BadCorpus.check(mistake, problems(mistake, folder));
    }

    static List<Problem> problems(Path mistake, Path folder) throws IOException {
        List<String> lines = Files.readAllLines(mistake);
        for (String table : TABLES) {
            String text = Files.readString(Tiny.RULES.resolve(table));
            Files.writeString(folder.resolve(table), table.equals(lines.get(0)) ? edited(text, lines) : text);
        }
        Problems problems = new Problems();
        RulebookReader.read(folder, problems);
        Path edited = folder.resolve(lines.get(0));
        return problems.all().stream()
                .filter(problem -> problem.place().file().equals(edited))
                .toList();
    }

    private static String edited(String text, List<String> lines) {
        String from = block(lines, "< ");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        return text.substring(0, at) + block(lines, "> ") + text.substring(at + from.length());
    }

    private static String block(List<String> lines, String sign) {
        List<String> block = new ArrayList<>();
        lines.stream().filter(line -> line.startsWith(sign)).forEach(line -> block.add(line.substring(sign.length())));
        return String.join("\n", block);
    }
}
