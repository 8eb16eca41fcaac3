package entente.report;

import entente.assessment.Judged;
import entente.explanation.Explanation;

/** Why the package, each party that is not silent and each recommendation that is engaged stands as it does. */
final class WhySection {
    private final Dossier dossier;
    private final Reasons reasons;

    WhySection(Dossier dossier) {
        this.dossier = dossier;
        this.reasons = new Reasons(dossier.cite());
    }

    void write(Page page) {
        page.heading(2, "Why");
        Explanation verdict = dossier.explainer().verdict();
        page.heading(3, "The package: " + verdict.judged().word());
        explained(page, verdict);
        if (verdict.claims().isEmpty()) {
            page.paragraph("No finding is about the package itself; the verdict follows from where the parties stand.");
        }
        dossier.explainer().parties().forEach(party -> section(page, party));
        dossier.explainer().recommendations().forEach(criterion -> section(page, criterion));
    }

    private void section(Page page, Explanation explanation) {
        if (!explanation.claims().isEmpty()) {
            page.heading(3, explanation.name() + ": " + explanation.judged().word());
            explained(page, explanation);
        }
    }

    private void explained(Page page, Explanation explanation) {
        Judged<?> judged = explanation.judged();
        if (judged.settled().isPresent()) {
            page.paragraph(reasons.grounds(explanation, "Whatever the other terms are, it follows from "));
        } else {
            page.paragraph(
                    Wording.capital(Wording.either(judged.words())) + ", by what the open terms turn out to be:");
            page.bullets(judged.deciders().stream().map(Reasons::decider).toList());
            page.paragraph(explanation.claims().isEmpty() ? "" : "What is found:");
        }
        page.bullets(reasons.claims(explanation));
    }
}
