package entente.assess.questions;

import entente.assess.Assessment;
import entente.assess.repair.Bridge;
import entente.assess.sensitivity.Breakpoints;
import entente.assess.sensitivity.EvidenceSensitivity;
import java.util.List;

/**
 * An assessed option with what would change it.
 *
 * @param edges along each amount that applies
 * @param bridge the cheapest edits to an agreeable verdict
 * @param keeping the same, while every instrument that the option has stays as it is
 * @param unopposed while they stay, the cheapest edits after which nobody who decides is known to object
 * @param sifted what other profiles make of it that count other grounds
 */
public record AssessmentWithAlternatives(
        Assessment assessment,
        List<Breakpoints> edges,
        Bridge bridge,
        Bridge keeping,
        Bridge unopposed,
        List<EvidenceSensitivity> sifted) {
    public AssessmentWithAlternatives {
        edges = List.copyOf(edges);
        sifted = List.copyOf(sifted);
    }

    /** What is told of it beside other options. */
    public AssessmentSummary summary() {
        return AssessmentSummary.of(
                assessment.inBrief(),
                () -> keeping,
                sifted.stream().map(EvidenceSensitivity::inBrief).toList());
    }
}
