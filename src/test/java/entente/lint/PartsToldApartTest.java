package entente.lint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of one part is not said of another: the same demand, made of two parts, is no repetition, for each part has a
 * verdict of its own.
 */
class PartsToldApartTest extends TinyHome {
    @ParameterizedTest
    @CsvSource({
        "'supply == \"pipe\"', meets-demand, meets-demand, duplicate-rule",
        "'supply != \"none\"', meets-demand, meets-demand, shadowed-rule",
        "'supply == \"pipe\"', accepts, rejects, contradicting-positions"
    })
    void positionsOnTwoPartsAreNotCompared(String condition, String effect, String otherEffect, String check)
            throws IOException {
        rule("one", "water", effect, condition);
        rule("other", "water", otherEffect, "supply == \"pipe\"");
        assertThat(told(entente)).hasSize(1).allMatch(line -> line.endsWith("[" + check + "]"));

        rule("other", "open_day", otherEffect, "supply == \"pipe\"");
        assertThat(told(entente)).isEmpty();
    }

    private static List<String> told(Front entente) {
        return entente.run("check")
                .out()
                .lines()
                .filter(line -> line.matches(".*\\[(duplicate-rule|shadowed-rule|contradicting-positions)]"))
                .toList();
    }

    private void rule(String name, String on, String effect, String supply) throws IOException {
        Files.writeString(home.resolve("rules/newsletter/" + name + ".drl"), """
                // What this rule is about does not matter here.
                package rules.newsletter

                import vocabulary.*

                rule "The newsletter has it %1$s"
                    @id("newsletter/%1$s")
                    @about("newsletter")
                    @on("%2$s")
                    @effect("%3$s")
                    @source("02-water-wanted")
                    @because("So it is.")
                when
                    Water(%4$s)
                    OpenDay(rhythm == "monthly")
                then
                end
                """.formatted(name, on, effect, supply));
        Files.writeString(home.resolve("rules/newsletter/" + name + ".cases.yaml"), """
                cases:
                  - case: It fires
                    terms: {water: {supply: pipe}, open_day: {rhythm: monthly}}
                    fires: [newsletter/%1$s]
                    because: [water.supply, open_day.rhythm]
                  - case: It does not
                    terms: {water: {supply: pipe}, open_day: {rhythm: yearly}}
                    quiet: [newsletter/%1$s]
                """.formatted(name));
    }
}
