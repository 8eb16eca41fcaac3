package entente.report.markdown;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.report.Wording;
import entente.report.content.LeadSentences;
import entente.report.content.ReportContext;
import entente.report.content.RequirementSentences;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader takes in without turning a page: the verdict and who objects, who decides and where they stand, how firm
 * all that is, what would help, what is recommended, what to find out. Each of these is told in full under a fold.
 *
 * @param links whether it leads on to other pages; what does not has to stand alone, and tells what the option is about
 */
record FirstScreen(ReportContext context, AssessmentWithAlternatives outlook, boolean links) {
    /** Kept free where what the option is about stands further down as well, for estimates err. */
    private static final int SLACK = 28;

    /** Where no more is left, who makes the other parts what they are is left to what stands below. */
    private static final int LITTLE = 40;

    /** So many have their reasons told where the length of a screen does not matter. */
    private static final int FEW = 3;

    /** What there was no room for, and is still to be told: those who decide, and what the option is about. */
    record Written(boolean lacksDeciders, String summary) {}

    Written write(Page page) {
        LeadSentences lead = new LeadSentences(context, outlook.sifted());
        boolean valid = context.valid();
        List<RichText> sentences = sentences(lead, valid);
        DecidersSection deciders = new DecidersSection(context);
        boolean any = valid && deciders.tellsMore();
        RichText opening = opening(lead);
        int beside = room(opening, lead, sentences, true);
        int alone = room(opening, lead, sentences, false);
        Layout layout = layout(deciders, any, beside, alone);
        boolean shown = layout.form().isPresent();
        int left = (shown ? beside : alone)
                - layout.form().map(deciders::room).orElse(0)
                - layout.summary().height();
        page.paragraph(opening);
        page.sentences(against(lead, shown, shown || left < LITTLE));
        page.paragraph(layout.summary().told());
        layout.form().ifPresent(form -> deciders.write(page, form));
        page.sentences(sentences);
        boolean reasons = layout.form().equals(Optional.of(DecidersSection.Form.REASONS));
        return new Written(any && !reasons, layout.summary().left());
    }

    /** How those who decide are told of, if they are, and as much as is told of what the option is about. */
    private record Layout(Optional<DecidersSection.Form> form, Summary summary) {}

    /** What the option is about, as much of it as is told here, and what is left of it. */
    private record Summary(String told, String left) {
        /** @param most how many of its sentences are told here */
        static Summary of(List<String> sentences, int most) {
            int told = Math.min(most, sentences.size());
            return new Summary(
                    String.join(" ", sentences.subList(0, told)),
                    String.join(" ", sentences.subList(told, sentences.size())));
        }

        int height() {
            return ScreenHeight.paragraph(RichText.of(told));
        }
    }

    /** The first that there is room for, what tells more before what tells less; what does not lead on has all room. */
    private Layout layout(DecidersSection deciders, boolean any, int beside, int alone) {
        List<String> sentences =
                Wording.sentences(Wording.sentence(context.option().summary()));
        Summary all = Summary.of(sentences, sentences.size());
        Summary first = Summary.of(sentences, 1);
        if (!links) {
            boolean few = any && deciders.size() <= FEW;
            return new Layout(few ? Optional.of(DecidersSection.Form.REASONS) : Optional.empty(), all);
        }
        for (DecidersSection.Form form : any ? DecidersSection.Form.values() : new DecidersSection.Form[0]) {
            boolean reasons = form == DecidersSection.Form.REASONS;
            for (Summary summary : reasons ? List.of(all) : List.of(all, first)) {
                if (deciders.room(form) + summary.height() + SLACK <= beside) {
                    return new Layout(Optional.of(form), summary);
                }
            }
        }
        return new Layout(
                Optional.empty(),
                Stream.of(all, first)
                        .filter(summary -> summary.height() + SLACK <= alone)
                        .findFirst()
                        .orElseGet(() -> Summary.of(sentences, 0)));
    }

    private int room(RichText opening, LeadSentences lead, List<RichText> sentences, boolean tabled) {
        return ScreenHeight.SCREEN
                - ScreenHeight.paragraph(opening)
                - ScreenHeight.points(against(lead, tabled, tabled))
                - ScreenHeight.points(sentences);
    }

    private List<RichText> against(LeadSentences lead, boolean tabled, boolean cramped) {
        List<RichText> sentences = lead.objections(tabled);
        if (links ? !cramped : sentences.isEmpty()) {
            sentences.addAll(lead.others());
        }
        return sentences;
    }

    /** The verdict, and what the instruments are. */
    private RichText opening(LeadSentences lead) {
        return RichText.paragraph(List.of(lead.opening(), meanings()));
    }

    /** Who was not heard, how firm and how old all is, what would help, what is required and what to find out. */
    private List<RichText> sentences(LeadSentences lead, boolean valid) {
        List<RichText> sentences = new ArrayList<>(List.of(
                lead.ruledOut(),
                lead.silent(),
                lead.firmness(links),
                lead.lessBelieved(),
                new WhatHelpsSection(context, outlook).inShort()));
        if (valid) {
            sentences.add(new RequirementSentences(context).inShort());
            sentences.add(new NextSection(context).inShort());
        }
        sentences.removeIf(RichText::isEmpty);
        return sentences;
    }

    /** What the instruments that it has are, and what no document says of them, where the vocabulary has such sentences. */
    private RichText meanings() {
        List<RichText> told = new ArrayList<>();
        context.instruments()
                .forEach(section ->
                        TermMeanings.definition(section, context.cite()).ifPresent(told::add));
        context.instruments().stream()
                .flatMap(section -> TermMeanings.unknown(section.meaning()).stream())
                .forEach(sentence -> told.add(RichText.of(sentence)));
        return RichText.paragraph(told);
    }
}
