package entente.assess.questions;

import entente.assess.Assessment;
import entente.assess.repair.Bridge;
import entente.assess.repair.Infeasibility;
import entente.assess.sensitivity.EvidenceSensitivity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is told of an option beside others.
 *
 * @param assessment in brief
 * @param clash why no package that keeps its only instrument is agreeable; empty where it has several, or that is not proved
 * @param sifted the verdicts that other profiles come to which count other grounds, without what shifts
 */
public record AssessmentSummary(
        Assessment assessment, Optional<Infeasibility> clash, List<EvidenceSensitivity> sifted) {
    public AssessmentSummary {
        sifted = List.copyOf(sifted);
    }

    /** @param keeping the cheapest edits to an agreeable verdict that keep the instruments; looked for where it may clash */
    static AssessmentSummary of(Assessment brief, Supplier<Bridge> keeping, List<EvidenceSensitivity> sifted) {
        return new AssessmentSummary(
                brief,
                brief.onlyInstrument()
                        .map(any -> keeping.get())
                        .filter(Bridge::whatever)
                        .flatMap(Bridge::clash),
                sifted);
    }
}
