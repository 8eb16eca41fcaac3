package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.RuleCard;
import entente.rulefile.Village;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    /** A dry fortnight; 600 litres for the elders from the mains, unmetered; no fence. */
    private static final Map<String, List<Map<String, Object>>> WORLD = Map.of(
            "Water",
            List.of(Map.of("supply", "mains", "litres", 600, "users", Set.of("elders"), "metered", false)),
            "OldFence",
            List.of(Map.of("repair", "none")),
            "Weather",
            List.of(Map.of("season", "dry", "outlook", "dry", "days", 14)));

    private static final Map<String, List<Map<String, Object>>> DRY =
            Map.of("Water", List.of(Map.of("supply", "none")));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = ';', textBlock = """
                    Water(supply == "mains");                                  true
                    Water(supply != "mains");                                  false
                    Water(supply in ("tank", "mains"));                        true
                    Water(supply not in ("tank", "mains"));                    false
                    Water(supply != "none", litres < 600);                                       false
                    Water(supply != "none", litres <= 600);                                      true
                    Water(supply != "none", litres > 600);                                       false
                    Water(supply != "none", litres >= Parameter.plenty.value);                   true
                    Water(supply != "none", litres in (20, Parameter.plenty.value));             true
                    Water(supply != "none", users contains "elders");                            true
                    Water(supply != "none", users contains "school");                            false
                    Water(supply != "none", users not contains "school");                        true
                    Water(supply != "none", users contains "none");                              false
                    Water(supply != "none", metered == false);                                   true
                    Water(supply != "none", metered != false);                                   false
                    Water(supply != "none", metered == true || litres == 600);                   true
                    Water(supply != "none", metered == true && litres == 600);                   false
                    Water(supply != "none", metered == true, litres == 600);                     false
                    not Water(supply != "none", metered == true);                                true
                    exists Water(supply != "none", metered == true);                             false
                    Water(supply != "none", litres > 20) Weather(days < 3);                      false
                    Water(supply != "none", litres > 20) not Weather(days < 3);                  true
                    exists( Water(supply != "none", litres > 20) and Weather(days > 3) );        true
                    not( Water(supply != "none", litres > 20) and not Weather(days > 3) );       true
                    Weather($s : season) Weather(outlook == $s);               true
                    Weather($s : season, outlook != $s);                       false
                    not( Weather($s : season) and Weather(outlook == $s) );    false
                    """)
    void conditionsMeanWhatTheySay(String conditions, boolean holds) {
        RuleCard rule = Village.position(conditions);

        assertThat(Evaluation.of(WORLD).holds(rule.conditions())).isEqualTo(holds);
        assertThat(Evaluation.of(WORLD).failures(rule.conditions()).isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = ';', textBlock = """
                    Water(supply != "none", litres < 20);                        false
                    Water(supply != "none", litres >= 20);                       false
                    Water(supply != "none", users not contains "school");        false
                    Water(supply != "none", litres != 20);     false
                    not Water(supply != "none", litres < 20);                    true
                    Water(supply != "mains");                  true
                    """)
    void nothingHoldsOfWhatAnAbsentInstrumentWouldHave(String condition, boolean holds) {
        assertThat(Evaluation.of(DRY).holds(Village.position(condition).conditions()))
                .isEqualTo(holds);
    }

    @Test
    void anEmptySetContainsNone() {
        Map<String, List<Map<String, Object>>> nobody =
                Map.of("Water", List.of(Map.of("supply", "mains", "users", Set.of())));

        assertThat(Evaluation.of(nobody)
                        .holds(Village.position("Water(supply != \"none\", users contains \"none\")")
                                .conditions()))
                .isTrue();
        assertThat(Evaluation.of(nobody)
                        .holds(Village.position("Water(supply != \"none\", users not contains \"none\")")
                                .conditions()))
                .isFalse();
    }

    private static List<String> told(Map<String, List<Map<String, Object>>> world, String conditions) {
        return Evaluation.of(world).failures(Village.position(conditions).conditions()).stream()
                .map(EvaluationTest::told)
                .toList();
    }

    private static String told(Failure failure) {
        if (failure instanceof Failure.Unmet unmet) {
            return unmet.comparison().place() + " " + unmet.comparison().text() + " but " + unmet.actual();
        }
        return failure instanceof Failure.Holds holds
                ? holds.condition().place() + " holds of "
                        + holds.facts().stream()
                                .map(matched -> matched.pattern().text())
                                .toList()
                : failure.condition().place() + " no fact";
    }

    @Test
    void everyComparisonThatFailsIsTold() {
        assertThat(told(WORLD, "Water(supply == \"tank\", litres == 600, users contains \"school\") Weather(days < 3)"))
                .containsExactly(
                        "rules/rose/water.drl:6:11 supply == \"tank\" but mains",
                        "rules/rose/water.drl:6:44 users contains \"school\" but [elders]",
                        "rules/rose/water.drl:6:77 days < 3 but 14");
    }

    @Test
    void ofAlternativesAllAreTold() {
        assertThat(told(WORLD, "Weather(days < 3 || days > 20 && season == \"dry\")"))
                .containsExactly(
                        "rules/rose/water.drl:6:13 days < 3 but 14", "rules/rose/water.drl:6:25 days > 20 but 14");
    }

    @Test
    void ofAnAbsentInstrumentOnlyThatItIsAbsent() {
        assertThat(told(DRY, "Water(supply != \"none\", litres > 20, metered == true)"))
                .containsExactly("rules/rose/water.drl:6:11 supply != \"none\" but none");
    }

    @Test
    void ofWhatIsRuledOutWhatIsThere() {
        assertThat(
                        told(
                                WORLD,
                                "not( Water(supply != \"none\", litres > 20) and Weather(days > 3) )\n    exists Weather(days > 20)"))
                .containsExactly(
                        "rules/rose/water.drl:6:5 holds of [Water(supply != \"none\", litres > 20), Weather(days > 3)]",
                        "rules/rose/water.drl:7:20 days > 20 but 14");
    }

    @Test
    void whatHangsOnANameThatWasNeverGivenIsNotTold() {
        assertThat(told(WORLD, "Weather($s : season, days > 20) Weather(outlook == $s)"))
                .containsExactly("rules/rose/water.drl:6:26 days > 20 but 14");
    }

    @Test
    void withoutAFactNothingCanHold() {
        assertThat(told(Map.of(), "Weather(days > 20)")).containsExactly("rules/rose/water.drl:6:5 no fact");
    }
}
