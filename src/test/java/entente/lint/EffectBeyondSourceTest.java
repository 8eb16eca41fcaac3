package entente.lint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source is too weak for is warned of, and the cure named, by the kind that the register gives it. */
class EffectBeyondSourceTest extends TinyHome {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "02-fair-share | requirement | rules/parish-council/fair-share.drl:6:1 | 'meets-demand' | what is required is nobody's stance: write it with @about(\"package\") and @effect(\"requires\")",
                "02-fair-share | preference | rules/parish-council/fair-share.drl:17:1 | 'misses-demand' | write @effect(\"misses-preference\")",
                "02-bees | condition | rules/beekeepers/crowds.drl:6:1 | 'crosses-red-line' | write @effect(\"misses-demand\")",
                "02-water-wanted | figure | rules/gardeners/water-wanted.drl:6:1 | 'meets-demand' | write @effect(\"touches\")",
                "02-no-pipe-without | condition | rules/requirements/signature.drl | 'requires' | name the source that requires it"
            })
    void isToldWithItsPlaceAndACure(String source, String kind, String place, String effect, String cure)
            throws IOException {
        assertThat(entente.run("check").out()).isEqualTo("no errors\n");
        Path sources = home.resolve("rules/sources.yaml");
        String text = Files.readString(sources);
        int entry = text.indexOf("  " + source + ":\n");
        int at = text.indexOf("    kind: ", entry);
        Files.writeString(
                sources, text.substring(0, at) + "    kind: " + kind + text.substring(text.indexOf('\n', at)));

        assertThat(entente.run("check").out().lines())
                .anyMatch(line -> line.startsWith(place)
                        && line.contains(": warning: the effect is " + effect)
                        && line.contains(source + " (" + kind + ")")
                        && line.contains(cure)
                        && line.endsWith("[effect-beyond-source]"));
    }
}
