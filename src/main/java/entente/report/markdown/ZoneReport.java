package entente.report.markdown;

import entente.assess.zone.AgreementZone;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Term;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Clauses;
import entente.report.content.ConflictWords;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.content.ZonePoints;
import entente.report.pictures.Switchboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where those with a part in the decision can meet, of all packages that there can be. */
record ZoneReport(AgreementZone zone, List<AgreementZone> others, Citations cite, Page page) {
    static final String FILE = "zone.md";

    /**
     * The page.
     *
     * @param zones by the profile that was asked for, then by the others that count other grounds
     */
    static String of(List<AgreementZone> zones, Citations cite) {
        return new ZoneReport(zones.get(0), zones.subList(1, zones.size()), cite, Page.madeFrom("rules")).text();
    }

    private String text() {
        page.heading(1, "Where everybody can meet");
        page.paragraph(answer(zone));
        switchboard(zone, cite.rulebook())
                .ifPresent(board -> page.paragraph(RichText.empty().image(board.finding(), ZoneSwitchboard.FILE)));
        List<String> unheard = zone.gives().stream()
                .filter(give -> give.here().stream()
                        .allMatch(stance -> stance == Stance.SILENT || stance == Stance.UNDETERMINED))
                .map(give -> give.party().name())
                .toList();
        page.paragraph(
                unheard.isEmpty()
                        ? ""
                        : "No source says that any of these takes a side on such a package: " + Wording.names(unheard)
                                + ".");
        page.paragraph(RichText.empty()
                .text("Looked at are all packages that the vocabulary can express and nothing rules out, "
                        + ZonePoints.packages(zone.valid()) + ", as of "
                        + PlainWords.day(zone.context().asOf()) + ".")
                .line()
                .text("Silence is no assent, and no package is known to be welcome because nobody spoke of it."));
        page.heading(2, "Part by part");
        page.paragraph("The most that can be had of each instrument, whatever else is in the package.");
        page.bullets(new ZonePoints(cite).parts(zone));
        strengths();
        zone.levels().forEach(this::level);
        gives();
        return page.text();
    }

    /** The picture of what the first packages found have in common; none where nothing is required of them. */
    static Optional<Switchboard> switchboard(AgreementZone zone, Rulebook rulebook) {
        return zone.first()
                .filter(level -> !level.requirements().isEmpty())
                .map(level -> new ZoneSwitchboard(level, new Clauses(rulebook), rulebook.vocabulary()).drawn());
    }

    private RichText answer(AgreementZone of) {
        RichText answer = RichText.empty().strong(new ZonePoints(cite).headline(of));
        of.first().stream()
                .flatMap(level -> ZonePoints.inShort(level, cite).stream())
                .forEach(sentence -> answer.line().text(sentence));
        return answer;
    }

    /** The same question asked of other grounds: how much of the answer rests on weak ones. */
    private void strengths() {
        if (others.isEmpty()) {
            return;
        }
        page.heading(2, "What it rests on, by strength");
        page.paragraph("The answer above is found "
                + PlainWords.counting(zone.context().profile())
                + ". With fewer sources somebody's position may not count; what is required counts all the same.");
        for (AgreementZone other : others) {
            Profile profile = other.context().profile();
            RichText under = RichText.of(Wording.capital(PlainWords.counting(profile)) + ":")
                    .line()
                    .then(answer(other));
            String more = noLongerLeftOut(other);
            page.paragraph(more.isEmpty() ? under : under.line().text(more));
        }
    }

    /** What no package of the answer has in, and some package has by these grounds. */
    private String noLongerLeftOut(AgreementZone other) {
        List<Term> in =
                new ArrayList<>(zone.first().map(AgreementZone.Level::excluded).orElse(List.of()));
        other.first().map(AgreementZone.Level::excluded).ifPresentOrElse(in::removeAll, in::clear);
        return in.isEmpty()
                ? ""
                : "Not excluded by these grounds: "
                        + Wording.names(ZonePoints.titles(in, cite.rulebook().vocabulary())) + ".";
    }

    private void level(AgreementZone.Level level) {
        page.heading(2, Wording.capital(level.kind().word()));
        page.paragraph(Wording.capital(ZonePoints.meaning(level.kind())) + ": "
                + (level.isEmpty() ? "no package." : ZonePoints.packages(level.count()) + "."));
        level.clash().ifPresent(clash -> page.bullets(new ConflictWords(cite).points(clash)));
        if (!level.isEmpty()) {
            page.heading(3, RichText.of("What it takes: " + level.kind().word()));
            page.paragraph("A package that nothing rules out is one of them if it has all of this, and only then:");
            page.bullets(new ZonePoints(cite).requirements(level));
            page.heading(3, RichText.of("The highest of them: " + level.kind().word()));
            Optional<AgreementZone.Level> same = zone.levels().stream()
                    .takeWhile(earlier -> earlier != level)
                    .filter(earlier -> earlier.best().equals(level.best()))
                    .findFirst();
            page.paragraph(
                    same.isPresent()
                            ? "They are the same as those of the packages that are "
                                    + same.get().kind().word() + "."
                            : "No other of these packages is as high on both scores and higher on one.");
            page.bullets(
                    same.isPresent()
                            ? List.of()
                            : new ZonePoints(cite).best(level, !zone.kept().isEmpty()));
        }
    }

    private void gives() {
        zone.first().ifPresent(level -> {
            page.heading(2, "What each party has there, and what it could have elsewhere");
            page.paragraph("In the packages that are " + level.kind().word()
                    + ", against the most that it could have in any package; a finding is named that speaks for it there, not"
                    + " what it would lose.");
            page.bullets(zone.gives().stream().map(new ZonePoints(cite)::give).toList());
        });
    }
}
