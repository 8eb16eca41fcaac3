package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
    /** The words that are known to go where a blank stands help where they are few, and bury it where they are many. */
    @ParameterizedTest
    @CsvSource({"5, 5", "47, 0"})
    void aBlankListsFewKnownWordsOrNone(int known, int listed) {
        FileText text = FileText.of(Path.of("a.yaml"), "term: TODO-term\n");
        List<String> words =
                IntStream.range(0, known).mapToObj(i -> "word-" + i).toList();
        Problems problems = new Problems();
        Placeholders.tell(text, problems);
        problems.unknown(text.place(6, 9), "'TODO-term' is no term", "TODO-term", words);

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).message()).isEqualTo("still to be filled in: term");
        assertThat(problems.all().get(0).known()).hasSize(listed);
    }
}
