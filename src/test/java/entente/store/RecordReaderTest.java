package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Frozen;
import entente.model.Parameter;
import entente.model.Rulebook;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A record is read as it was written, or not at all. */
class RecordReaderTest {
    public record Plain(Object value) {}

    public record Two(Plain one, Plain other) {}

    public record Within(List<String> texts, Map<String, Optional<Set<Integer>>> numbers) {}

    private static Object again(Object value) {
        return RecordReader.read(RecordWriter.written(new Plain(value)), Plain.class)
                .orElseThrow()
                .value();
    }

    @Test
    void eachKindOfValueIsReadAsItWasWritten() {
        for (Object value : List.of(
                "",
                "s1;a semicolon; a line\n and a umlaut ä and a \uD83D\uDC1D",
                -7,
                true,
                false,
                LocalDate.of(2026, 1, 31),
                Path.of("rules/a.drl"),
                Parameter.ChosenBy.MODELLER,
                Optional.empty(),
                Optional.of(List.of(1, 2)),
                List.of("a", List.of("a")),
                Set.of("a", 3))) {
            assertThat(again(value)).isEqualTo(value);
        }
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 20; i > 0; i--) {
            map.put("key " + i, i);
        }
        assertThat(new ArrayList<>(((Map<?, ?>) again(map)).entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
    }

    @Test
    void whatWasOneIsOneAgain() {
        Plain one = new Plain(List.of("x"));
        Two two = RecordReader.read(RecordWriter.written(new Two(one, one)), Two.class)
                .orElseThrow();
        assertThat(two.one()).isEqualTo(one).isSameAs(two.other());
        Two apart = new Two(new Plain("y"), new Plain("y"));
        assertThat(RecordReader.read(RecordWriter.written(apart), Two.class)).contains(apart);
    }

    @Test
    void aRulebookIsReadAsItWasWritten() {
        Rulebook shipped = RulebookReader.read(Frozen.RULES, new Problems()).orElseThrow();
        Rulebook read =
                RecordReader.read(RecordWriter.written(shipped), Rulebook.class).orElseThrow();
        assertThat(read).isEqualTo(shipped);
        assertThat(read.sources().keySet())
                .containsExactlyElementsOf(shipped.sources().keySet());
        assertThat(read.profiles().values())
                .containsExactlyElementsOf(shipped.profiles().values());
    }

    @Test
    void whatIsCutOrOtherwiseIsNoRecord() {
        String text = RecordWriter.written(new Two(new Plain(List.of("x", 12)), new Plain(Optional.of("x"))));
        for (int length = 0; length < text.length(); length++) {
            assertThat(RecordReader.read(text.substring(0, length), Two.class)).isEmpty();
        }
        assertThat(RecordReader.read(text + "t", Two.class)).isEmpty();
        assertThat(RecordReader.read(text, Plain.class)).isEmpty();
        assertThat(RecordReader.read(text.replace("Plain", "Plane"), Two.class)).isEmpty();
    }

    /** Elements of lists, sets, maps and what may be there, which no constructor looks at. */
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatIsOfAnotherKindWithinIsNoRecord() {
        Within right = new Within(List.of("x"), Map.of("x", Optional.of(Set.of(1))));
        assertThat(RecordReader.read(RecordWriter.written(right), Within.class)).contains(right);
        for (Within wrong : List.of(
                new Within((List) List.of(1), Map.of()),
                new Within(List.of(), (Map) Map.of(1, Optional.empty())),
                new Within(List.of(), (Map) Map.of("x", Set.of(1))),
                new Within(List.of(), (Map) Map.of("x", Optional.of(Set.of("1")))))) {
            assertThat(RecordReader.read(RecordWriter.written(wrong), Within.class))
                    .as("%s", wrong)
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeReadAgainIsNotWritten() {
        assertThatThrownBy(() -> RecordWriter.written(new Plain(1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
