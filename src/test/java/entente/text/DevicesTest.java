package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named here can be checked out on Windows. */
class DevicesTest extends TinyHome {
    private static final String REASON = "Windows keeps the name for a device, and ids become names of files";

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9"})
    void nothingNewIsCalledSo(String name) {
        for (String[] made : new String[][] {{"option", name}, {"party", name}}) {
            assertThat(entente.run("new", made[0], made[1]))
                    .as(made[0])
                    .isEqualTo(new Front.Outcome(
                            1, "", "entente: nothing can be called '" + name + "': " + REASON + "\n"));
        }
        for (String rule : new String[] {"gardeners/" + name, name + "/water"}) {
            assertThat(entente.run("new", "rule", rule).err())
                    .isEqualTo("entente: '" + rule + "' cannot be a rule: no folder or file can be named '" + name
                            + "': " + REASON + "\n");
        }
    }

    @Test
    void whatIsCalledSoIsToldAtItsPlace() throws IOException {
        Files.writeString(home.resolve("options/nul.yaml"), "id: nul\ntitle: None\nsummary: None.\nterms: {}\n");
        assertThat(entente.run("check").out()).isEqualTo("""
                options/nul.yaml:1:5: error: nothing can be called 'nul': %s
                  1 | id: nul
                    |     ^^^

                1 error
                """.formatted(REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "com", "com10", "auxiliary", "con-1"})
    void whatOnlyBeginsSoIsAName(String name) {
        assertThat(entente.run("new", "option", name).exit()).isZero();
    }
}
