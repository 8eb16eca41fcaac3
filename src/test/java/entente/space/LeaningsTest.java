package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.model.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which effects speak for and against a package is what the rules on stances say. */
class LeaningsTest {
    private static List<Effect> those(Predicate<Effect> wanted) {
        return Stream.of(Effect.values()).filter(wanted).toList();
    }

    @Test
    void areThoseOfTheShippedRules() {
        Leanings leanings = Tiny.read().assessor().leanings();

        assertThat(those(leanings::favourable))
                .containsExactly(Effect.ACCEPTS, Effect.MEETS_DEMAND, Effect.MEETS_PREFERENCE, Effect.SERVES);
        assertThat(those(leanings::adverse))
                .containsExactly(
                        Effect.REJECTS,
                        Effect.CROSSES_RED_LINE,
                        Effect.MISSES_DEMAND,
                        Effect.MISSES_PREFERENCE,
                        Effect.HARMS);
        assertThat(those(leanings::refuses)).containsExactly(Effect.REJECTS, Effect.CROSSES_RED_LINE);
    }

    @Test
    void changeWithTheRules(@TempDir Path folder) throws IOException {
        Front.ofTiny(folder)
                .edit("rules/verdict/stance.drl", "@concludes(\"undetermined\")", "@concludes(\"leans-against\")");

        assertThat(those(new Front(folder).read().assessor().leanings()::adverse))
                .contains(Effect.TOUCHES);
    }
}
