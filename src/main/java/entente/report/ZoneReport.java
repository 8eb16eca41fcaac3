package entente.report;

import entente.assessment.Zone;
import entente.report.Page.Bullet;
import entente.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** Where those with a part in the decision can meet, of all packages that there can be. */
final class ZoneReport {
    static final String FILE = "zone.md";

    private final Zone zone;
    private final Cite cite;
    private final Rulebook rulebook;
    private final ZonePoints points;
    private final Page page = Page.madeFrom("rules");

    private ZoneReport(Zone zone, Rulebook rulebook, Links links) {
        this.zone = zone;
        this.rulebook = rulebook;
        this.cite = new Cite(rulebook, links);
        this.points = new ZonePoints(cite);
    }

    static String of(Zone zone, Rulebook rulebook, Links links) {
        return new ZoneReport(zone, rulebook, links).text();
    }

    private String text() {
        page.heading(1, "Where everybody can meet");
        Prose answer = Prose.empty().strong(answer());
        zone.first().stream()
                .flatMap(part -> points.inShort(part, rulebook.vocabulary()).stream())
                .forEach(sentence -> answer.line().text(sentence));
        page.paragraph(answer);
        page.paragraph(Prose.empty()
                .text("Looked at are all packages that the vocabulary can express and nothing rules out, "
                        + ZonePoints.packages(zone.valid()) + ", as of "
                        + zone.standpoint().asOf() + ".")
                .line()
                .text("Silence is no assent, and no package is known to be welcome because nobody spoke of it."));
        zone.parts().forEach(this::part);
        gives();
        return page.text();
    }

    private String answer() {
        return zone.first()
                .map(part -> part.kind() == Zone.Kind.ASSENT
                        ? "There are packages that everybody with a part in the decision is for or leans for."
                        : "No package has everybody's assent; the nearest to it are those that are "
                                + part.kind().word() + ".")
                .orElse("There is no package that nobody with a part in the decision is known to oppose.");
    }

    private void part(Zone.Part part) {
        page.heading(2, Wording.capital(part.kind().word()));
        page.paragraph(Wording.capital(ZonePoints.meaning(part.kind())) + ": "
                + (part.isEmpty() ? "no package." : ZonePoints.packages(part.count()) + "."));
        part.clash().ifPresent(clash -> {
            ClashPoints clashing = new ClashPoints(cite, rulebook);
            page.heading(3, Prose.of("Who clashes: " + part.kind().word()));
            page.paragraph("No package heeds all the grounds of any one of these sets.");
            page.bullets(clashing.clashes(clash));
            page.heading(
                    3, Prose.of("What would have to give way: " + part.kind().word()));
            page.paragraph("It would be enough if the grounds of any one of these sets were not heeded.");
            page.bullets(clashing.concessions(clash));
        });
        if (!part.isEmpty()) {
            page.heading(3, Prose.of("What it takes: " + part.kind().word()));
            page.paragraph("All of these packages fulfil all of these conditions, and no others do.");
            page.bullets(points.requirements(part));
            page.heading(3, Prose.of("The highest of them: " + part.kind().word()));
            Optional<Zone.Part> same = zone.parts().stream()
                    .takeWhile(earlier -> earlier != part)
                    .filter(earlier -> earlier.best().equals(part.best()))
                    .findFirst();
            page.paragraph(
                    same.isPresent()
                            ? "They are the same as those of the packages that are "
                                    + same.get().kind().word() + "."
                            : "No other of these packages is as high on both scores and higher on one.");
            page.bullets(same.isPresent() ? List.of() : points.best(part));
        }
    }

    private void gives() {
        zone.first().ifPresent(part -> {
            page.heading(2, "What each party has there, and what it could have elsewhere");
            page.paragraph("In the packages that are " + part.kind().word()
                    + ", against the most that it could have in any package; a finding is named that speaks for it there, not"
                    + " what it would lose.");
            List<Bullet> gives = zone.gives().stream().map(points::give).toList();
            page.bullets(gives);
        });
    }
}
