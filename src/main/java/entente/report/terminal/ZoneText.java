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
import entente.text.InvisibleCharacters;
import java.util.List;

/** Where the parties can meet, for a terminal. */
public final class ZoneText {
    private final Citations cite;
    private final Rulebook rulebook;
    private final StringBuilder text = new StringBuilder();

    private ZoneText(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.cite = new Citations(rulebook, Links.ofTerminal());
    }

    public static String of(AgreementZone zone, Rulebook rulebook) {
        ZoneText text = new ZoneText(rulebook);
        text.line(ZonePoints.headline(zone));
        zone.first()
                .map(part -> ZonePoints.inShort(part, text.cite))
                .ifPresent(sentences -> sentences.forEach(text::line));
        if (zone.first().isEmpty()) {
            zone.levels()
                    .get(zone.levels().size() - 1)
                    .clash()
                    .ifPresent(clash -> text.line(
                            new ConflictWords(text.cite).sentence(clash).plain()));
        }
        text.line("As of " + zone.standpoint().asOf() + kept(zone.kept()) + ": " + ZonePoints.packages(zone.valid())
                + " that nothing rules out");
        text.line("");
        text.line("Part by part, whatever else is in the package:");
        text.text.append(TreeBranches.of(new ZonePoints(text.cite).parts(zone)));
        zone.levels().forEach(level -> text.level(level, !zone.kept().isEmpty()));
        if (!zone.gives().isEmpty()) {
            ZonePoints points = new ZonePoints(text.cite);
            text.line("");
            text.line("What speaks for each in those that are "
                    + zone.first().orElseThrow().kind().word() + ", and elsewhere:");
            text.text.append(
                    TreeBranches.of(zone.gives().stream().map(points::give).toList()));
        }
        return text.text.toString();
    }

    static String kept(List<Edit> kept) {
        return kept.isEmpty()
                ? ""
                : ", with "
                        + Wording.listed(kept.stream()
                                .map(edit -> edit.term().id() + " "
                                        + edit.admitted().map(ValueWords::of).orElse(Term.OPEN))
                                .toList());
    }

    private void level(AgreementZone.Level part, boolean kept) {
        ZonePoints points = new ZonePoints(cite);
        line("");
        line(ZonePoints.of(part));
        part.clash().ifPresent(clash -> {
            text.append(TreeBranches.of(new ConflictWords(cite).points(clash)));
        });
        if (!part.isEmpty()) {
            line("they fulfil all of these, and whatever does and is not ruled out is one of them:");
            text.append(TreeBranches.of(points.requirements(part)));
            line("the highest of them on both scores:");
            text.append(TreeBranches.of(points.best(part, kept)));
        }
    }

    private void line(String words) {
        text.append(InvisibleCharacters.visible(words)).append('\n');
    }
}
