package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the program does. A block behind {@code <!-- prints: COMMAND -->} is what the command
 * prints on the frozen rulebook, {@code ...} standing for lines left out; one behind {@code <!-- file: PATH -->} is in that file.
 */
class ReadmeTest {
    private static final Pattern SHOWN =
            Pattern.compile("<!-- (prints|file): (.+?) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theReadmeShowsWhatTheProgramDoes() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int shown = 0;
        Matcher blocks = SHOWN.matcher(readme);
        while (blocks.find()) {
            String text = blocks.group(1).equals("file")
                    ? Files.readString(Frozen.FOLDER.resolve(blocks.group(2)))
                    : new Front(Frozen.FOLDER).run(blocks.group(2).split(" ")).out();
            assertThat(parts(blocks.group(3)))
                    .allSatisfy(part -> assertThat(text).contains(part));
            shown++;
        }
        assertThat(shown).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(150);
    }

    @Test
    void theLinksOfTheReadmeLeadSomewhere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)#]+)").matcher(Files.readString(Path.of("README.md")));
        int followed = 0;
        while (links.find()) {
            assertThat(Path.of(links.group(1))).exists();
            followed++;
        }
        assertThat(followed).isPositive();
    }

    private static List<String> parts(String block) {
        List<String> parts = new ArrayList<>(List.of(block.split("(?m)^\\.\\.\\.\\n")));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
