package entente.report;

import entente.assessment.Outlook;
import entente.assessment.Sifted;
import entente.report.Page.Column;
import entente.rulebook.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would change if other grounds counted: what each other profile that does so makes of it, side by side. */
final class SiftedSection {
    private final Dossier dossier;
    private final Outlook outlook;

    SiftedSection(Dossier dossier, Outlook outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
    }

    void write(Page page) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("About"), Column.words("As above")));
        outlook.sifted()
                .forEach(sifted -> columns.add(Column.words(
                        Plain.leftOut(sifted.profile()).isEmpty()
                                ? "With every source"
                                : "Without " + Plain.leftOut(sifted.profile()))));
        page.table(
                columns,
                rows(),
                "Whichever of these grounds count, those who decide stand where they do, and the verdict and what is met stay as they are.");
    }

    private List<List<Prose>> rows() {
        List<List<Prose>> rows = new ArrayList<>();
        for (String about : outlook.sifted().stream()
                .flatMap(sifted -> sifted.shifts().stream())
                .map(Sifted.Shift::about)
                .filter(about -> dossier.rulebook().party(about).map(Party::decides).orElse(true))
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
                    List.of(Prose.of(Wording.capital(dossier.cite().name(about))), Prose.of(Plain.range(own))));
            shifts.forEach(shift ->
                    row.add(Prose.of(Plain.range(shift.map(Sifted.Shift::to).orElse(own)))));
            rows.add(row);
        }
        return rows;
    }
}
