package entente.report.markdown;

import entente.assess.Judgement;
import entente.explain.Explainer;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Status;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which sources that terms or findings rest on others contest, about what exactly, and where grounds stand on both sides. */
record ContestedSourcesSection(ReportContext context) {
    void write(Page page) {
        List<Bullet> bullets = new ArrayList<>();
        Stream.concat(context.option().from().values().stream().map(context.cite()::sourceOf), cited())
                .filter(source -> !source.contestedBy().isEmpty())
                .distinct()
                .forEach(source -> bullets.add(bullet(source)));
        for (Judgement<?> judged : context.assessment().stancesAndStatuses().toList()) {
            if (judged.reachable().contains(Stance.MIXED) || judged.reachable().contains(Status.CONFLICT)) {
                String word = judged.settled().isPresent() ? " has" : " can have";
                bullets.add(new Bullet(context.cite().name(judged.about()) + word
                        + " grounds both ways, which stand side by side above."));
            }
        }
        if (bullets.isEmpty()) {
            page.paragraph("No source that a finding rests on, or that is named for a term, is contested by another.");
        }
        page.bullets(bullets);
        followed(page);
    }

    private Bullet bullet(Source source) {
        List<Bullet> under = new ArrayList<>();
        source.contestedBy().forEach((id, what) -> {
            Source by = context.cite().sourceOf(id);
            under.add(new Bullet(RichText.of("Contested by " + by.speaker() + ", ")
                    .then(context.cite().dated(by))
                    .text(": " + Wording.sentence(what))));
        });
        return new Bullet(claim(source), under);
    }

    private RichText claim(Source source) {
        String speaker = Wording.capital(source.speaker());
        String claim = Wording.first(source.claim());
        return RichText.of((claim.startsWith(speaker) ? "" : speaker + ": ") + claim + " ")
                .then(context.cite().source(source))
                .text(".");
    }

    /** What came after the sources that findings rest on, once for all of which it is told alike. */
    private void followed(Page page) {
        Map<Map<String, String>, List<Source>> alike = cited().distinct()
                .filter(source -> !source.followedBy().isEmpty())
                .collect(Alike.by(Source::followedBy));
        List<Bullet> points = new ArrayList<>();
        alike.forEach((after, sources) -> {
            RichText prose = RichText.of("After ")
                    .then(RichText.listed(
                            sources.stream().map(context.cite()::id).toList()))
                    .text(":");
            after.forEach((id, what) -> prose.line()
                    .text(Wording.capital(Wording.clause(what)) + " ")
                    .then(context.cite().source(context.cite().sourceOf(id)))
                    .text("."));
            points.add(new Bullet(prose));
        });
        page.bullets(points);
    }

    /** The sources that findings rest on, in the order in which they are explained. */
    private Stream<Source> cited() {
        Explainer explainer = context.explainer();
        return Stream.of(List.of(explainer.verdict()), explainer.parties(), explainer.recommendations())
                .flatMap(List::stream)
                .flatMap(explanation -> explanation.findings().stream())
                .flatMap(finding -> context.rulebook().sources(finding.rule()).stream());
    }
}
