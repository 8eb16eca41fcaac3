package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path home;

    private Front entente;

    @BeforeEach
    void copy() throws IOException {
        Front.copy(Tiny.FOLDER, home);
        entente = new Front(home);
    }

    @Test
    void tellsOnlyOfTheFilesThatAreNamed() throws IOException {
        Files.writeString(home.resolve("options/wet.yaml"), "id: wet\ntitle: Wet\nsummary: Wet.\nterms:\n  watr:\n");
        Front.Outcome all = entente.run("check");
        assertThat(all.exit()).isEqualTo(1);
        assertThat(entente.run("check", home.resolve("options/wet.yaml").toString()))
                .isEqualTo(all);
        assertThat(entente.run(
                        "check", home.resolve("options/metered-pipe.yaml").toString()))
                .isEqualTo(new Front.Outcome(0, "no errors\n", ""));
    }

    @Test
    void readsAnOptionThatIsNamedAndStandsElsewhere() throws IOException {
        Path elsewhere = home.resolve("wet.yaml");
        Files.writeString(elsewhere, "id: wet\ntitle: Wet\nsummary: Wet.\nterms:\n  watr:\n");
        assertThat(entente.run("check", elsewhere.toString()).err()).isEqualTo("""
                        wet.yaml:5:3: error: 'watr' is no section
                          5 |   watr:
                            |   ^^^^
                          known: water, open_day, weather, reckoning
                          Maybe you meant 'water'.

                        1 error
                        """);
        assertThat(entente.run("check", home.resolve("dry.yaml").toString()).err())
                .isEqualTo("dry.yaml:1:1: error: there is no such file\n\n1 error\n");
    }

    @Test
    void warnsOfASchemaThatIsNotThatOfTheRules() throws IOException {
        Path schema = home.resolve("options/option.schema.json");
        Files.writeString(schema, entente.run("schema").out());
        assertThat(entente.run("check").out()).doesNotContain("schema");
        Files.writeString(schema, "{}\n");
        assertThat(entente.run("check").out())
                .startsWith(
                        "options/option.schema.json:1:1: warning: the rules have changed since this schema for editors"
                                + " was made: write it anew with 'entente schema > options/option.schema.json'\n");
    }
}
