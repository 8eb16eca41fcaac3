package entente.report.terminal;

import entente.assess.ValueWords;
import entente.assess.zone.AgreementZone;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.Edit;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.ConflictWords;
import entente.report.content.Links;
import entente.report.content.ZonePoints;
import java.util.List;

/** Where the parties can meet, for a terminal. */
public final class ZoneText {
    private final Citations cite;
    private final ZonePoints points;
    private final TextLines text = new TextLines();

    private ZoneText(Rulebook rulebook) {
        this.cite = new Citations(rulebook, Links.ofTerminal());
        this.points = new ZonePoints(cite);
    }

    public static String of(AgreementZone zone, Rulebook rulebook) {
        ZoneText made = new ZoneText(rulebook);
        made.opening(zone);
        made.text.gap().line("Part by part, whatever else is in the package:");
        made.text.tree(made.points.parts(zone));
        zone.levels().forEach(level -> made.level(level, !zone.kept().isEmpty()));
        made.gives(zone);
        return made.text.toString();
    }

    private void opening(AgreementZone zone) {
        text.line(points.headline(zone));
        zone.first().ifPresent(level -> ZonePoints.inShort(level, cite).forEach(text::line));
        if (zone.first().isEmpty()) {
            AgreementZone.Level widest = zone.levels().get(zone.levels().size() - 1);
            widest.clash()
                    .ifPresent(clash ->
                            text.line(new ConflictWords(cite).sentence(clash).plain()));
        }
        text.line("As of " + zone.context().asOf() + kept(zone.kept()) + ": " + ZonePoints.packages(zone.valid())
                + " that nothing rules out");
    }

    private void gives(AgreementZone zone) {
        if (!zone.gives().isEmpty()) {
            String kind = zone.first().orElseThrow().kind().word();
            text.gap().line("What speaks for each in those that are " + kind + ", and elsewhere:");
            text.tree(zone.gives().stream().map(points::give).toList());
        }
    }

    private static String kept(List<Edit> kept) {
        return kept.isEmpty()
                ? ""
                : ", with "
                        + Wording.listed(kept.stream()
                                .map(edit -> edit.term().id() + " "
                                        + edit.admitted().map(ValueWords::of).orElse(Term.OPEN))
                                .toList());
    }

    private void level(AgreementZone.Level level, boolean kept) {
        text.gap().line(ZonePoints.of(level));
        level.clash().ifPresent(clash -> text.tree(new ConflictWords(cite).points(clash)));
        if (!level.isEmpty()) {
            text.line("they fulfil all of these, and whatever does and is not ruled out is one of them:");
            text.tree(points.requirements(level));
            text.line("the highest of them on both scores:");
            text.tree(points.best(level, kept));
        }
    }
}
