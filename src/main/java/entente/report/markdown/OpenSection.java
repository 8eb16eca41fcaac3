package entente.report.markdown;

import entente.assess.DecidingTerm;
import entente.assess.Judgement;
import entente.assess.ValueWords;
import entente.model.Term;
import entente.option.Statement;
import entente.report.Wording;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the option leaves open, and what each open term decides. */
record OpenSection(ReportContext context) {
    private static final List<Column> COLUMNS =
            Column.allOf("Open term", "Said so far", "Decides the verdict", "Decides for");

    void write(Page page) {
        List<List<RichText>> rows = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        List<String> required = new ArrayList<>();
        Set<String> giving = context.assessment().subjectTo().stream()
                .flatMap(subject -> subject.rule().position().given().stream())
                .collect(Collectors.toSet());
        for (Term term : context.assessment().openTerms()) {
            RichText who = who(term);
            boolean verdict = decides(context.assessment().verdict(), term);
            if (verdict || !who.isEmpty()) {
                rows.add(List.of(
                        RichText.empty().code(term.id()), saidSoFar(term), RichText.of(verdict ? "yes" : "no"), who));
            } else {
                (giving.contains(term.id()) ? required : idle).add(term.id());
            }
        }
        page.table(COLUMNS, rows, "Nothing that is open changes where anyone stands, what is met or the verdict.");
        named(page, "Open as well, and what is required hangs on it: ", required);
        named(page, "Open as well, and nothing hangs on it: ", idle);
    }

    private static void named(Page page, String lead, List<String> terms) {
        if (!terms.isEmpty()) {
            page.paragraph(RichText.of(lead)
                    .then(RichText.listed(terms.stream()
                            .map(term -> RichText.empty().code(term))
                            .toList()))
                    .text("."));
        }
    }

    private RichText saidSoFar(Term term) {
        return RichText.of(context.option()
                .statement(term.id())
                .map(Statement::admitted)
                .map(ValueWords::of)
                .orElse("nothing"));
    }

    private RichText who(Term term) {
        return RichText.names(context.assessment()
                .stancesAndStatuses()
                .filter(judged -> decides(judged, term))
                .map(judged -> RichText.of(Wording.label(context.cite().name(judged.about()))))
                .toList());
    }

    private static boolean decides(Judgement<?> judged, Term term) {
        return judged.deciders().stream()
                .map(DecidingTerm::axis)
                .anyMatch(axis -> axis.term().equals(term));
    }
}
