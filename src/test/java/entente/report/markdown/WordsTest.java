package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/** The pages on the frozen options: no term of art in prose, no option longer than people read. */
class WordsTest {
    private static final Path REPORTS = Frozen.reports();
    private static final Set<String> TABLES = Set.of("rulebook.md", "sources.md");
    private static final Set<String> ABOUT_ALL =
            Set.of("README.md", "zone.md", "timeline.md", "rulebook.md", "sources.md");
    private static final List<String> OF_ART = List.of(
            "in some completions",
            "in every completion",
            "not-engaged",
            "by omission",
            "leans-against",
            "leans-for",
            "meets-demand",
            "misses-demand",
            "misses-preference",
            "conditional:",
            "undetermined",
            "attributed-sources",
            "one-unnamed-source",
            "press-report ",
            "named-expert",
            "official-statement",
            ", possibly:");

    /** Words of a report, over which nobody reads on, and of the middle one of all. */
    private static final int MOST = 3000;

    private static final int MEDIAN = 1500;

    @Test
    void noTermOfArtStandsInProse() throws IOException {
        int pages = 0;
        for (Path file : pages()) {
            String name = file.getFileName().toString();
            if (!TABLES.contains(name)) {
                String prose = prose(Files.readString(file)).toLowerCase(Locale.ROOT);
                for (String word : OF_ART) {
                    assertThat(prose).as(name).doesNotContain(word);
                }
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(40);
    }

    @Test
    void noOptionTakesMoreWordsThanAreRead() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : pages()) {
            if (!ABOUT_ALL.contains(file.getFileName().toString())) {
                int words = prose(Files.readString(file)).strip().split("\\s+").length;
                assertThat(words).as(file.toString()).isLessThan(MOST);
                lengths.add(words);
            }
        }
        assertThat(lengths).hasSizeGreaterThan(40);
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as(lengths.toString()).isLessThan(MEDIAN);
    }

    @Test
    void whatIsFoldedIsClosed() throws IOException {
        for (Path file : pages()) {
            int open = 0;
            for (Node node : WholeReportsTest.nodes(Files.readString(file))) {
                if (node instanceof HtmlBlock html) {
                    open += html.getLiteral().startsWith("<details>") ? 1 : 0;
                    open -= html.getLiteral().equals("</details>") ? 1 : 0;
                    assertThat(open).as(file.toString()).isBetween(0, 1);
                }
            }
            assertThat(open).as(file.toString()).isZero();
        }
    }

    /** The text without code, up to the glossary. */
    private static String prose(String page) {
        int glossary = page.indexOf("\n## Words");
        StringBuilder prose = new StringBuilder();
        for (Node node : WholeReportsTest.nodes(glossary < 0 ? page : page.substring(0, glossary))) {
            prose.append(node instanceof Text text ? text.getLiteral() : node instanceof Link ? "" : " ");
        }
        return prose.toString();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
