package entente.report.markdown;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.sensitivity.Breakpoints;
import entente.model.Parameter;
import entente.model.Party;
import entente.model.Term;
import entente.model.Threshold;
import entente.model.Type;
import entente.report.Wording;
import entente.report.content.Clauses;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers at which something tips. */
record ChangeSection(ReportContext context, AssessmentWithAlternatives outlook) {
    private static final List<Column> COLUMNS =
            Column.allOf("Amount", "For", "Below", "From there on", "Where the number comes from");

    void write(Page page) {
        List<List<RichText>> rows = new ArrayList<>();
        outlook.edges().stream()
                .filter(edges -> stands(context.assessment(), edges.term()))
                .forEach(edges -> edges.edges().stream()
                        .filter(edge -> edge.matter().part().isEmpty() && bears(edge.matter()))
                        .forEach(edge -> rows.add(row(edges, edge))));
        page.table(
                COLUMNS, rows, "With everything else as it is, no amount changes where anyone stands or what is met.");
    }

    /** Whether the amount is one that the option states or leaves open in an instrument that it has, or its circumstances. */
    static boolean stands(Assessment assessment, Term term) {
        return assessment.openTerms().contains(term)
                || assessment
                        .option()
                        .statement(term.id())
                        .filter(stated -> !stated.byOmission())
                        .isPresent();
    }

    /** Whether it is the verdict, what a recommendation comes to, or of one who decides. */
    private boolean bears(AssessedSubject matter) {
        return context.rulebook().party(matter.about()).map(Party::decides).orElse(true);
    }

    private List<RichText> row(Breakpoints edges, Breakpoints.Edge edge) {
        Type.Amount amount = (Type.Amount) edges.term().type();
        return List.of(
                RichText.of(
                        Wording.label(Wording.capital(context.cite().clauses().name(edges.term()))) + ": "
                                + Clauses.number(edge.at()) + " " + amount.unit()),
                RichText.of(Wording.label(Wording.capital(context.cite().name(edge.matter())))),
                RichText.of(word(edge.matter(), edge.below())),
                RichText.of(word(edge.matter(), edge.from())),
                origins(edge));
    }

    private String word(AssessedSubject matter, List<String> words) {
        boolean recommended = context.rulebook().recommendation(matter.about()).isPresent();
        return PlainWords.range(words, recommended);
    }

    /** Each parameter once, and each rule that has the bare number. */
    private RichText origins(Breakpoints.Edge edge) {
        Map<String, RichText> origins = new LinkedHashMap<>();
        for (Threshold origin : edge.origins()) {
            origin.parameter()
                    .ifPresentOrElse(
                            parameter -> origins.put(parameter.name(), named(parameter)),
                            () -> origins.put(
                                    origin.rule().id(),
                                    RichText.of("a rule: ").then(context.cite().rule(origin.rule()))));
        }
        return RichText.names(List.copyOf(origins.values()));
    }

    private RichText named(Parameter parameter) {
        return RichText.empty()
                .codeLink(parameter.name(), context.cite().links().to(parameter))
                .text(", " + Wording.chosenBy(parameter));
    }
}
