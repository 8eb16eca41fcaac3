package entente.report;

import entente.assessment.Outlook;
import entente.assessment.Sifted;
import entente.report.Page.Column;
import entente.rulebook.Profile;
import entente.rulebook.RuleCard;
import java.util.ArrayList;
import java.util.List;

/** What would change if grounds counted from another strength on: one table for each other profile that does so. */
final class SiftedSection {
    private final Dossier dossier;
    private final Outlook outlook;

    SiftedSection(Dossier dossier, Outlook outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
    }

    void write(Page page) {
        Profile own = dossier.assessment().standpoint().profile();
        page.heading(2, "What it rests on, by strength");
        page.paragraph(Prose.of("All above is under the profile ")
                .code(own.id())
                .text(", which counts grounds that are " + own.leastStrength().word() + " or stronger."));
        if (outlook.sifted().isEmpty()) {
            page.paragraph("No other profile counts other grounds.");
        }
        outlook.sifted().forEach(sifted -> section(page, own, sifted));
    }

    private void section(Page page, Profile own, Sifted sifted) {
        Profile profile = sifted.profile();
        page.heading(3, "Under " + profile.id());
        page.paragraph("It counts grounds that are " + profile.leastStrength().word() + " or stronger. "
                + (sifted.shifts().isEmpty()
                        ? "No stance, no status and no verdict is another then."
                        : "Other than above are then:"));
        page.table(
                columns(own, profile), sifted.shifts().stream().map(this::row).toList(), "");
    }

    private static List<Column> columns(Profile own, Profile other) {
        return List.of(
                Column.words("About"),
                Column.words("Under " + own.id()),
                Column.words("Under " + other.id()),
                Column.words("Grounds that make the difference"));
    }

    private List<Prose> row(Sifted.Shift shift) {
        List<Prose> grounds = new ArrayList<>();
        shift.out().forEach(rule -> grounds.add(ground("without ", rule)));
        shift.in().forEach(rule -> grounds.add(ground("with ", rule)));
        return List.of(
                Prose.of(Wording.capital(dossier.cite().name(shift.about()))),
                Prose.of(Wording.outcome(shift.from())),
                Prose.of(Wording.outcome(shift.to())),
                grounds.isEmpty() ? Prose.of("as the parties stand") : Prose.listed(grounds));
    }

    private Prose ground(String without, RuleCard rule) {
        return Prose.of(without)
                .then(dossier.cite().ruleId(rule))
                .text(" (" + dossier.strength(rule).word() + ")");
    }
}
