package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentSummary;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.report.content.Citations;
import entente.report.content.Links;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexReportTest {
    private static String index(List<Assessment> options) {
        List<AssessmentSummary> summaries = options.stream()
                .map(option -> Tiny.read().assessor().outlook(option).summary())
                .toList();
        return IndexReport.of(summaries, new Citations(Tiny.read().rulebook(), Links.from(Path.of("reports"))));
    }

    @Test
    void ordersTwoOptionsOnlyWhereBothAxesDo() {
        Assessment pipe = Tiny.read().assess("metered-pipe");
        Assessment gates = Tiny.read().assess("monthly-gates");
        Assessment tank = Tiny.read().assess("tank-for-now");
        assertThat(index(List.of(pipe, tank)))
                .contains(
                        "Certain to be lower than another on both scores; parts that have no score are left out, as the table says:")
                .contains("[`tank-for-now`](tank-for-now.md), than [`metered-pipe`](metered-pipe.md).");
        assertThat(index(List.of(pipe, gates)))
                .contains("No option is certain to be lower than another on both scores.")
                .doesNotContain("Certain to be lower");
        assertThat(index(List.of(gates, tank))).doesNotContain("Certain to be lower");
    }

    @Test
    void aSentenceStandsWhereThereIsNothingToShow() {
        assertThat(index(List.of())).contains("There is no option.");
    }

    @Test
    void saysOfProfilesOnlyWhatIsSo() {
        AssessmentSummary summary = Tiny.read()
                .assessor()
                .outlook(Tiny.read().assess("tank-for-now"))
                .summary();
        String same = "No option has another verdict under another profile.";
        String differing = "come to other verdicts on these";
        assertThat(summary.sifted()).isNotEmpty();
        assertThat(index(summary, summary.sifted())).contains(differing).doesNotContain(same);
        assertThat(index(
                        summary,
                        summary.sifted().stream()
                                .map(one -> new EvidenceSensitivity(
                                        one.profile(),
                                        summary.assessment().verdict().words(),
                                        List.of()))
                                .toList()))
                .contains("## Options by profiles\n\n" + same)
                .doesNotContain(differing);
        assertThat(index(summary, List.of()))
                .contains("Options by parties and by recommendations")
                .doesNotContain(differing, same, "Options by profiles");
    }

    private static String index(AssessmentSummary summary, List<EvidenceSensitivity> sifted) {
        return IndexReport.of(
                List.of(new AssessmentSummary(summary.assessment(), summary.clash(), sifted)),
                new Citations(Tiny.read().rulebook(), Links.from(Path.of("reports"))));
    }

    @Test
    void whatHangsOnSeveralAlikeIsToldOnce() {
        assertThat(index(List.of(Tiny.read().assess("tank-for-now"))))
                .contains("**The share of Water, Open day and Weather:** ")
                .containsOnlyOnce("is opposed if the share (Water) is 40 hundred pounds or more");
    }

    @Test
    void whatIsMerelyOpenWouldBlock() {
        assertThat(index(List.of(Tiny.read().assess("metered-pipe"))))
                .contains("**Agreement:** 1 option would be blocked without it;");
    }
}
