package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of YAML that is none, or that holds what is not read. */
class BadYamlTest {
    static Stream<Path> files() {
        return BadCorpus.files("yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEachMistakeWhereItStands(Path file) throws IOException {
        Problems problems = new Problems();
        FileText.read(file, YamlFile.MAX_BYTES, problems).flatMap(text -> YamlFile.tree(text, problems));
        BadCorpus.check(file, problems.all());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsGuessedEndsTheErrorsWhenItIsPasted(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<Problem> wrong = problems(file, lines);
        if (wrong.stream().anyMatch(problem -> problem.maybe().isEmpty())) {
            return;
        }
        for (int i = wrong.size() - 1; i >= 0; i--) {
            Place place = wrong.get(i).place();
            lines.set(
                    place.line() - 1,
                    new StringBuilder(lines.get(place.line() - 1))
                            .replace(
                                    place.column() - 1,
                                    place.column() - 1 + place.length(),
                                    wrong.get(i).maybe().orElseThrow())
                            .toString());
        }
        assertThat(problems(file, lines)).isEmpty();
    }

    private static List<Problem> problems(Path file, List<String> lines) {
        Problems problems = new Problems();
        YamlFile.tree(FileText.of(file, String.join("\n", lines)), problems);
        return problems.all();
    }
}
