package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text holds, and where each piece of it stands. */
class YamlTest {
    private static final Path FILE = Path.of("some.yaml");

    @Test
    void givesEachTokenItsPlaceAndItsLengthAsWritten() {
        Problems problems = new Problems();
        Node node = YamlFile.tree(FileText.of(FILE, """
                        # a comment
                        id: "x y" # another
                        list: [1, 'two', 3.5]
                        part: {min: 300,  max: 700}
                        deeper:
                          - yes
                          - key: >-
                              folded
                              text
                        nothing:
                        """), problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        assertThat(lines(node))
                .containsExactly(
                        "2:1+2 a block of keys",
                        "2:1+2 key id",
                        "2:5+5 TEXT x y",
                        "3:1+4 key list",
                        "3:7+15 a list",
                        "3:8+1 WHOLE_NUMBER 1",
                        "3:11+5 TEXT two",
                        "3:18+3 DECIMAL 3.5",
                        "4:1+4 key part",
                        "4:7+21 a block of keys",
                        "4:8+3 key min",
                        "4:13+3 WHOLE_NUMBER 300",
                        "4:19+3 key max",
                        "4:24+3 WHOLE_NUMBER 700",
                        "5:1+6 key deeper",
                        "6:3+1 a list",
                        "6:5+3 TEXT yes",
                        "7:5+3 a block of keys",
                        "7:5+3 key key",
                        "7:10+2 TEXT folded text",
                        "10:1+7 key nothing",
                        "10:1+8 EMPTY ");
    }

    @Test
    void countsColumnsInCharactersAlsoBehindEmojiAndWindowsLineEnds() {
        Problems problems = new Problems();
        Node node = YamlFile.tree(FileText.of(FILE, "\uFEFFa: {b: 😀, c: d}\r\ne: f\r\n"), problems)
                .orElseThrow();
        assertThat(lines(node)).contains("1:12+1 key c", "2:1+1 key e", "2:4+1 TEXT f");
    }

    @Test
    void readsACharacterOfTwoHalvesWhereverItStands() {
        for (int before = 0; before < 5_000; before++) {
            Problems problems = new Problems();
            Node node = YamlFile.tree(FileText.of(FILE, "# " + "x".repeat(before) + "😀\na: b\n"), problems)
                    .orElseThrow();
            assertThat(lines(node)).contains("2:1+1 key a", "2:4+1 TEXT b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "yes, TEXT",
        "2025-12, TEXT",
        "2_000, TEXT",
        "2bn, TEXT",
        "open, TEXT",
        "'', EMPTY",
        "~, EMPTY",
        "null, EMPTY",
        "True, FLAG",
        "false, FLAG",
        "12, WHOLE_NUMBER",
        "-3, WHOLE_NUMBER",
        "+3, WHOLE_NUMBER",
        "012, WHOLE_NUMBER",
        "0x1F, WHOLE_NUMBER",
        "0o17, WHOLE_NUMBER",
        "1e3, DECIMAL",
        "2., DECIMAL",
        ".5, DECIMAL",
        ".nan, DECIMAL",
        "-.inf, DECIMAL",
        "1.2.3, TEXT",
        "12:30, TEXT"
    })
    void takesAValueWithoutQuotesAsYamlOnePointTwoDoes(String written, Node.Scalar.Kind kind) {
        assertThat(Node.Scalar.Kind.ofPlain(written)).isEqualTo(kind);
    }

    @Test
    void refusesWhatIsTooLong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: b\n" + "#".repeat(YamlFile.MAX_BYTES));
        Problems problems = new Problems();
        assertThat(FileText.read(file, YamlFile.MAX_BYTES, problems).flatMap(text -> YamlFile.tree(text, problems)))
                .isEmpty();
        assertThat(BadCorpus.written(problems.all()))
                .isEqualTo("1:1+1 the file is longer than 256 KB, the most that is read\n");
    }

    @Test
    void refusesTooManyValues() {
        Problems problems = new Problems();
        String text = "a: [" + "1,".repeat(60_000) + "1]\n";
        assertThat(YamlFile.tree(FileText.of(FILE, text), problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("the file holds more than 50000 values");
    }

    @Test
    void refusesBytesThatAreNoUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});
        Problems problems = new Problems();
        assertThat(FileText.read(file, YamlFile.MAX_BYTES, problems).flatMap(text -> YamlFile.tree(text, problems)))
                .isEmpty();
        assertThat(BadCorpus.written(problems.all()))
                .isEqualTo("1:4+1 here stands a byte that is not UTF-8: save the file as UTF-8\n");
    }

    private static List<String> lines(Node node) {
        List<String> lines = new ArrayList<>();
        add(node, lines);
        return lines;
    }

    private static void add(Node node, List<String> lines) {
        if (node instanceof Node.Scalar scalar) {
            lines.add(at(node.place()) + scalar.kind() + " " + scalar.text());
        } else {
            lines.add(at(node.place()) + node.described());
        }
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> add(item, lines));
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                lines.add(at(entry.keyPlace()) + "key " + entry.key());
                add(entry.value(), lines);
            }
        }
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column() + "+" + place.length() + " ";
    }
}
