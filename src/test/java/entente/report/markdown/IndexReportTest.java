package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentSummary;
import entente.report.content.Links;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexReportTest {
    private static String index(List<Assessment> options) {
        List<AssessmentSummary> summaries = options.stream()
                .map(option -> Tiny.read().assessor().outlook(option).summary())
                .toList();
        return IndexReport.of(summaries, Tiny.read().rulebook(), Links.from(Path.of("reports")));
    }

    @Test
    void ordersTwoOptionsOnlyWhereBothAxesDo() {
        Assessment pipe = Tiny.read().assess("metered-pipe");
        Assessment gates = Tiny.read().assess("monthly-gates");
        Assessment tank = Tiny.read().assess("tank-for-now");
        assertThat(index(List.of(pipe, tank)))
                .contains("Certain to be lower than another on both scores:")
                .contains("[`tank-for-now`](tank-for-now.md), than [`metered-pipe`](metered-pipe.md).");
        assertThat(index(List.of(pipe, gates)))
                .contains("No option is certain to be lower than another on both scores.")
                .doesNotContain("Certain to be lower");
        assertThat(index(List.of(gates, tank))).doesNotContain("Certain to be lower");
    }

    @Test
    void sentencesStandWhereThereIsNothingToShow() {
        assertThat(index(List.of()))
                .contains("There is no option.", "No option has another verdict under another profile.");
    }
}
