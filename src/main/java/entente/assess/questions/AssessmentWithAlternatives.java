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

    /** Whether it has one instrument alone, and it is proved that no package which keeps that is agreeable. */
    public boolean clashes() {
        return assessment.parts().stream().filter(part -> !part.whole()).count() == 1 && keeping.whatever();
    }

    /** What is told of it beside other options: its verdicts, and where it clashes, who is in the way. */
    public AssessmentWithAlternatives inBrief() {
        Bridge brief = keeping.inBrief(clashes());
        return new AssessmentWithAlternatives(
                assessment.inBrief(),
                List.of(),
                brief,
                brief,
                brief,
                sifted.stream().map(EvidenceSensitivity::inBrief).toList());
    }
}
