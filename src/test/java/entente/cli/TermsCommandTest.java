package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TermsCommandTest extends TinyHome {
    @Test
    void aSectionIsToldWithWhatEachValueMeans() {
        assertThat(entente.run("terms", "water")).isEqualTo(new Front.Outcome(0, """
                Water (water): an instrument; not listed, it is not in the package
                  Whether water is brought to the plots.

                  water.supply: one of
                    In what way water comes. It says whether the instrument is there.
                    none  It does not.
                    tank  By a tank that a lorry fills.
                    pipe  By a pipe from the lane.

                  water.share: a whole number of hundred pounds, from 0 to 90
                    What the holders pay in a year.

                  water.conditions: a list of any of
                    What the holders promise in return.
                    bees_kept_safe  Nobody works near the hives.
                    rain_barrels    Every plot keeps a rain barrel. (since 2025-06)

                  water.metered: true or false
                    Whether each plot has a meter.

                """, ""));
    }

    @Test
    void aTermAloneIsToldToo() {
        assertThat(entente.run("terms", "open_day.rhythm").out()).isEqualTo("""
                Open day (open_day): an instrument; not listed, it is not in the package
                  Whether the gates open to visitors.

                  open_day.rhythm: one of
                    How often they open. It says whether the instrument is there.
                    none     Never.
                    yearly   Once a year.
                    monthly  Once a month.

                """);
    }

    @Test
    void allOfItEndsWithTheNamedNumbers() {
        assertThat(entente.run("terms").out())
                .startsWith("Water (water): ")
                .contains("\nWeather (weather): a circumstance", "\nReckoning (reckoning): what rules conclude")
                .endsWith("""
                        Parameters, which rules call Parameter.name.value
                          fair_share = 20 hundred pounds: The least share that the council calls fair.
                          dear_from = 40 hundred pounds: From here on a share is read as dear; the newsletter gives no edge.
                        """);
    }

    @Test
    void programsGetTheSame() {
        JsonNode json = new ObjectMapper()
                .readTree(entente.run("terms", "water", "--format", "json").out());
        assertThat(json.get("sections").size()).isEqualTo(1);
        assertThat(json.at("/sections/0/terms/1").toString())
                .isEqualTo(
                        "{\"id\":\"water.share\",\"type\":\"amount\",\"leading\":false,\"meaning\":\"What the holders"
                                + " pay in a year.\",\"sources\":[\"02-fair-share\"],\"unit\":\"hundred"
                                + " pounds\",\"min\":0,\"max\":90}");
        assertThat(json.at("/sections/0/terms/2/values/1/since").asString()).isEqualTo("2025-06");
        assertThat(json.at("/parameters/0/value").asInt()).isEqualTo(20);
    }

    @Test
    void whatThereIsNotIsGuessed() {
        Front.Outcome refused = entente.run("terms", "watr");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("entente: there is no section or term 'watr'; maybe you meant 'water' (sections: water,"
                        + " open_day, weather, agreement, reckoning)\n");
        assertThat(entente.run("terms", "water.shore").err()).contains("maybe you meant 'water.share'");
    }

    @Test
    void itAnswersBesideARuleThatIsWrong() throws IOException {
        Files.writeString(home.resolve("rules/gardeners/dear-share.drl"), "package");
        assertThat(entente.run("terms", "water").exit()).isZero();
        Files.writeString(home.resolve("rules/vocabulary.yaml"), "sections: []\n");
        assertThat(entente.run("terms", "water").exit()).isEqualTo(1);
    }
}
