package entente.report.markdown;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.option.Option;
import entente.report.content.ReportContext;

/** An option on a page that can be handed on: the answer and what it rests on, without a link that leads out of it. */
final class Brief {
    static final String FOLDER = "briefs";

    private Brief() {}

    /** Where it stands, from the folder of reports. */
    static String name(Option option) {
        return FOLDER + "/" + option.id() + ".md";
    }

    static String of(ReportContext context, AssessmentWithAlternatives outlook) {
        Page page =
                Page.madeFrom("../" + context.cite().links().to(context.option().file()));
        page.heading(1, context.option().title());
        new FirstScreen(context, outlook, false).write(page);
        Endnotes.write(page, context.rulebook());
        return page.text();
    }
}
