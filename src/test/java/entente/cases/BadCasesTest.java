package entente.cases;

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

/** What is said of cases with mistakes. */
class BadCasesTest {
    private static final Rulebook RULEBOOK = Tiny.read().rulebook();

    static Stream<Path> files() {
        return BadCorpus.files("cases");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEachMistakeWhereItStands(Path file) throws IOException {
        Problems problems = new Problems();
        assertThat(CaseFile.read(file, "gardeners/water-wanted", RULEBOOK, problems))
                .isEmpty();
        BadCorpus.check(file, problems.all());
    }
}
