package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Golden;
import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.Timeline;
import entente.explain.Explainer;
import entente.report.json.AssessmentJson;
import entente.report.terminal.ExplanationTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The reports on the tests' own domain, whole: as files beside the tests, and what must be true of every page. */
class WholeReportsTest {
    private static final Path FOLDER = Path.of("reports");

    static SortedMap<String, String> reports(Tiny domain) {
        List<Assessment> assessments = domain.assessAll();
        List<Timeline> timelines = assessments.stream()
                .map(assessment -> Timeline.of(
                        domain.assessor(),
                        assessment.option(),
                        domain.rulebook().profiles().get("default")))
                .toList();
        return Made.ofAll(
                domain.assessor(),
                assessments.stream().map(domain.assessor()::outlook).toList(),
                timelines,
                domain.zones(),
                FOLDER);
    }

    @Test
    void areAsTheFilesBesideTheTests() {
        SortedMap<String, String> reports = reports(Tiny.read());
        assertThat(reports)
                .containsOnlyKeys(
                        "README.md",
                        "briefs/metered-pipe.md",
                        "briefs/monthly-gates.md",
                        "briefs/tank-for-now.md",
                        "metered-pipe-water.share.svg",
                        "metered-pipe.md",
                        "monthly-gates-water.share.svg",
                        "monthly-gates.md",
                        "options.svg",
                        "rulebook.md",
                        "sources.md",
                        "tank-for-now-water.share.svg",
                        "tank-for-now.md",
                        "timeline.md",
                        "timeline.svg",
                        "zone.md",
                        "zone.svg");
        reports.forEach((name, text) -> Golden.check("reports/" + name, text));
    }

    @Test
    void theTreeAndTheJsonAreAsTheFilesBesideTheTests() {
        Assessment assessment = Tiny.read().assess("tank-for-now");
        Golden.check(
                "tank-for-now.txt", ExplanationTree.of(Explainer.of(Tiny.read().assessor(), assessment)));
        StringWriter all = new StringWriter();
        AssessmentJson.write(
                Tiny.read().assessAll().stream()
                        .map(Tiny.read().assessor()::outlook)
                        .toList(),
                Tiny.read().rulebook(),
                new PrintWriter(all));
        Golden.check("all.json", all.toString());
    }

    @Test
    void areTheSameInAnyLocaleAndTimeZone() {
        Map<String, String> first = reports(Tiny.read());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(reports(Tiny.of(Tiny.RULES))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyLinkLeadsToALineOrPlaceThatIsThere() throws IOException {
        int lines = 0;
        int places = 0;
        SortedMap<String, String> reports = reports(Tiny.read());
        for (Map.Entry<String, String> report : reports.entrySet()) {
            for (Link link : links(report.getValue())) {
                String[] target = link.getDestination().split("#", 2);
                String page = target[0].isEmpty() ? report.getKey() : target[0];
                if (reports.containsKey(page)) {
                    if (target.length > 1) {
                        assertThat(places(reports.get(page)))
                                .as(report.getKey())
                                .contains(target[1]);
                        places++;
                    }
                    continue;
                }
                Path file = FOLDER.resolve(page).normalize();
                assertThat(file).as(report.getKey()).isRegularFile();
                assertThat(List.of("rulebook.md", "sources.md").contains(report.getKey())
                                || file.getFileName()
                                        .toString()
                                        .equals(report.getKey().replace(".md", ".yaml")))
                        .as(report.getKey() + " to " + link.getDestination())
                        .isTrue();
                if (target.length > 1) {
                    String line = Files.readAllLines(file).get(Integer.parseInt(target[1].substring(1)) - 1);
                    assertThat(line).as(link.getDestination()).matches(leadsTo(file));
                }
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(60);
        assertThat(places).isGreaterThan(100);
    }

    /** The headings of a page and the places that it marks. */
    private static List<String> places(String page) {
        List<String> places = new ArrayList<>();
        Matcher marks = Pattern.compile("<a id=\"([^\"]+)\">|(?m)^## (.+)$").matcher(page);
        while (marks.find()) {
            places.add(
                    marks.group(1) != null
                            ? marks.group(1)
                            : marks.group(2).toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        return places;
    }

    /** A rule's first line, a source's or parameter's key, or a line of an option that states something. */
    private static String leadsTo(Path file) {
        return file.toString().endsWith(".drl") ? "rule \".*" : "\\s*[a-z0-9_-]+:.*";
    }

    @Test
    void keepTheStyle() {
        reports(Tiny.read()).forEach((name, text) -> {
            if (name.endsWith(".md")) {
                assertThat(text).as(name).endsWith("\n").doesNotContain("\r", "\n\n\n", " \n", "\t");
                assertThat(text).as(name).doesNotEndWith("\n\n").startsWith("<!-- made by entente from ");
                assertThat(nodes(text).stream()
                                .filter(node -> node instanceof Heading heading && heading.getLevel() == 1))
                        .as(name)
                        .hasSize(1);
                if (!name.equals("README.md")) {
                    nodes(text).stream()
                            .filter(TableRow.class::isInstance)
                            .forEach(row -> assertThat(cells(row)).isBetween(2, 5));
                }
            }
        });
    }

    @Test
    void nobodyIsCalledTheBest() {
        reports(Tiny.read())
                .forEach((name, text) -> assertThat(text.toLowerCase(Locale.ROOT))
                        .as(name)
                        .doesNotContain("the best", "optimal", "winner", "recommended option"));
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    private static List<Link> links(String page) {
        return nodes(page).stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
    }

    static List<Node> nodes(String page) {
        List<Node> nodes = new ArrayList<>();
        Parser.builder().extensions(Page.EXTENSIONS).build().parse(page).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    nodes.add(child);
                    child.accept(this);
                }
            }

            @Override
            public void visit(CustomNode custom) {
                visitChildren(custom);
            }
        });
        return nodes;
    }
}
