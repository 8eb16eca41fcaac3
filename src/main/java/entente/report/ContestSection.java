package entente.report;

import entente.assessment.Judged;
import entente.explanation.Cited;
import entente.explanation.Claim;
import entente.explanation.Explanation;
import entente.report.Page.Bullet;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which sources that terms or findings rest on others contest, about what exactly, and where grounds stand on both sides. */
final class ContestSection {
    private final Dossier dossier;

    ContestSection(Dossier dossier) {
        this.dossier = dossier;
    }

    void write(Page page) {
        page.heading(2, "What is contested");
        Map<String, Cited> contested = new LinkedHashMap<>();
        Stream.concat(
                        dossier.explainer().ofTerms().stream(),
                        explanations().stream()
                                .flatMap(explanation -> explanation.claims().stream())
                                .map(Claim::sources)
                                .flatMap(List::stream))
                .filter(cited -> !cited.contests().isEmpty())
                .forEach(cited -> contested.putIfAbsent(cited.source().id(), cited));
        List<Bullet> bullets = new ArrayList<>();
        contested.values().forEach(cited -> bullets.add(bullet(cited)));
        for (Judged<?> judged : judged()) {
            if (judged.reachable().contains(Stance.MIXED) || judged.reachable().contains(Status.CONFLICT)) {
                String word = judged.settled().isPresent() ? " has" : " can have";
                bullets.add(new Bullet(Prose.of(dossier.cite().name(judged.about()) + word
                        + " grounds on both sides, which stand side by side above.")));
            }
        }
        if (bullets.isEmpty()) {
            page.paragraph("No source that a finding rests on, or that is named for a term, is contested by another.");
        }
        page.bullets(bullets);
    }

    private Bullet bullet(Cited cited) {
        List<Bullet> contests = cited.contests().stream()
                .map(contest -> new Bullet(Prose.of("Contested by ")
                        .then(dossier.cite().source(contest.by()))
                        .text(", " + contest.by().speaker() + ": " + Wording.sentence(contest.what()))
                        .line()
                        .then(Prose.sentences(Wording.sentence(contest.by().claim())))))
                .toList();
        return new Bullet(
                dossier.cite()
                        .source(cited.source())
                        .text(", " + cited.source().speaker() + ":")
                        .line()
                        .then(Prose.sentences(Wording.sentence(cited.source().claim()))),
                contests);
    }

    private List<Explanation> explanations() {
        List<Explanation> all = new ArrayList<>(List.of(dossier.explainer().verdict()));
        all.addAll(dossier.explainer().parties());
        all.addAll(dossier.explainer().recommendations());
        return all;
    }

    private List<Judged<?>> judged() {
        List<Judged<?>> all = new ArrayList<>(dossier.assessment().parties());
        all.addAll(dossier.assessment().recommendations());
        return all;
    }
}
