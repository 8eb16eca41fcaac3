package entente.report.content;

import entente.assess.SubjectTo;
import entente.model.RuleCard;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sources require and of which it is open whether it is there: in a line, and in full. */
public record RequirementSentences(ReportContext context) {
    private static final int LONG = 240;
    private static final int SHORT = 90;

    /** What is asked for in a few words each, on whose word, and of what; nothing where nothing is open. */
    public RichText inShort() {
        Citations cite = context.cite();
        List<RichText> each = new ArrayList<>();
        for (List<SubjectTo> same : byName()) {
            SubjectTo first = same.get(0);
            String when = cite.clauses().when(first.arisesWhen());
            each.add(RichText.of(given(first, cite)
                            + (when.isEmpty() ? "" : when.length() <= SHORT ? ", " + when : ", in some of what is open")
                            + " ")
                    .then(cite.told(first.rule())));
        }
        return each.isEmpty()
                ? RichText.empty()
                : RichText.headed("Required, as read here, and open")
                        .then(RichText.names(each))
                        .text(".");
    }

    /** What gives it: a circumstance by its title, a term of an instrument by its name; of none what is required. */
    static String given(SubjectTo subject, Citations cite) {
        return given(subject.rule(), cite).orElseGet(() -> Wording.clause(subject.text()));
    }

    static Optional<String> given(RuleCard rule, Citations cite) {
        List<String> names = cite.clauses()
                .questions(rule.position().given().stream()
                        .flatMap(id -> cite.rulebook().vocabulary().term(id).stream())
                        .toList());
        return names.isEmpty() ? Optional.empty() : Optional.of(Wording.listed(names));
    }

    /** {@code Required for water: the main. What makes it so.} */
    public static RichText told(SubjectTo subject, String lead, Citations cite) {
        RichText prose = RichText.of(lead + ": ");
        given(subject.rule(), cite).ifPresent(names -> prose.text(names + ". "));
        return prose.text(Wording.clause(subject.text()) + " ")
                .then(cite.told(subject.rule()))
                .text(".");
    }

    /** A sentence for each, one for what is required of several parts alike. */
    public List<RichText> sentences() {
        return byName().stream().map(this::sentence).toList();
    }

    private Collection<List<SubjectTo>> byName() {
        return context.assessment().subjectTo().stream()
                .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                .collect(Alike.by(subject -> subject.rule().position().of().orElseThrow()))
                .values();
    }

    private RichText sentence(List<SubjectTo> same) {
        Citations cite = context.cite();
        SubjectTo first = same.get(0);
        String when = cite.clauses().when(first.arisesWhen());
        boolean told = !when.isEmpty() && when.length() <= LONG;
        cite.page().noteRule(first.rule());
        RichText prose = told(
                first,
                "Required"
                        + (context.assessment().parts().size() == 1 ? "" : " for " + cite.part(first.part()))
                        + (told ? ", " + when : ""),
                cite);
        List<String> others = same.stream()
                .skip(1)
                .map(subject -> cite.part(subject.part()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            prose.text(" The same goes for " + Wording.listed(others) + ".");
        }
        Set<String> hangs = new LinkedHashSet<>();
        same.forEach(subject -> hangs.addAll(subject.supportHangs()));
        if (!hangs.isEmpty()) {
            prose.text(" The support of "
                    + Wording.names(hangs.stream().map(cite::name).toList()) + " hangs on it.");
        }
        return prose;
    }
}
