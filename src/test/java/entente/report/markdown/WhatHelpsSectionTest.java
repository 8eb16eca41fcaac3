package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.repair.Bridge;
import entente.space.Interruption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatHelpsSectionTest {
    private final Tiny domain = Tiny.read();
    private final Assessment assessment = domain.assess("monthly-gates");

    @Test
    void aSearchThatWasCutSaysNothingOfOtherCircumstances() {
        Interruption.want();
        try {
            AssessmentWithAlternatives cut = domain.assessor().outlook(assessment);
            assertThat(cut.bridge().whatever()).isFalse();
            assertThat(report(cut.bridge()))
                    .contains("No package that drops some of it is agreeable either, as far as was searched.")
                    .doesNotContain("whatever else is so", "while circumstances");
        } finally {
            Interruption.forget();
        }
    }

    @Test
    void onlyWhatIsProvedIsSaidOfOtherCircumstances() {
        assertThat(report(nothing(true))).contains("is agreeable either, whatever else is so.");
        assertThat(report(nothing(false)))
                .contains("is agreeable either while circumstances are as they are stated.")
                .doesNotContain("whatever else is so");
    }

    private Bridge nothing(boolean whatever) {
        Bridge.Wish wish = domain.assessor().outlook(assessment).bridge().wish();
        return new Bridge(assessment.option(), wish, List.of(), true, true, whatever, Optional.empty(), List.of());
    }

    private String report(Bridge bridge) {
        AssessmentWithAlternatives outlook =
                new AssessmentWithAlternatives(assessment, List.of(), bridge, bridge, bridge, List.of());
        return Made.of(domain.assessor(), List.of(outlook), Path.of("reports")).get("monthly-gates.md");
    }
}
