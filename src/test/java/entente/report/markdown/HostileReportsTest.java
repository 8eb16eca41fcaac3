package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.Timeline;
import entente.explain.Explainer;
import entente.report.terminal.ExplanationTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people write as names, titles, claims and sentences: the pages keep the build that harmless words give them. */
class HostileReportsTest {
    private static final String HARMLESS = "Harmless words";
    private static final List<String> HOSTILE = List.of(
            "x | y |",
            "<script>alert(1)</script><!-- -->",
            "[a](javascript:alert(1)) ![b](c)",
            "# h ## - * 1. > ``` ~~~ ---",
            "a\\",
            "**b** __c__ `d` ~~e~~ $f$",
            "]]> </text></svg> &lt; &#60;");

    private static final List<String> TEXTS = List.of(
            "Gardeners",
            "Those who grow vegetables.",
            "The plot holders",
            "Lay water to the plots",
            "Water should be laid to every plot.",
            "Letter of the adviser on allotments",
            "It bears the day.",
            "the parish clerk",
            "whether the sum matters more than the water",
            "The gardeners want water, and in a drought a tank does not bring enough.",
            "From here on a share is read as dear; the newsletter gives no edge.",
            "All who decide weigh alike.",
            "hundred pounds",
            "The summer was dry.");

    private static final List<String> RULE_TEXTS =
            List.of("\"In a drought a tank does not bring enough, several gardeners say.\"");

    @TempDir
    private Path folder;

    @Test
    void noTextBreaksAPage() throws IOException {
        int compared = 0;
        for (int round = 0; round < HOSTILE.size(); round++) {
            // Of the same length, for by that it goes what fits a first screen.
            SortedMap<String, String> expected =
                    reports("w".repeat(HOSTILE.get(round).length()), 2 * round);
            SortedMap<String, String> hostile = reports(HOSTILE.get(round), 2 * round + 1);
            assertThat(hostile.keySet()).isEqualTo(expected.keySet());
            for (Map.Entry<String, String> page : hostile.entrySet()) {
                if (page.getKey().endsWith(".md")) {
                    assertThat(build(page.getValue()))
                            .as(HOSTILE.get(round) + " in " + page.getValue())
                            .isEqualTo(build(expected.get(page.getKey())));
                    compared++;
                }
            }
            assertThat(words(hostile.get("a.md"))).contains(HOSTILE.get(round));
        }
        assertThat(compared).isEqualTo(7 * HOSTILE.size());
    }

    /** The build of a page: its nodes but for words. */
    private static List<String> build(String page) {
        return WholeReportsTest.nodes(page).stream()
                .filter(node -> !(node instanceof Text || node instanceof SoftLineBreak))
                .peek(node -> assertThat(!(node instanceof HtmlInline html)
                                || html.getLiteral().matches("<a id=\"[a-z0-9_/-]+\">|</a>"))
                        .as(page)
                        .isTrue())
                .map(HostileReportsTest::name)
                .toList();
    }

    private static String name(Node node) {
        String name = node.getClass().getSimpleName();
        return node instanceof Link link ? name + " " + link.getDestination().replaceAll(".*/round\\d+/", "") : name;
    }

    private static String words(String page) {
        StringBuilder words = new StringBuilder();
        for (Node node : WholeReportsTest.nodes(page)) {
            words.append(node instanceof Text text ? text.getLiteral() : "");
            words.append(node instanceof Code code ? code.getLiteral() : "");
            words.append(node instanceof Text || node instanceof Code ? "" : "\n");
        }
        return words.toString();
    }

    @Test
    void noPathSteersTheTerminal() throws IOException {
        Path options = Files.createDirectories(folder.resolve("not\u001bseen"));
        Tiny domain = Tiny.read();
        Assessment assessment = domain.assess(option(domain, HARMLESS, options), Optional.empty());
        String tree = ExplanationTree.of(Explainer.of(domain.assessor(), assessment));
        assertThat(tree).contains("not?seen").doesNotContain("\u001b");
    }

    private SortedMap<String, String> reports(String text, int round) throws IOException {
        Tiny domain = domain(text, round);
        Path options = Files.createDirectories(folder.resolve("round" + round).resolve("options"));
        Assessment assessment = domain.assess(option(domain, text, options), Optional.empty());
        Timeline timeline = Timeline.of(
                domain.assessor(),
                assessment.option(),
                domain.rulebook().profiles().get("default"));
        return Made.ofAll(
                domain.assessor(),
                List.of(domain.assessor().outlook(assessment)),
                List.of(timeline),
                domain.zones(),
                folder.resolve("round" + round).resolve("reports"));
    }

    private static entente.option.Option option(Tiny domain, String text, Path options) throws IOException {
        Path file = options.resolve("a.yaml");
        Files.writeString(
                file,
                "id: a\ntitle: " + yaml(text) + "\nsummary: " + yaml(text)
                        + "\nterms:\n  water:\n    supply: tank\n    share: {min: 10, max: 50}\n");
        return domain.option(file);
    }

    /** The tests' domain with the text in the place of many of its own, line for line. */
    private Tiny domain(String text, int round) throws IOException {
        Path rules = folder.resolve("round" + round).resolve("rules");
        try (Stream<Path> files = Files.walk(Tiny.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = rules.resolve(Tiny.RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        changed(Files.readString(file), text, file.toString().endsWith(".drl")));
            }
        }
        return Tiny.of(rules);
    }

    private static String changed(String content, String text, boolean rule) {
        String changed = content;
        if (rule) {
            String quoted = "\"" + text.replaceAll("[\\\\\"]", "") + "\"";
            for (String one : RULE_TEXTS) {
                changed = changed.replace(one, quoted);
            }
        } else {
            for (String one : TEXTS) {
                changed = changed.replace(": " + one, ": " + yaml(text));
            }
        }
        return changed;
    }

    private static String yaml(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
