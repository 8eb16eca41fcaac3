package entente.report.markdown;

import entente.model.ConditionComparisons;
import entente.model.Parameter;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.option.Statement;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the assessment was given: the terms, the numbers that rules compare with, the profile. */
record InputsSection(ReportContext context) {
    private static final List<Column> TERMS = Column.allOf("Term", "Value", "Source");

    void write(Page page) {
        page.paragraph(RichText.of("Stated in ")
                .link(
                        context.option().file().getFileName().toString(),
                        context.cite().links().to(context.option().file()))
                .text(".")
                .line()
                .text("What names no source is the team's assumption."));
        List<List<RichText>> rows = new ArrayList<>();
        for (Section section : context.rulebook().vocabulary().sections()) {
            if (section.kind() != Section.Kind.DERIVED) {
                section.terms().stream().filter(this::applies).forEach(term -> rows.add(row(term)));
            }
        }
        page.table(TERMS, rows, "The vocabulary holds no term.");
        omitted(page);
        numbers(page);
        Profile profile = context.assessment().context().profile();
        page.paragraph(RichText.of("The scores follow the profile ")
                .code(profile.id())
                .text(", whose weights are choices and no findings."));
    }

    private boolean applies(Term term) {
        return context.option()
                .statement(term.id())
                .filter(stated -> !stated.byOmission())
                .isPresent();
    }

    private void omitted(Page page) {
        List<Statement> omitted = context.option().statements().stream()
                .filter(Statement::byOmission)
                .toList();
        if (!omitted.isEmpty()) {
            page.paragraph(RichText.of("Not listed under ")
                    .link("terms", context.cite().links().to(omitted.get(0).place()))
                    .text(" and so not in the package, which is the team's assumption as well: "
                            + Wording.counted(omitted.size(), "instrument", "instruments") + " of the vocabulary."));
        }
    }

    private List<RichText> row(Term term) {
        Statement statement = context.option().statement(term.id()).orElseThrow();
        String source = context.option().from().get(term.id());
        return List.of(
                RichText.empty().codeLink(term.id(), context.cite().links().to(statement.place())),
                RichText.of(Wording.capital(context.cite().clauses().of(term, statement.admitted()))),
                source == null
                        ? RichText.empty()
                        : context.cite().id(context.cite().sourceOf(source)));
    }

    /** The named numbers that rules on this option compare with, by who chose them. */
    private void numbers(Page page) {
        Rulebook rulebook = context.rulebook();
        Set<String> named = context.assessment().findings().stream()
                .flatMap(finding -> rulebook.readThrough(finding.rule()))
                .flatMap(rule -> ConditionComparisons.parameters(rule).stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        rulebook.vocabulary().parameters().values().stream()
                .filter(parameter -> named.contains(parameter.name()))
                .collect(Alike.by(Wording::chosenBy, this::number))
                .forEach((chooser, numbers) -> page.paragraph(RichText.of("Numbers in its rules, " + chooser + ": ")
                        .then(RichText.names(numbers))
                        .text(".")));
    }

    private RichText number(Parameter parameter) {
        return RichText.empty()
                .codeLink(parameter.name(), context.cite().links().to(parameter))
                .text(" = " + parameter.value() + " " + parameter.unit());
    }
}
