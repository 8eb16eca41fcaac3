package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.model.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionReportTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheProfileUnlessItIsTheDefaultWhereverThatStandsInTheFile() throws IOException {
        Tiny domain = Front.ofTiny(folder)
                .edit("rules/profiles.yaml", "default:", "all:")
                .edit("rules/profiles.yaml", "named-only:", "default:")
                .read();

        assertThat(report(domain, "default")).doesNotContain("under the profile default, which");
        assertThat(report(domain, "all")).contains("under the profile all, counting every source");
    }

    private static String report(Tiny domain, String id) {
        Profile profile = domain.rulebook().profiles().get(id);
        Assessment assessment = domain.assessor()
                .assess(
                        domain.option("metered-pipe"),
                        new AssessmentContext(AssessmentContext.lastDay(domain.rulebook()), profile));
        return Made.of(domain.assessor(), List.of(domain.assessor().outlook(assessment)), Path.of("reports"))
                .get("metered-pipe.md");
    }
}
