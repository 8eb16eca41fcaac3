package entente.report.markdown;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.explain.Explainer;
import entente.option.Option;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.ReportContext;

/** An option on a page that can be handed on: the answer and what it rests on, without a link that leads out of it. */
final class Brief {
    static final String FOLDER = "briefs";

    private Brief() {}

    /** Where it stands, from the folder of reports. */
    static String name(Option option) {
        return FOLDER + "/" + option.id() + ".md";
    }

    static String of(Assessor assessor, AssessmentWithAlternatives outlook, Links links) {
        ReportContext context = new ReportContext(
                Explainer.of(assessor, outlook.assessment()), new Citations(assessor.rulebook(), links));
        Page page = Page.madeFrom("../" + links.to(context.option().file()));
        page.heading(1, context.option().title());
        FirstScreen.write(page, context, outlook, false);
        Endnotes.write(page, assessor.rulebook());
        return page.text();
    }
}
