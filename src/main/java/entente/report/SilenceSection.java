package entente.report;

import entente.assessment.Judged;
import entente.explanation.Explanation;
import entente.explanation.Quiet;
import entente.option.OptionReader;
import entente.report.Page.Bullet;
import entente.rulebook.Recommendation;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import java.util.List;
import java.util.stream.Stream;

/** Who is silent, what is not engaged, and of the others the positions that did not fire: each with what is in its way. */
final class SilenceSection {
    private final Dossier dossier;
    private final Obstacles obstacles;

    SilenceSection(Dossier dossier) {
        this.dossier = dossier;
        this.obstacles = new Obstacles(dossier.cite());
    }

    void write(Page page) {
        page.heading(2, "What stayed silent, and why");
        page.paragraph("Silence is no view: it says neither yes nor no.");
        List<Explanation> parties = dossier.explainer().parties();
        parties.stream().filter(one -> only(one.judged(), Stance.SILENT)).forEach(party -> silent(page, party));
        List<Explanation> recommendations = dossier.explainer().recommendations();
        recommendations.stream()
                .filter(one -> only(one.judged(), Status.NOT_ENGAGED))
                .forEach(criterion -> notEngaged(page, criterion));
        page.heading(3, "Other positions that did not fire");
        List<Bullet> others = Stream.of(List.of(dossier.explainer().verdict()), parties, recommendations)
                .flatMap(List::stream)
                .filter(one -> !one.quiet().isEmpty())
                .filter(one -> !only(one.judged(), Stance.SILENT) && !only(one.judged(), Status.NOT_ENGAGED))
                .map(one -> new Bullet(
                        Prose.of(
                                one.judged().about().equals(OptionReader.VERDICT)
                                        ? "About the package:"
                                        : "About " + one.name() + ":"),
                        quiet(one.quiet())))
                .toList();
        if (others.isEmpty()) {
            page.paragraph("Every position about those who are not silent fired.");
        }
        page.bullets(others);
    }

    private void silent(Page page, Explanation party) {
        page.heading(3, party.name() + ": " + Stance.SILENT.word());
        page.paragraph(Prose.of("No source here gives the view of " + party.name() + " on this package.")
                .line()
                .text(
                        party.quiet().isEmpty()
                                ? "The rulebook holds no position of this party."
                                : "The positions of this party that the rulebook holds did not fire:"));
        page.bullets(quiet(party.quiet()));
    }

    private void notEngaged(Page page, Explanation criterion) {
        Recommendation recommendation =
                dossier.rulebook().recommendation(criterion.judged().about()).orElseThrow();
        page.heading(3, criterion.name() + ": " + Status.NOT_ENGAGED.word());
        page.paragraph(Prose.of("This package does not take it up; it is put as \"" + recommendation.mode() + "\".")
                .line()
                .text(
                        criterion.quiet().isEmpty()
                                ? "The rulebook holds no criterion for it."
                                : "Its criteria did not fire:"));
        page.bullets(quiet(criterion.quiet()));
    }

    private List<Bullet> quiet(List<Quiet> quiet) {
        return quiet.stream().map(obstacles::of).toList();
    }

    private static boolean only(Judged<?> judged, Enum<?> word) {
        return judged.reachable().equals(List.of(word));
    }
}
