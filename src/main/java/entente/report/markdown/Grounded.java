package entente.report.markdown;

import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** Findings as sentences: what is only possible after the condition on which it is so. */
final class Grounded {
    private final Citations cite;

    Grounded(Citations cite) {
        this.cite = cite;
    }

    /** The sentence with its sources. */
    Prose told(Finding finding) {
        return Prose.of(text(finding) + " ")
                .then(cite.told(finding.rule().position().sources()))
                .text(".");
    }

    /** {@code If the sum is below 1,000 million: …}. */
    String text(Finding finding) {
        String text = finding.text().strip().replaceFirst("\\.$", "");
        return finding.holds() ? text : "If " + condition(finding) + ": " + text;
    }

    /** When a possible finding holds, as a clause. */
    String condition(Finding finding) {
        List<String> clauses = new ArrayList<>();
        boolean more = false;
        for (DecidingTerm decider : finding.deciders()) {
            List<DecidingTerm.Case> holding = decider.cases().stream()
                    .filter(one -> one.becomes().contains(DecidingTerm.HOLDS))
                    .toList();
            if (decider.cases().size() == 1 || holding.isEmpty()) {
                more = true;
                continue;
            }
            List<Integer> cells =
                    holding.stream().flatMap(one -> one.cells().stream()).toList();
            clauses.add(cite.clauses().of(decider.axis(), cells));
        }
        if (clauses.isEmpty()) {
            return "what is open is so";
        }
        return Wording.listed(clauses) + (more ? ", by " + others(finding) + " too" : "");
    }

    private String others(Finding finding) {
        return Wording.listed(finding.deciders().stream()
                .filter(decider -> decider.cases().size() == 1)
                .map(decider -> cite.clauses().name(decider.axis().term()))
                .distinct()
                .toList());
    }
}
