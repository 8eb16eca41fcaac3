package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest extends TinyHome {
    @ParameterizedTest
    @ValueSource(strings = {"metered-pipe", "options/metered-pipe.yaml", "elsewhere/metered-pipe.yaml"})
    void refusesASecondOptionOfOneId(String second) throws IOException {
        Files.createDirectory(home.resolve("elsewhere"));
        Files.copy(home.resolve("options/metered-pipe.yaml"), home.resolve("elsewhere/metered-pipe.yaml"));
        String named = second.contains("/") ? home.resolve(second).toString() : second;
        assertThat(entente.run("assess", "metered-pipe", named))
                .isEqualTo(new Front.Outcome(
                        2,
                        "",
                        "entente: 'metered-pipe' and '" + second
                                + "' have one id; an option is named once\nTry 'entente assess --help'.\n"));
        assertThat(home.resolve("reports")).doesNotExist();
    }

    @Test
    void noOptionIsCalledAsAPageThatIsOfNone() throws IOException {
        assertThat(entente.run("assess").exit()).isZero();
        List<String> pages = names("reports", ".md");
        pages.removeAll(names("options", ".yaml"));
        assertThat(pages).contains("README", "rulebook");
        for (String page : pages) {
            String id = page.toLowerCase(Locale.ROOT);
            Path option = home.resolve("options").resolve(id + ".yaml");
            Files.writeString(option, "id: " + id + "\ntitle: A test\nsummary: A test.\nterms: {}\n");
            assertThat(entente.run("check", option.toString()).out())
                    .contains("an option cannot be called " + id + ": a page of the reports is");
        }
    }

    private List<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList());
        }
    }
}
