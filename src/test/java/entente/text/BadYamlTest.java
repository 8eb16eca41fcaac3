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
        Yaml.read(file, problems);
        BadCorpus.check(file, problems.all());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsGuessedOfAWrongQuoteEndsTheError(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith("quote-") || name.equals("quote-of-a-list.yaml")) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Problem wrong = problems(file, lines).get(0);
        Place place = wrong.place();
        lines.set(
                place.line() - 1,
                new StringBuilder(lines.get(place.line() - 1))
                        .replace(
                                place.column() - 1,
                                place.column() - 1 + place.length(),
                                wrong.maybe().orElseThrow())
                        .toString());
        assertThat(problems(file, lines)).noneMatch(told -> told.place().line() == place.line());
    }

    private static List<Problem> problems(Path file, List<String> lines) {
        Problems problems = new Problems();
        Yaml.read(SourceText.of(file, String.join("\n", lines)), problems);
        return problems.all();
    }
}
