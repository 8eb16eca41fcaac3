package entente.report.markdown;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Party;
import entente.report.Wording;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would change if other grounds counted: what each other profile that does so makes of it, side by side. */
record EvidenceSensitivitySection(ReportContext context, AssessmentWithAlternatives outlook) {
    void write(Page page) {
        List<Column> columns = new ArrayList<>(Column.allOf("About", "As above"));
        outlook.sifted()
                .forEach(sifted -> columns.add(Column.words(Wording.capital(PlainWords.counting(sifted.profile())))));
        page.table(
                columns,
                rows(),
                "Whichever of these grounds count, those who decide stand where they do, and the verdict and what is met stay as they are.");
    }

    private List<List<RichText>> rows() {
        List<List<RichText>> rows = new ArrayList<>();
        for (String about : outlook.sifted().stream()
                .flatMap(sifted -> sifted.shifts().stream())
                .map(EvidenceSensitivity.Shift::about)
                .filter(about ->
                        context.rulebook().party(about).map(Party::decides).orElse(true))
                .distinct()
                .toList()) {
            List<Optional<EvidenceSensitivity.Shift>> shifts = outlook.sifted().stream()
                    .map(sifted -> sifted.shifts().stream()
                            .filter(shift -> shift.about().equals(about))
                            .findFirst())
                    .toList();
            List<String> own = shifts.stream()
                    .flatMap(Optional::stream)
                    .map(EvidenceSensitivity.Shift::from)
                    .findFirst()
                    .orElseThrow();
            boolean recommended = context.rulebook().recommendation(about).isPresent();
            List<RichText> row = new ArrayList<>(List.of(
                    RichText.of(Wording.label(Wording.capital(context.cite().name(about)))),
                    RichText.of(PlainWords.range(own, recommended))));
            shifts.forEach(shift -> row.add(RichText.of(
                    PlainWords.range(shift.map(EvidenceSensitivity.Shift::to).orElse(own), recommended))));
            rows.add(row);
        }
        return rows;
    }
}
