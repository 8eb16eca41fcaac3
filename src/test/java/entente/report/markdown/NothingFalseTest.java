package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import entente.report.content.RichText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told is all there is, or says that it is not. */
class NothingFalseTest extends TinyHome {
    private String report(String option) throws IOException {
        Front.Outcome outcome = entente.run("assess", option);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return entente.text("reports/" + option + ".md");
    }

    @Test
    void aNamedNumberAmongSeveralKeepsItsNameAndWhoChoseIt() throws IOException {
        entente.edit(
                "rules/facts/dear-share.drl",
                "share >= Parameter.dear_from.value",
                "share in (Parameter.dear_from.value, 90)");

        assertThat(entente.run("explain", "metered-pipe", "gardeners").out())
                .contains("25 is 15 below 40 (parameter dear_from, chosen by the modeller)");
        assertThat(report("metered-pipe"))
                .contains("|Share (Water): 40 hundred pounds|Gardeners|leans for|against|"
                        + "[`dear_from`](rulebook.md#dear_from), chosen by the modeller|");
        assertThat(entente.run("check").out()).doesNotContain("dear_from");
    }

    @Test
    void aValueThatStandsTwiceAmongSeveralIsAnError() throws IOException {
        entente.edit(
                "rules/facts/dear-share.drl",
                "share >= Parameter.dear_from.value",
                "share in (Parameter.dear_from.value, 7, 40)");

        assertThat(entente.run("check").out()).startsWith("""
                        rules/facts/dear-share.drl:12:69: error: the value 40 stands in these parentheses already
                        """);
    }

    /** Has a rule fire because of any one flag of each group. */
    private JsonNode finding(int... groups) throws IOException {
        int flags = IntStream.of(groups).sum();
        StringBuilder section = new StringBuilder("  soil:\n    kind: circumstance\n    title: Soil\n"
                + "    meaning: What it is like.\n    sources: [02-drought]\n    terms:\n");
        StringBuilder terms = new StringBuilder("terms:\n  soil:\n");
        for (int i = 0; i < flags; i++) {
            section.append("      f").append(i).append(": {type: flag, meaning: So., sources: [02-drought]}\n");
            terms.append("    f").append(i).append(": true\n");
        }
        entente.edit("rules/vocabulary.yaml", "  weather:\n", section + "  weather:\n");
        int[] next = {0};
        String condition = IntStream.of(groups)
                .mapToObj(size -> IntStream.range(0, size)
                        .mapToObj(i -> "f" + next[0]++ + " == true")
                        .collect(Collectors.joining(" || ", "(", ")")))
                .collect(Collectors.joining(" && ", "Soil(", ")"));
        entente.edit(
                "rules/gardeners/rain-barrels.drl",
                "Water(supply != \"none\", conditions contains \"rain_barrels\")",
                condition);
        entente.edit("options/metered-pipe.yaml", "terms:\n", terms.toString());
        JsonNode json = new JsonMapper()
                .readTree(entente.run("assess", "metered-pipe", "--format", "json")
                        .out());
        for (JsonNode finding : json.at("/options/0/findings")) {
            if (finding.path("rule").asString().equals("gardeners/rain-barrels")) {
                return finding;
            }
        }
        throw new AssertionError(json);
    }

    @Test
    void fifteenSetsOfTermsAreAllListedAndTheRestCounted() throws IOException {
        JsonNode finding = finding(15);

        assertThat(finding.path("alsoBecause")).hasSize(14);
        assertThat(finding.path("alsoBecauseComplete").asBoolean()).isTrue();
        assertThat(report("metered-pipe")).contains("; 14 other sets of terms do as well.");
        assertThat(entente.run("explain", "metered-pipe", "gardeners").out()).contains("And 11 sets of terms more.");
    }

    @Test
    void moreSetsThanAreFollowedAreSaidToBeMore() throws IOException {
        JsonNode finding = finding(3, 3, 3, 3, 4);

        assertThat(finding.path("because")).hasSize(5);
        assertThat(finding.path("alsoBecause").size()).isBetween(200, 323);
        assertThat(finding.path("alsoBecauseComplete").asBoolean()).isFalse();
        assertThat(report("metered-pipe"))
                .contains("; at least " + finding.path("alsoBecause").size() + " other sets of terms do as well.");
    }

    @Test
    void aCaseMayNameAnyOfMoreSetsThanAreFollowed() throws IOException {
        finding(3, 3, 3, 3, 4);
        String stated = IntStream.range(0, 16).mapToObj(i -> "f" + i + ": true").collect(Collectors.joining(", "));
        StringBuilder cases = new StringBuilder("cases:\n");
        // The first and the last of each group, in every way: some of these sets are among those not followed.
        for (int way = 0; way < 32; way++) {
            List<Integer> firsts = List.of(0, 3, 6, 9, 12);
            int picked = way;
            cases.append("  - case: Way ")
                    .append(way)
                    .append("\n    terms: {soil: {")
                    .append(stated)
                    .append("}}\n    fires: [gardeners/rain-barrels]\n    because: ")
                    .append(IntStream.range(0, 5)
                            .mapToObj(group -> "soil.f"
                                    + (firsts.get(group) + ((picked >> group & 1) == 0 ? 0 : group == 4 ? 3 : 2)))
                            .collect(Collectors.joining(", ", "[", "]\n")));
        }
        cases.append("  - case: Nothing\n    terms: {soil: {f0: false, f1: false, f2: false}}\n")
                .append("    quiet: [gardeners/rain-barrels]\n");
        entente.write("rules/gardeners/rain-barrels.cases.yaml", cases.toString());

        assertThat(entente.run("test").out()).doesNotContain("rain-barrels fires because");
    }

    @Test
    void aPieceOfProseCanBePrintedTwice() {
        RichText inner = RichText.of("see ").link("the page", "page.md");
        RichText prose = RichText.empty().strong("Note:").text(" ").then(inner).code("x");
        String once = new Page().paragraph(prose).text();

        assertThat(new Page().paragraph(prose).text())
                .isEqualTo(once)
                .isEqualTo("**Note:** see [the page](page.md)`x`\n");
        assertThat(prose.plain()).isEqualTo("Note: see the page (page.md)x");
        assertThat(RichText.empty().then(inner).then(inner).plain())
                .isEqualTo("see the page (page.md)see the page (page.md)");
    }
}
