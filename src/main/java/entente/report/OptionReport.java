package entente.report;

import entente.assessment.Anachronism;
import entente.assessment.Assessment;
import entente.assessment.Assessor;
import entente.assessment.Outlook;
import entente.assessment.Score;
import entente.explanation.Explainer;
import entente.rulebook.Profile;

/** The report on one option: the verdict first, then who stands where, then why, then what is open, contested and silent. */
final class OptionReport {
    private final Dossier dossier;
    private final Outlook outlook;
    private final Page page;

    private OptionReport(Dossier dossier, Outlook outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
        this.page = Page.madeFrom(dossier.cite().links().to(dossier.option().file()));
    }

    static String of(Assessor assessor, Outlook outlook, Links links) {
        Dossier dossier =
                new Dossier(Explainer.of(assessor, outlook.assessment()), new Cite(assessor.rulebook(), links));
        return new OptionReport(dossier, outlook).text();
    }

    private String text() {
        page.heading(1, dossier.option().title());
        verdict();
        scores();
        new StandingSection(dossier).write(page);
        new WhySection(dossier).write(page);
        new ChangeSection(dossier, outlook).write(page);
        new OpenSection(dossier).write(page);
        new ContestSection(dossier).write(page);
        new SiftedSection(dossier, outlook).write(page);
        new SilenceSection(dossier).write(page);
        new InputsSection(dossier).write(page);
        return page.text();
    }

    private void verdict() {
        Assessment assessment = dossier.assessment();
        VerdictWords words = new VerdictWords(assessment, dossier.rulebook());
        Prose prose = Prose.empty()
                .strong(Wording.capital(assessment.verdict().word()))
                .text(" as of " + assessment.standpoint().asOf() + underProfile() + ": " + words.sentence());
        words.beside().forEach(sentence -> prose.line().text(sentence));
        page.paragraph(prose);
        new LeadSection(dossier, outlook).write(page);
        for (Anachronism early : assessment.anachronisms()) {
            page.paragraph(Prose.empty()
                    .strong("Before its time:")
                    .text(" ")
                    .codeLink(early.term(), dossier.cite().links().to(early.place()))
                    .text(" states ")
                    .code(early.value())
                    .text(", which exists from " + early.since() + " on, after the day asked about, "
                            + assessment.standpoint().asOf() + "."));
        }
        page.paragraph(Prose.sentences(Wording.sentence(dossier.option().summary())));
    }

    private void scores() {
        Assessment assessment = dossier.assessment();
        page.paragraph(Prose.of("Alignment with the recommendations: ")
                .then(score(assessment.alignment(), "recommendations that carry weight", "are engaged"))
                .line()
                .text("Negotiability: ")
                .then(score(assessment.negotiability(), "parties that carry weight", "have a view"))
                .line()
                .text("The two are never added up."));
    }

    /** Named where it is not the one that people take for granted. */
    private String underProfile() {
        Profile own = dossier.assessment().standpoint().profile();
        return own.id().equals(Profile.DEFAULT)
                ? ""
                : " under the profile " + own.id() + ", which counts grounds that are "
                        + own.leastStrength().word() + " or stronger" + Wording.always(own);
    }

    private static Prose score(Score score, String who, String what) {
        return Prose.empty()
                .strong(Wording.range(score))
                .text((Wording.known(score) ? " of 100; " : "; ") + score.known() + " of " + score.of() + " " + who
                        + " " + what + ".");
    }
}
