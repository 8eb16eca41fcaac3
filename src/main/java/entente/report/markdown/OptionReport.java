package entente.report.markdown;

import entente.assess.Anachronism;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.LeadSentences;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RequiredSentences;
import entente.report.content.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report on one option: the verdict first, then who stands where, then why, then what is open, contested and silent.
 */
record OptionReport(ReportContext dossier, AssessmentWithAlternatives outlook, Page page) {
    /**
     * Writes it.
     *
     * @param sums the pictures beside it
     * @param neighbours what leads to the options beside it
     */
    static String of(
            ReportContext dossier,
            AssessmentWithAlternatives outlook,
            List<SumStrips.Picture> sums,
            RichText neighbours) {
        Page page = Page.madeFrom(dossier.cite().links().to(dossier.option().file()));
        return new OptionReport(dossier, outlook, page).text(sums, neighbours);
    }

    private String text(List<SumStrips.Picture> sums, RichText neighbours) {
        page.heading(1, dossier.option().title());
        page.paragraph(neighbours);
        FirstScreen.Written written = new FirstScreen(dossier, outlook, true).write(page);
        early();
        boolean valid = dossier.valid();
        if (written.lacksDeciders()) {
            fold("Where those who decide stand, part by part", new DecidersSection(dossier)::write);
        }
        if (!dossier.assessment().verdict().reachable().equals(List.of(Verdict.AGREEABLE))) {
            fold("What would help, and what it costs", new HelpSection(dossier, outlook)::write);
        }
        if (valid) {
            required();
        }
        AskedSection asked = new AskedSection(dossier);
        String counts = asked.counts();
        fold("What the recommendations ask of it" + (counts.isEmpty() ? "" : ": " + counts), asked::write);
        if (!sums.isEmpty()) {
            page.heading(2, "Who minds the amount");
            sums.forEach(sum -> page.paragraph(RichText.empty().image(sum.finding(), sum.file())));
        }
        page.heading(2, "In full");
        page.paragraph(written.summary().isEmpty() ? RichText.empty() : RichText.sentences(written.summary()));
        page.paragraph(scores());
        fold("Why: party by party", part -> {
            part.paragraph(new LeadSentences(dossier, outlook.sifted()).sure());
            new WhySection(dossier).write(part);
        });
        fold("Amounts", new ChangeSection(dossier, outlook)::write);
        fold("What is open", new OpenSection(dossier)::write);
        fold("What is contested, and what came after", new ContestSection(dossier)::write);
        fold("What it rests on, by strength", new EvidenceSensitivitySection(dossier, outlook)::write);
        fold("What no source says", new SilenceSection(dossier)::write);
        fold("What was put in", new InputsSection(dossier)::write);
        return page.text();
    }

    private void fold(String heading, Consumer<Page> section) {
        page.fold(heading);
        section.accept(page);
        page.unfold();
    }

    private void required() {
        List<RichText> sentences = new RequiredSentences(dossier).sentences();
        if (!sentences.isEmpty()) {
            fold("What is required", part -> part.sentences(sentences));
        }
    }

    private void early() {
        Assessment assessment = dossier.assessment();
        for (Anachronism early : assessment.anachronisms()) {
            page.paragraph(RichText.headed("Not of its day")
                    .text("by the documents ")
                    .codeLink(
                            early.term() + " = " + early.value(),
                            dossier.cite().links().to(early.place()))
                    .text(" was not so " + when(early) + "; this is asked about as of "
                            + PlainWords.day(assessment.standpoint().asOf()) + "."));
        }
    }

    private static String when(Anachronism early) {
        Optional<String> after = early.until().map(PlainWords::date);
        Optional<String> before = early.since().map(PlainWords::date);
        return after.flatMap(last -> before.map(first -> "between " + last + " and " + first))
                .or(() -> after.map(last -> "after " + last))
                .or(() -> before.map(first -> "before " + first))
                .orElseThrow();
    }

    /** Both scores, as the ranges that they are, with what they rest on. */
    private RichText scores() {
        Assessment assessment = dossier.assessment();
        RichText called = RichText.empty().link("Scores, 0 to 100", Reports.WORDS);
        return called.text(": alignment " + Wording.scored(assessment.alignment(), " recommendations")
                + "; negotiability " + Wording.scored(assessment.negotiability(), " who are scored") + ".");
    }
}
