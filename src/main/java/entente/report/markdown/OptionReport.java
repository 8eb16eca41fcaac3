package entente.report.markdown;

import entente.assess.Anachronism;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.LeadSentences;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RequirementSentences;
import entente.report.content.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report on one option: the verdict first, then who stands where, then why, then what is open, contested and silent.
 */
record OptionReport(ReportContext context, AssessmentWithAlternatives outlook, Page page) {
    /**
     * Writes it.
     *
     * @param sums the pictures beside it
     * @param neighbours what leads to the options beside it
     */
    static String of(
            ReportContext context,
            AssessmentWithAlternatives outlook,
            List<SumStrips.Picture> sums,
            RichText neighbours) {
        Page page = Page.madeFrom(context.cite().links().to(context.option().file()));
        return new OptionReport(context, outlook, page).text(sums, neighbours);
    }

    private String text(List<SumStrips.Picture> sums, RichText neighbours) {
        page.heading(1, context.option().title());
        page.paragraph(neighbours);
        FirstScreen.Written written = new FirstScreen(context, outlook, true).write(page);
        early();
        boolean valid = context.valid();
        if (written.lacksDeciders()) {
            fold("Where those who decide stand, part by part", new DecidersSection(context)::write);
        }
        if (!context.assessment().verdict().reachable().equals(List.of(Verdict.AGREEABLE))) {
            fold("What would help, and what it costs", new WhatHelpsSection(context, outlook)::write);
        }
        if (valid) {
            required();
        }
        RecommendationsSection asked = new RecommendationsSection(context);
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
            part.paragraph(new LeadSentences(context, outlook.sifted()).sure());
            new WhySection(context).write(part);
        });
        fold("Amounts", new ChangeSection(context, outlook)::write);
        fold("What is open", new OpenSection(context)::write);
        fold("What is contested, and what came after", new ContestedSourcesSection(context)::write);
        fold("What it rests on, by strength", new EvidenceSensitivitySection(context, outlook)::write);
        fold("What no source says", new SilenceSection(context)::write);
        fold("What was put in", new InputsSection(context)::write);
        return page.text();
    }

    private void fold(String heading, Consumer<Page> section) {
        page.fold(heading);
        section.accept(page);
        page.unfold();
    }

    private void required() {
        List<RichText> sentences = new RequirementSentences(context).sentences();
        if (!sentences.isEmpty()) {
            fold("What is required", part -> part.sentences(sentences));
        }
    }

    private void early() {
        Assessment assessment = context.assessment();
        for (Anachronism early : assessment.anachronisms()) {
            page.paragraph(RichText.headed("Not of its day")
                    .text("by the documents ")
                    .codeLink(
                            early.term() + " = " + early.value(),
                            context.cite().links().to(early.place()))
                    .text(" was not so " + when(early) + "; this is asked about as of "
                            + PlainWords.day(assessment.context().asOf()) + "."));
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
        Assessment assessment = context.assessment();
        RichText called = RichText.empty().link("Scores, 0 to 100", Reports.WORDS);
        return called.text(": alignment " + Wording.scored(assessment.alignment(), " recommendations")
                + "; negotiability " + Wording.negotiability(assessment, " who are scored") + ".");
    }
}
