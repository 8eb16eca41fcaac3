package entente.option;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.model.Rulebook;
import entente.text.BadCorpus;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of options with mistakes. */
class BadOptionTest {
    private static final Rulebook RULEBOOK = Tiny.read().rulebook();

    static Stream<Path> files() {
        return BadCorpus.files("options");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEachMistakeWhereItStands(Path file) throws IOException {
        Problems problems = new Problems();
        assertThat(OptionReader.read(file, RULEBOOK, problems)).isEmpty();
        BadCorpus.check(file, problems.all());
    }
}
