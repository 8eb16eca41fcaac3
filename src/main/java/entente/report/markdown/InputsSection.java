package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.model.Parameter;
import entente.model.Profile;
import entente.model.Section;
import entente.model.Term;
import entente.option.Option;
import entente.option.Statement;
import entente.report.Wording;
import entente.report.markdown.Page.Column;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;

/** What the assessment was given: the terms, the numbers that rules compare with, the profile. */
final class InputsSection {
    private static final List<Column> TERMS =
            List.of(Column.words("Term"), Column.words("Value"), Column.words("Stated at"), Column.words("Source"));
    private static final List<Column> PARAMETERS =
            List.of(Column.words("Number"), Column.numbers("Value"), Column.words("Unit"), Column.words("Chosen by"));

    private final ReportContext dossier;
    private final Option option;
    private final Links links;

    InputsSection(ReportContext dossier) {
        this.dossier = dossier;
        this.option = dossier.option();
        this.links = dossier.cite().links();
    }

    void write(Page page) {
        page.paragraph(Prose.of("Stated in ")
                .link(option.file().getFileName().toString(), links.to(option.file()))
                .text(".")
                .line()
                .text("What names no source is the team's assumption; what is open stands above."));
        List<List<Prose>> rows = new ArrayList<>();
        for (Section section : dossier.rulebook().vocabulary().sections()) {
            if (section.kind() != Section.Kind.DERIVED) {
                section.terms().stream().filter(this::applies).forEach(term -> rows.add(row(term)));
            }
        }
        page.table(TERMS, rows, "The vocabulary holds no term.");
        omitted(page);
        List<Parameter> parameters = ParameterUsage.of(dossier);
        if (!parameters.isEmpty()) {
            page.paragraph("Numbers that rules on this option compare with:");
            page.table(PARAMETERS, parameters.stream().map(this::row).toList(), "");
        }
        Profile profile = dossier.assessment().standpoint().profile();
        page.paragraph(Prose.of("The scores follow the profile ")
                .code(profile.id())
                .text(", whose weights are choices and no findings."));
    }

    private boolean applies(Term term) {
        return option.statement(term.id())
                .filter(stated -> !stated.byOmission())
                .isPresent();
    }

    private void omitted(Page page) {
        List<Statement> omitted =
                option.statements().stream().filter(Statement::byOmission).toList();
        if (!omitted.isEmpty()) {
            page.paragraph(Prose.of(Wording.counted(omitted.size(), "instrument", "instruments")
                            + " of the vocabulary are not listed under ")
                    .link("terms", links.to(omitted.get(0).place()))
                    .text(" and so not in the package, which is the team's assumption as well."));
        }
    }

    private List<Prose> row(Term term) {
        Prose name = Prose.empty().code(term.id());
        return option.statement(term.id())
                .map(statement -> stated(name, statement))
                .orElseGet(() -> List.of(
                        name,
                        Prose.of("open"),
                        option.listed().containsKey(term.section())
                                ? line(option.listed().get(term.section()))
                                : Prose.of("not stated"),
                        Prose.empty()));
    }

    private List<Prose> stated(Prose name, Statement statement) {
        Term term = statement.term();
        String source = option.from().get(term.id());
        return List.of(
                name,
                Prose.of(Wording.capital(dossier.cite().clauses().of(term, statement.admitted()))),
                line(statement.place()),
                source == null
                        ? Prose.empty()
                        : dossier.cite()
                                .source(requireNonNull(
                                        dossier.rulebook().sources().get(source))));
    }

    private Prose line(Place place) {
        return Prose.empty().link("line " + place.line(), links.to(place));
    }

    private List<Prose> row(Parameter parameter) {
        return List.of(
                Prose.empty().codeLink(parameter.name(), links.to(parameter)),
                Prose.of(String.valueOf(parameter.value())),
                Prose.of(parameter.unit()),
                Prose.of(ParameterUsage.chosenBy(parameter)));
    }
}
