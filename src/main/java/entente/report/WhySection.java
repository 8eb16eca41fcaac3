package entente.report;

import entente.assessment.Finding;
import entente.assessment.Judged;
import entente.explanation.Claim;
import entente.explanation.Explanation;
import entente.report.Page.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why the package, each party that is not silent and each recommendation that is engaged stands as it does. */
final class WhySection {
    private final Dossier dossier;
    private final Cite cite;
    private final Grounded grounded;
    private final Reasons reasons;

    WhySection(Dossier dossier) {
        this.dossier = dossier;
        this.cite = dossier.cite();
        this.grounded = new Grounded(cite);
        this.reasons = new Reasons(cite);
    }

    void write(Page page) {
        Explanation verdict = dossier.explainer().verdict();
        page.heading(3, "The package");
        page.paragraph(reasons.grounds(verdict, "Whatever the rest is, the verdict follows from what is stated: "));
        findings(page, verdict);
        dossier.explainer().parties().forEach(party -> section(page, party));
        dossier.explainer().recommendations().forEach(criterion -> section(page, criterion));
    }

    private void section(Page page, Explanation explanation) {
        if (!explanation.claims().isEmpty()) {
            page.heading(3, explanation.name() + ": " + Plain.of(explanation.judged()));
            findings(page, explanation);
        }
    }

    private void findings(Page page, Explanation explanation) {
        List<Bullet> points = new ArrayList<>();
        Judged<?> judged = explanation.judged();
        judged.deciders().stream()
                .filter(decider -> decider.cases().size() > 1)
                .forEach(decider -> points.add(new Bullet(Prose.of(Wording.capital(decider.cases().stream()
                                .map(one -> Wording.either(one.becomes().stream()
                                                .map(Plain::of)
                                                .toList())
                                        + " if " + cite.clauses().of(decider, one))
                                .collect(Collectors.joining("; ")))
                        + "."))));
        List<Finding> findings =
                explanation.claims().stream().map(Claim::finding).toList();
        findings.stream()
                .filter(finding -> telling(finding))
                .forEach(finding -> points.add(new Bullet(finding(finding))));
        List<Prose> rest = findings.stream()
                .filter(finding -> !telling(finding))
                .map(finding -> cite.rule(finding.rule()))
                .toList();
        if (!rest.isEmpty()) {
            points.add(new Bullet(Prose.empty()
                    .strong("Bears on it, and settles nothing:")
                    .text(" ")
                    .then(Prose.names(rest))
                    .text(".")));
        }
        page.bullets(points);
    }

    /** Whether it takes a side, or says for certain what is required or there. */
    private static boolean telling(Finding finding) {
        return switch (finding.rule().position().effect()) {
            case TOUCHES -> false;
            case FULFILS, BREAKS -> finding.holds();
            default -> true;
        };
    }

    /** What is found, on whose word, by which rule and because of which terms. */
    private Prose finding(Finding finding) {
        Prose prose = Prose.empty()
                .strong(Plain.of(finding.rule().position().effect()) + ":")
                .text(" ")
                .then(grounded.told(finding))
                .text(" ")
                .link("Rule", cite.links().to(finding.rule()));
        Prose because = because(finding);
        return because.isEmpty()
                ? prose.text(".")
                : prose.text("; stated: ").then(because).text(".");
    }

    private Prose because(Finding finding) {
        return finding.grounds().isEmpty() || finding.grounds().get(0).terms().isEmpty()
                ? Prose.empty()
                : reasons.ground(finding.grounds().get(0));
    }
}
