package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.model.Section;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Admitted;
import entente.report.Wording;
import entente.report.markdown.Page.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader takes in without turning a page: the verdict and who objects, who decides and where they stand, how firm
 * all that is, what would help, what is recommended, what to find out. Each of these is told in full under a fold.
 */
final class FirstScreen {
    private final ReportContext dossier;
    private final AssessmentWithAlternatives outlook;
    private final boolean links;

    private FirstScreen(ReportContext dossier, AssessmentWithAlternatives outlook, boolean links) {
        this.dossier = dossier;
        this.outlook = outlook;
        this.links = links;
    }

    /**
     * Writes it.
     *
     * @param links whether it leads on to other pages
     * @return whether those who decide are still to be told, since there was no room for them
     */
    static boolean write(Page page, ReportContext dossier, AssessmentWithAlternatives outlook, boolean links) {
        return new FirstScreen(dossier, outlook, links).write(page);
    }

    private boolean write(Page page) {
        LeadSection lead = new LeadSection(dossier, outlook.sifted());
        Assessment assessment = dossier.assessment();
        boolean valid = !assessment.verdict().reachable().equals(List.of(Verdict.INVALID));
        Prose meanings = meanings();
        Prose verdict = Prose.empty()
                .strong(lead.opening())
                .text(meanings.isEmpty() ? "" : " ")
                .then(meanings);
        page.paragraph(verdict);
        List<Prose> objections = lead.objections();
        List<Prose> sentences = new ArrayList<>();
        lead.silent().ifPresent(sentences::add);
        if (valid) {
            new RequiredSection(dossier).inShort().ifPresent(sentences::add);
        }
        sentences.addAll(lead.firmness());
        sentences.add(scores(assessment));
        sentences.add(new HelpSection(dossier, outlook).inShort());
        if (valid) {
            new NextSection(dossier).inShort().ifPresent(sentences::add);
        }
        DecidersSection deciders = new DecidersSection(dossier);
        int room = Room.SCREEN - Room.paragraph(verdict) - Room.points(objections) - Room.points(sentences);
        boolean shown = valid && deciders.fits(room);
        if (shown) {
            page.bullets(bullets(objections));
            deciders.writeShort(page);
            page.bullets(bullets(sentences));
        } else {
            page.bullets(bullets(
                    Stream.concat(objections.stream(), sentences.stream()).toList()));
        }
        return valid && !shown;
    }

    private static List<Bullet> bullets(List<Prose> sentences) {
        return sentences.stream().map(Bullet::new).toList();
    }

    /** What the instruments that it has are, as far as the vocabulary says so in a sentence. */
    private Prose meanings() {
        Prose all = Prose.empty();
        for (Section section : dossier.rulebook().vocabulary().sections()) {
            if (section.leading().filter(this::has).isPresent()) {
                Meanings.definition(section).ifPresent(sentence -> all.text(all.isEmpty() ? "" : " ")
                        .then(Meanings.told(section, sentence, dossier.cite())));
            }
        }
        return all;
    }

    private boolean has(Term leading) {
        return dossier.option().listed().containsKey(leading.section())
                && dossier.option()
                        .statement(leading.id())
                        .filter(stated -> stated.admitted().equals(new Admitted.Exactly(Term.NONE)))
                        .isEmpty();
    }

    /** Both scores, as the ranges that they are, with what they rest on. */
    private Prose scores(Assessment assessment) {
        Prose prose = Prose.empty().strong("Scores, 0 to 100");
        if (links) {
            prose.text(" (").link("what they mean", Reports.INDEX + "#words").text(")");
        }
        return prose.strong(":")
                .text(" alignment " + Wording.range(assessment.alignment()) + ", by "
                        + assessment.alignment().known() + " of "
                        + assessment.alignment().of() + " recommendations; negotiability "
                        + Wording.range(assessment.negotiability()) + ", by "
                        + assessment.negotiability().known() + " of "
                        + assessment.negotiability().of() + " who decide.");
    }
}
