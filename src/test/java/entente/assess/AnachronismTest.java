package entente.assess;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an option states that did not exist yet on the day asked about, or that had ended by then. */
class AnachronismTest extends TinyHome {
    @Test
    void whatHadEndedIsFlaggedAfterItsLastDayAndNotOnIt() throws IOException {
        Path vocabulary = home.resolve("rules/vocabulary.yaml");
        String text = Files.readString(vocabulary);
        assertThat(text).contains("bees_kept_safe: {meaning: Nobody works near the hives.,");
        Files.writeString(
                vocabulary,
                text.replace(
                        "bees_kept_safe: {meaning: Nobody works near the hives.,",
                        "bees_kept_safe: {meaning: Nobody works near the hives., until: 2025-08,"));

        assertThat(flagged(entente, "2025-08-31")).isEmpty();
        JsonNode late = flagged(entente, "2025-09-01");
        assertThat(late).hasSize(1);
        assertThat(late.get(0).path("term").asString()).isEqualTo("water.conditions");
        assertThat(late.get(0).path("value").asString()).isEqualTo("bees_kept_safe");
        assertThat(late.get(0).path("until").asString()).isEqualTo("2025-08");
        assertThat(late.get(0).has("since")).isFalse();
        assertThat(entente.run("assess", "metered-pipe").exit()).isZero();
        assertThat(Files.readString(home.resolve("reports/metered-pipe.md")))
                .contains(
                        "**Not of its day:** by the documents [`water.conditions = bees_kept_safe`]",
                        " was not so after August 2025; this is asked about as of ");
    }

    @Test
    void aFlagAndAnAmountAreDatedToo() throws IOException {
        dated("        max: 90\n", "        dated: {\"25\": {meaning: The fair share., since: 2025-10}}\n");
        dated(
                "        type: flag\n        meaning: Whether each plot has a meter.\n",
                "        dated: {\"true\": {meaning: It has., until: 2025-08}}\n");

        JsonNode between = flagged(entente, "2025-09-15");
        assertThat(between)
                .extracting(flag ->
                        flag.path("term").asString() + " " + flag.path("value").asString())
                .containsExactly("water.share 25", "water.metered true");
        assertThat(flagged(entente, "2025-08-15"))
                .extracting(flag -> flag.path("term").asString())
                .containsExactly("water.share");
        assertThat(flagged(entente, "2025-10-01"))
                .extracting(flag -> flag.path("term").asString())
                .containsExactly("water.metered");
    }

    @Test
    void whatPausedIsFlaggedBetweenAndNotBeforeOrAfter() throws IOException {
        dated(
                "        type: flag\n        meaning: Whether each plot has a meter.\n",
                "        dated: {\"true\": {meaning: It has., until: 2025-07-31, since: 2025-10-05}}\n");

        assertThat(flagged(entente, "2025-07-31")).isEmpty();
        assertThat(flagged(entente, "2025-08-01")).hasSize(1);
        assertThat(flagged(entente, "2025-10-04")).hasSize(1);
        assertThat(flagged(entente, "2025-10-05")).isEmpty();
        assertThat(entente.run("assess", "metered-pipe").exit()).isZero();
        assertThat(Files.readString(home.resolve("reports/metered-pipe.md")))
                .contains("`water.metered = true`", " was not so between 31 July 2025 and 5 October 2025; this");
    }

    private void dated(String after, String told) throws IOException {
        Path vocabulary = home.resolve("rules/vocabulary.yaml");
        String text = Files.readString(vocabulary);
        assertThat(text).containsOnlyOnce(after);
        Files.writeString(vocabulary, text.replace(after, after + told));
    }

    private static JsonNode flagged(Front entente, String day) {
        Front.Outcome run = entente.run("assess", "metered-pipe", "--as-of", day, "--format", "json");
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return new JsonMapper().readTree(run.out()).at("/options/0/anachronisms");
    }
}
