package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/**
 * What stands above the first fold of an option's page fits a screen of 900 pixels, by lines of 24 pixels as they were
 * counted in a browser with 948 pixels of text. Lines are taken to hold 110 letters, where that browser had 115 to 125, and
 * rows of tables 85, since their cells break each by itself.
 */
class FirstScreenTest {
    private static final Path REPORTS = Frozen.reports();
    private static final int LETTERS = 110;
    private static final int OF_ROW = 85;

    /** In that browser pages of 36 to 40 such lines had 780 to 900 pixels. */
    private static final double MOST_LINES = 40;

    /** The verdict of what is agreeable in all its parts. */
    private static final Pattern AGREEABLE = Pattern.compile(
            "(?m)^\\*\\*Agreeable (?!or )((?!blocked|opposed|resisted|disputed|untested|one-sided)[^*])*\\*\\*");

    @Test
    void theFirstScreenOfEachOptionFits() throws IOException {
        int pages = 0;
        double fullest = 0;
        for (Path page : options()) {
            double lines = lines(first(page));
            assertThat(lines).as(page.toString()).isLessThanOrEqualTo(MOST_LINES);
            fullest = Math.max(fullest, lines);
            pages++;
        }
        assertThat(pages).isGreaterThan(40);
        assertThat(fullest).as("the measure measures").isGreaterThan(MOST_LINES * 2 / 3);
    }

    /** The verdict's age, what would help and what is recommended stand where a reader looks, and both scores below it. */
    @Test
    void saysAllThatAReaderLooksFor() throws IOException {
        for (Path page : options()) {
            String first = first(page);
            assertThat(first).as(page.toString()).contains("Judged as of ");
            assertThat(first.contains("**What would help:**"))
                    .as("%s: all but what is agreeable can be helped", page)
                    .isNotEqualTo(AGREEABLE.matcher(first).find());
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .contains("<summary>What the recommendations ask of it: ", "\n## In full\n")
                    .containsPattern("\\[Scores, 0 to 100]\\(README\\.md#words\\): alignment .* negotiability ");
        }
    }

    /**
     * Those who decide are told of in a table on it, but where sentences tell of all of them; of one option with five
     * instruments the table has no room there.
     */
    @Test
    void theTableOfThoseWhoDecideIsSeenAtOnce() throws IOException {
        int seen = 0;
        int folded = 0;
        for (Path page : options()) {
            if (first(page).contains("Who decides")) {
                seen++;
            } else if (Files.readString(page).contains("Where those who decide stand")) {
                folded++;
            }
        }
        assertThat(folded).isLessThanOrEqualTo(1);
        assertThat(seen).isGreaterThan(30);
    }

    /** A link leads to what the words mean, which the rules of the verdict say and nothing else. */
    @Test
    void leadsToWhatItsWordsMean() throws IOException {
        assertThat(Files.readString(REPORTS.resolve("README.md")))
                .contains("## Words", "[A part that someone who decides is against is opposed](rulebook.md#");
        for (Path page : options()) {
            assertThat(first(page)).as(page.toString()).contains("[words](README.md#words)");
        }
    }

    /** On both sums that are reported, each with its source and date. */
    @Test
    void theIndexTellsTheSums() throws IOException {
        assertThat(first(REPORTS.resolve("README.md")))
                .containsPattern(
                        "Of the contribution to SAFE this is reported: British negotiators thought a sum in the"
                                + " hundreds of millions more proportionate \\(\\[press report, about November 2025]\\([^)]*\\)\\);"
                                + " the Union reportedly demanded a British contribution around EUR 2 billion"
                                + " \\(\\[press report, about November 2025]\\(");
    }

    /** What an abbreviation means is told on each page whose package has it, and in the index. */
    @Test
    void tellsWhatSafeIsWhereItIsFirstNamed() throws IOException {
        String meaning = "SAFE is the Union's fund of loans to member states for defence purchases ([press report, ";
        int told = 0;
        for (Path page : options()) {
            String first = first(page);
            if (first.contains("as to SAFE") || first.contains(" and SAFE.**")) {
                assertThat(first).as(page.toString()).contains(meaning);
                told++;
            }
        }
        assertThat(told).isGreaterThan(10);
        assertThat(first(REPORTS.resolve("README.md")))
                .contains(meaning)
                .contains("5 documents, of March 2025 to about 1 February 2026")
                .contains("No document says whether a security and defence partnership was made after March 2025.");
    }

    private static String first(Path page) throws IOException {
        String text = Files.readString(page);
        return text.substring(0, text.indexOf("<details>"));
    }

    private static double lines(String markdown) {
        double lines = 0;
        for (Node node : WholeReportsTest.nodes(markdown)) {
            if (node instanceof Heading heading) {
                lines += heading.getLevel() == 1 ? 4 : 3;
            } else if (node instanceof Paragraph) {
                boolean point = node.getParent() instanceof ListItem;
                lines += lines(letters(node), LETTERS) + (point ? 0.17 : 0.67);
            } else if (node instanceof TableRow row) {
                int letters = 0;
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    letters += cell instanceof TableCell ? letters(cell) : 0;
                }
                lines += lines(letters, OF_ROW) + 0.54;
            }
        }
        return lines;
    }

    private static int lines(int letters, int ofLine) {
        return Math.max(1, (letters + ofLine - 1) / ofLine);
    }

    private static int letters(Node node) {
        int letters = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            letters += child instanceof Text text
                    ? text.getLiteral().length()
                    : child instanceof Code code
                            ? code.getLiteral().length()
                            : child instanceof SoftLineBreak ? 1 : letters(child);
        }
        return letters;
    }

    private static List<Path> options() throws IOException {
        try (Stream<Path> files = Files.list(Frozen.OPTIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> REPORTS.resolve(name.replace(".yaml", ".md")))
                    .sorted()
                    .toList();
        }
    }
}
