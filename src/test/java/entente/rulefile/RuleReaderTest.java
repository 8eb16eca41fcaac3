package entente.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Condition.Pattern;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.Effect;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.RuleReads;
import entente.model.Stratum;
import entente.model.Term;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
    private static final Path FILE = Path.of("rules", "rose/water.drl");

    private static Place place(int line, int column, int length) {
        return new Place(FILE, line, column, length);
    }

    private static String conditionsForDrools(String conditions) {
        String source = Village.position(conditions).file().source();
        return source.substring(source.indexOf("when\n") + 5, source.indexOf("then\n"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void aPositionIsReadWithAllThatItSays() {
        String text = """
                // Rose.
                package rules.rose;
                import vocabulary.*;
                rule "Rose has come to want water"
                    @because("She has {water.litres}, \\"enough\\"")
                    @until("2026") @since("2025-12-04")
                    @source({"minutes-1", "minutes-2"}) /* two */
                    @effect("serves") @about("rose") @id("rose/water")
                    @overtakes("rose/old")
                when
                    Water(supply != "none", litres > 20)
                then
                end
                """;

        RuleCard card = Village.read("rose/water", text).get(0);

        assertThat(card.id()).isEqualTo("rose/water");
        assertThat(card.title()).isEqualTo("Rose has come to want water");
        assertThat(card.place()).isEqualTo(place(4, 1, 4));
        assertThat(card.stratum()).isEqualTo(Stratum.POSITIONS);
        assertThat(card.conclusion())
                .isEqualTo(new Conclusion.Position(
                        "rose",
                        Effect.SERVES,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of("minutes-1", "minutes-2"),
                        PartialDate.read("2025-12-04"),
                        PartialDate.read("2026"),
                        Optional.of("rose/old"),
                        "She has {water.litres}, \"enough\""));
        assertThat(card.file().source()).isEqualTo("""
                package rules.rose
                import vocabulary.*
                dialect "mvel"
                rule "Rose has come to want water"
                when
                    Water(supply != "none", litres > 20)
                then
                end
                """);
    }

    @Test
    void aRequirementNamesItselfAndWhatGivesIt() {
        String text = Village.positionText("Water(supply != \"none\", litres > 20)")
                .replace(
                        "@about(\"rose\") @effect(\"serves\")",
                        "@about(\"package\") @effect(\"requires\") @of(\"well\") @given(\"weather.days\")");

        Conclusion.Position position = Village.read("rose/water", text).get(0).position();
        assertThat(position.of()).contains("well");
        assertThat(position.given()).containsExactly("weather.days");
    }

    @Test
    void aFactIsConcludedFromWhatOptionsState() {
        String text = """
                package rules.facts
                import vocabulary.*
                rule "Dry weeks make thirst"
                    @id("facts/thirst") @fact("found.thirst") @source("minutes-1") @because("{weather.days} dry days")
                when
                    Weather(season == "dry", days >= Parameter.week.value)
                then
                end
                """;

        RuleCard card = Village.read("facts/thirst", text).get(0);

        assertThat(card.stratum()).isEqualTo(Stratum.FACTS);
        assertThat(card.conclusion())
                .isEqualTo(new Conclusion.Fact("found.thirst", List.of("minutes-1"), "{weather.days} dry days"));
        assertThat(card.file().source()).contains("days >= 7)");
    }

    @Test
    void aFactReadsNoFact() {
        String text = """
                package rules.facts
                import vocabulary.*
                rule "Thirst makes thirst"
                    @id("facts/thirst") @fact("weather.season") @source("minutes-1") @because("so")
                when
                    Found(thirst == true)
                then
                end
                """;
        Problems problems = new Problems();

        Village.read("facts/thirst", text, problems);

        assertThat(Village.told(problems))
                .containsExactly(
                        "4:32+14 'weather.season' is stated in options: a rule concludes only flags of derived sections",
                        "6:5+5 rules about facts read instruments and circumstances, not 'Found'");
    }

    @Test
    void conditionsKeepTheirPlaces() {
        Pattern pattern = (Pattern)
                Village.position("Weather(days\n   <= 5)").conditions().get(0);

        assertThat(pattern.place()).isEqualTo(place(6, 5, 12));
        assertThat(pattern.text()).isEqualTo("Weather(days <= 5)");
        assertThat(pattern.constraints())
                .containsExactly(
                        new Comparison(place(6, 13, 4), "days <= 5", "days", Operator.AT_MOST, new Operand.Literal(5)));
    }

    @Test
    void andBindsStrongerThanOrAndOrStrongerThanTheComma() {
        Pattern pattern = (Pattern) Village.position(
                        "Weather(days < 3, days > 1 || season == \"dry\" && (outlook == \"wet\" || days == 2))")
                .conditions()
                .get(0);

        assertThat(pattern.constraints()).hasSize(2);
        Constraint.Joined or = (Constraint.Joined) pattern.constraints().get(1);
        assertThat(or.either()).isTrue();
        assertThat(or.constraints()).hasSize(2);
        Constraint.Joined and = (Constraint.Joined) or.constraints().get(1);
        assertThat(and.either()).isFalse();
        Constraint.Joined inner = (Constraint.Joined) and.constraints().get(1);
        assertThat(inner.either()).isTrue();
    }

    @Test
    void namedNumbersKeepTheirNameOnTheCard() {
        Pattern pattern = (Pattern) Village.position(
                        "Water(supply != \"none\", litres not in (Parameter.plenty.value, 20), users contains \"none\")")
                .conditions()
                .get(0);

        Comparison comparison = (Comparison) pattern.constraints().get(1);
        assertThat(comparison.text()).isEqualTo("litres not in (Parameter.plenty.value, 20)");
        assertThat(comparison.operand())
                .isEqualTo(new Operand.Several(List.of(
                        new Operand.Named(Village.VOCABULARY.parameters().get("plenty")), new Operand.Literal(20))));
        assertThat(pattern.text())
                .isEqualTo(
                        "Water(supply != \"none\", litres not in (Parameter.plenty.value, 20), users contains \"none\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water(supply != \"none\", metered == true)",
                "Water(supply == \"tank\", litres < 20)",
                "Water(litres < 20, supply != \"none\")",
                "Water((litres < 20 && supply in (\"tank\", \"mains\")))",
                "Water(litres < 20, supply not in (\"none\"))",
                "Water((supply == \"tank\" || supply == \"mains\"), litres < 20)",
                "Water((supply == \"none\" || litres < 20))",
                "Water((supply in (\"none\", \"tank\") || metered == true))",
                "Water($s : metered, supply != \"none\", metered == $s)",
                "not( Water(supply != \"none\", litres < 20) )",
                "exists( Water(supply != \"none\", litres < 20) and Weather(days < 3) )",
                "Water(supply == \"none\")",
                "Water(supply != \"mains\")",
                "Weather(days < 3, season not in (\"dry\"), days != 4)"
            })
    void whatSaysWhetherTheInstrumentIsThereIsReadAndGivenToDroolsAsItStands(String condition) {
        assertThat(conditionsForDrools(condition)).isEqualTo(condition);
    }

    @Test
    void droolsIsGivenNumbersForParametersAndNoLayOut() {
        assertThat(conditionsForDrools(
                        "/* a\r\n b */ Water( // c\n supply != \"none\" ,litres > Parameter.\nplenty . value )"))
                .isEqualTo("Water(supply != \"none\", litres > 600)");
    }

    @Test
    void readsAreThePairsOfTypeAndField() {
        RuleReads reads =
                RuleReads.of(Village.position("Water(supply != \"none\", litres > 20) not Weather(days <= 3)"));

        assertThat(Village.VOCABULARY.terms().stream().filter(reads::reads).map(Term::id))
                .containsExactly("water.supply", "water.litres", "weather.days");
        assertThat(reads.cuts(Village.VOCABULARY.term("water.litres").orElseThrow()))
                .containsExactly(21);
    }

    @Test
    void eachRuleOfAFileIsReadWhateverIsWrongWithItsNeighbours() {
        String rule = """
                rule "%s"
                    @id("%s") @about("rose") @effect("serves") @source("minutes-1") @because("%s")
                when
                    %s
                then
                end
                """;
        String text = "package rules.rose\nimport vocabulary.*\n"
                + rule.formatted("one", "rose/water", "so", "Water(litres >)")
                + rule.formatted("two", "rose/water/two", "", "Weather(days > 3)")
                + rule.formatted("two", "rose/water/two", "so", "Weather(days > 99)")
                + rule.formatted("four", "rose/fire", "so", "Weather(dayz > 9) Weather(season == \"damp\")");
        Problems problems = new Problems();

        assertThat(Village.read("rose/water", text, problems)).isEmpty();

        assertThat(Village.told(problems))
                .containsExactly(
                        "6:19+1 expected a value to compare water.litres with, not ')'",
                        "10:90+2 '@because' is given nothing: write '@because(\"…\")'",
                        "15:6+5 another rule of this file has the same name",
                        "16:9+16 another rule of this file has the id 'rose/water/two'",
                        "18:20+2 99 is out of reach: weather.days is a whole number of days, from 0 to 31",
                        "22:9+11 the id of a further rule of this file is 'rose/water/' and a word of its own -> rose/water/fire",
                        "24:13+4 weather has no term 'dayz' -> days",
                        "24:42+4 weather.season has no value 'damp'");
    }

    @ParameterizedTest
    @CsvSource({
        "water, 'a rule file stands in a folder of the rules, as that of a party'",
        "Rose/water, 'folders and files of rules are named in small letters, digits and hyphens, folders beginning with a letter'",
        "1rose/water, 'folders and files of rules are named in small letters, digits and hyphens, folders beginning with a letter'",
        "rose/wa_ter, 'folders and files of rules are named in small letters, digits and hyphens, folders beginning with a letter'",
        "rose/../water, 'folders and files of rules are named in small letters, digits and hyphens, folders beginning with a letter'",
        "new/water, no folder of rules can be named 'new'",
        "verdict/water, 'the files of this folder are stance.drl, package-stance.drl, status.drl, requirement.drl, party-impact.drl, part-verdict.drl, verdict.drl'"
    })
    void aFileOfAnotherNameIsRefused(String id, String message) {
        Problems problems = new Problems();

        Village.read(id, "package rules.rose", problems);

        assertThat(Village.told(problems)).containsExactly("1:1+1 " + message);
    }

    @Test
    void anEmptyFileIsNoRuleFile() {
        Problems problems = new Problems();

        Village.read("rose/water", "", problems);

        assertThat(Village.told(problems))
                .containsExactly("1:1+1 the lines 'package rules.rose' and 'import vocabulary.*' are missing above this"
                        + " -> package rules.rose; import vocabulary.*");
    }
}
