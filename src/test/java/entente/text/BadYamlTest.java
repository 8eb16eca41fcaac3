package entente.text;

import java.io.IOException;
import java.nio.file.Path;
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
}
