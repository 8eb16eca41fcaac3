package entente.report.markdown;

import entente.explain.Explanation;
import entente.model.Section;
import entente.model.Stance;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;

/** Who is silent, and what no document says of what the option has; why each rule says nothing is left to the terminal. */
record SilenceSection(ReportContext context) {
    void write(Page page) {
        List<String> unheard = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (Explanation party : context.explainer().parties()) {
            if (party.judged().reachable().equals(List.of(Stance.SILENT))) {
                (party.quiet().isEmpty() ? unheard : elsewhere)
                        .add(context.cite().name(party.about()));
            }
        }
        page.paragraph(
                unheard.isEmpty() ? "" : "The rulebook holds no position at all of " + Wording.names(unheard) + ".");
        page.paragraph(
                elsewhere.isEmpty()
                        ? ""
                        : "It holds positions of these, none of which speaks of this package: "
                                + Wording.names(elsewhere) + ".");
        List<Bullet> unknown = unknown();
        page.paragraph(unknown.isEmpty() ? "" : "Left open by the documents:");
        page.bullets(unknown);
        page.paragraph(RichText.of("Why each other rule says nothing of it, the command ")
                .code("explain")
                .text(" tells."));
    }

    /** What no document says of how it has its instruments. */
    private List<Bullet> unknown() {
        List<Bullet> unknown = new ArrayList<>();
        for (Section section : context.instruments()) {
            TermMeanings.unknown(section.leading().orElseThrow().meaning())
                    .forEach(sentence -> unknown.add(new Bullet(
                            RichText.headed(Wording.label(section.title())).text(sentence))));
        }
        return unknown;
    }
}
