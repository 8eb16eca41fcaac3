package entente.lint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check has its id, its page and its folder in the corpus, and the page shows what is in the folder. The folders are
 * tried with all others, by what {@code entente check} says of them. With {@code -Dpages=write} the examples of the pages
 * are written anew.
 */
class ChecksTest {
    private static final Path PAGES = Path.of("src/site/markdown/checks");
    private static final Path CORPUS = Path.of("src/test/resources/bad/lint");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^<!-- (file: (\\S+)|prints) -->\\n```\\w+\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?(?=^then)");
    private static final String MOST = "(?s)\\n\\n?(no errors|\\d+ errors?)(, \\d+ warnings?)?\\nexit \\d\\n$";

    static List<String> ids() {
        return AllChecks.ids();
    }

    @Test
    void idsPagesAndFoldersAreTheSame() throws IOException {
        assertThat(ids()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(names(PAGES)).containsExactlyElementsOf(ids());
        assertThat(names(CORPUS)).containsExactlyElementsOf(ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFolderShowsTheCheck(String id) throws IOException {
        assertThat(Files.readString(CORPUS.resolve(id).resolve("expected.txt"))).contains(" [" + id + "]\n");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageSaysWhatItFindsAndWhyAndHowToCureIt(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + ".md"));
        assertThat(page).startsWith("# " + id + "\n\n");
        assertThat(page).containsSubsequence("\n## Why it matters\n", "\n## How to cure it\n", "\n## Example\n");
        assertThat(page.lines().filter(line -> line.startsWith("#"))).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageShowsWhatIsInTheFolder(String id) throws IOException {
        Path file = PAGES.resolve(id + ".md");
        String page = Files.readString(file);
        String renewed = BLOCK.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(
                        page.substring(found.start(), found.start(3)) + shown(id, found.group(2)) + "```"));
        assertThat(page).contains("<!-- prints -->\n");
        Golden.page(file, renewed);
    }

    /** A file of the folder, of a rule file its rules without their consequences; or else what is said of the folder. */
    private static String shown(String id, String file) {
        Path folder = CORPUS.resolve(id);
        try {
            if (file == null) {
                return Files.readString(folder.resolve("expected.txt")).replaceFirst(MOST, "\n");
            }
            String text = Files.readString(folder.resolve(file));
            return file.endsWith(".drl")
                    ? RULE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
                    : text;
        } catch (IOException gone) {
            throw new AssertionError("the page shows a file that is not there: " + file, gone);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
