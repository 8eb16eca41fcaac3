package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.model.Source;
import entente.report.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** The briefs on the frozen options: they stand alone, and what they cite stands at their end. */
class BriefTest {
    private static final Path BRIEFS = Frozen.reports().resolve("briefs");
    private static final Pattern CITED = Pattern.compile("\\\\\\[(\\d+)\\\\\\]");
    private static final Pattern NOTE = Pattern.compile(
            "(?mi)^(\\d+)\\. (.+, )?(on the record|a named person|attributed without a name|one unnamed source|press report|inference), "
                    + "[^:]*\\d{4}: .+ \\(\\d{3}, paragraph \\d+\\)\\.$");
    /** What one page of A4 holds, at 10 points and with margins of 15 millimetres: seen in print. */
    private static final int ONE_PAGE = 720;

    /** Of packages of several instruments: each note says all that its source is told to say, and that can take a second page. */
    private static final int MOST_WORDS = 1_150;

    private static final double ON_ONE_PAGE = 0.8;

    @Test
    void nothingLeadsOutOfABrief() throws IOException {
        for (Path brief : briefs()) {
            for (Node node : WholeReportsTest.nodes(Files.readString(brief))) {
                assertThat(node).as(brief.toString()).isNotInstanceOfAny(Link.class, Image.class);
            }
        }
    }

    @Test
    void eachNumberHasItsNoteAndEachNoteItsNumber() throws IOException {
        for (Path brief : briefs()) {
            String text = Files.readString(brief);
            int notes = text.indexOf("\n## Sources\n");
            String body = notes < 0 ? text : text.substring(0, notes);
            Set<Integer> cited = numbers(CITED.matcher(body));
            Set<Integer> noted = numbers(NOTE.matcher(notes < 0 ? "" : text.substring(notes)));
            assertThat(noted).as(brief.toString()).isEqualTo(cited);
            assertThat(cited)
                    .as(brief.toString())
                    .isEqualTo(IntStream.rangeClosed(1, cited.size()).boxed().collect(Collectors.toSet()));
            assertThat(text.split("\\s+").length).as(brief.toString()).isLessThan(MOST_WORDS);
        }
    }

    @Test
    void mostFitOnOnePage() throws IOException {
        List<Path> briefs = briefs();
        int fit = 0;
        for (Path brief : briefs) {
            fit += Files.readString(brief).split("\\s+").length <= ONE_PAGE ? 1 : 0;
        }
        assertThat((double) fit / briefs.size()).isGreaterThanOrEqualTo(ON_ONE_PAGE);
    }

    /** By name in front, or as the claim itself begins. */
    @Test
    void eachNoteSaysWhoSaidIt() throws IOException {
        int notes = 0;
        for (Path brief : briefs()) {
            for (String line : Files.readString(brief)
                    .replaceFirst("(?s).*\n## Sources\n", "")
                    .split("\n")) {
                for (Source source : Frozen.rulebook().sources().values()) {
                    if (line.contains(": " + Wording.clause(source.claim()) + " (" + source.document() + ",")) {
                        assertThat(line).containsIgnoringCase(source.speaker().split(", ")[0]);
                        notes++;
                    }
                }
            }
        }
        assertThat(notes).isGreaterThan(200);
    }

    private static Set<Integer> numbers(Matcher matcher) {
        Set<Integer> numbers = new TreeSet<>();
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }

    private static List<Path> briefs() throws IOException {
        try (Stream<Path> files = Files.list(BRIEFS)) {
            List<Path> briefs = files.sorted().toList();
            assertThat(briefs).hasSizeGreaterThan(40);
            return briefs;
        }
    }
}
