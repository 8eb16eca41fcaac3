package entente.report;

import entente.assessment.Outlook;
import entente.assessment.Sifted;
import entente.report.Page.Column;
import entente.rulebook.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would change if other grounds counted: what each other profile that does so makes of it, side by side. */
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
        page.paragraph(counts(own)
                .text("; all above is by these.")
                .line()
                .then(Prose.sentences(outlook.sifted().stream()
                        .map(sifted -> counts(sifted.profile()).plain() + ".")
                        .collect(Collectors.joining(" ")))));
        List<Column> columns = new ArrayList<>(List.of(Column.words("About"), Column.words("Under " + own.id())));
        outlook.sifted()
                .forEach(sifted ->
                        columns.add(Column.words("Under " + sifted.profile().id())));
        columns.add(Column.words("Grounds that make the difference"));
        page.table(
                columns,
                rows(),
                "Whichever of these grounds count, each stance, status and the verdict stay as they are.");
    }

    private static Prose counts(Profile profile) {
        return Prose.of("Under " + profile.id() + " count grounds that are "
                + profile.leastStrength().word() + " or stronger" + Wording.always(profile));
    }

    private List<List<Prose>> rows() {
        List<List<Prose>> rows = new ArrayList<>();
        for (String about : outlook.sifted().stream()
                .flatMap(sifted -> sifted.shifts().stream())
                .map(Sifted.Shift::about)
                .distinct()
                .toList()) {
            List<Optional<Sifted.Shift>> shifts = outlook.sifted().stream()
                    .map(sifted -> sifted.shifts().stream()
                            .filter(shift -> shift.about().equals(about))
                            .findFirst())
                    .toList();
            List<String> own = shifts.stream()
                    .flatMap(Optional::stream)
                    .map(Sifted.Shift::from)
                    .findFirst()
                    .orElseThrow();
            List<Prose> row = new ArrayList<>(
                    List.of(Prose.of(Wording.capital(dossier.cite().name(about))), Prose.of(Wording.outcome(own))));
            shifts.forEach(shift ->
                    row.add(Prose.of(Wording.outcome(shift.map(Sifted.Shift::to).orElse(own)))));
            row.add(grounds(shifts.stream().flatMap(Optional::stream).toList()));
            rows.add(row);
        }
        return rows;
    }

    private Prose grounds(List<Sifted.Shift> shifts) {
        List<Prose> grounds = shifts.stream()
                .flatMap(shift -> Stream.concat(shift.out().stream(), shift.in().stream()))
                .distinct()
                .map(rule -> dossier.cite()
                        .ruleId(rule)
                        .text(" (" + dossier.strength(rule).word() + ")"))
                .toList();
        return grounds.isEmpty() ? Prose.of("as the parties stand") : Prose.listed(grounds);
    }
}
