package entente.report;

import entente.assess.Finding;
import entente.model.PartialDate;
import entente.model.Rulebook;
import entente.model.Source;
import entente.model.SourceStrength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well what is said of one party or recommendation is grounded.
 *
 * @param strongest of the findings; a finding is as strong as its weakest source
 * @param latest when the youngest of the sources spoke, as exact as that source
 */
public record EvidenceQuality(SourceStrength strongest, SourceStrength weakest, PartialDate latest) {

    /** Empty where nothing is said. */
    public static Optional<EvidenceQuality> of(List<Finding> findings, Rulebook rulebook) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<SourceStrength> strengths =
                findings.stream().map(Finding::strength).sorted().toList();
        PartialDate latest = findings.stream()
                .flatMap(finding -> finding.rule().position().sources().stream())
                .map(id -> rulebook.sources().get(id))
                .map(Source::date)
                .max(Comparator.comparing(PartialDate::last).thenComparing(PartialDate::text))
                .orElseThrow();
        return Optional.of(new EvidenceQuality(strengths.get(0), strengths.get(strengths.size() - 1), latest));
    }
}
