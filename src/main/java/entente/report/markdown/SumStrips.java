package entente.report.markdown;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.assess.sensitivity.Breakpoints;
import entente.model.RuleCard;
import entente.model.RuleReads;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Threshold;
import entente.model.Type;
import entente.model.Value;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.option.Statement;
import entente.report.Wording;
import entente.report.content.Clauses;
import entente.report.content.Links;
import entente.report.pictures.StripPicture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of an option's sums: one for each amount that is to be agreed, that the option states or leaves open, and
 * along which its verdict or somebody who decides changes. Where a term beside the amount is open that rules read together
 * with it, as its currency, and the edges lie elsewhere for each of its values, each value has a picture of its own.
 */
final class SumStrips {
    private final Assessor assessor;
    private final Assessment assessment;
    private final Clauses clauses;
    private final List<Picture> pictures = new ArrayList<>();

    private SumStrips(Assessor assessor, Assessment assessment) {
        this.assessor = assessor;
        this.assessment = assessment;
        this.clauses = new Clauses(assessor.rulebook());
    }

    /**
     * One of them.
     *
     * @param file its name beside the report
     * @param finding what it shows, in a sentence
     */
    record Picture(String file, String finding, String svg) {}

    /** In the vocabulary's order; none where no sum decides, or what is stated cannot be together. */
    static List<Picture> of(Assessor assessor, AssessmentWithAlternatives outlook, Links links) {
        SumStrips strips = new SumStrips(assessor, outlook.assessment());
        boolean valid = !outlook.assessment().verdict().reachable().equals(List.of(Verdict.INVALID));
        for (Breakpoints edges : outlook.edges()) {
            if (valid && strips.decides(edges)) {
                strips.along(edges, links.to(outlook.assessment().option().file()));
            }
        }
        return strips.pictures;
    }

    private boolean decides(Breakpoints edges) {
        Term term = edges.term();
        return term.lever()
                && ChangeSection.stands(assessment, term)
                && edges.edges().stream().map(Breakpoints.Edge::matter).anyMatch(this::shows);
    }

    private boolean shows(AssessedSubject matter) {
        return SumStrip.shows(matter, assessor.rulebook());
    }

    private void along(Breakpoints edges, String origin) {
        List<Term> read = beside(edges.term());
        for (Term beside : read) {
            if (!assessment.openTerms().contains(beside)) {
                continue;
            }
            Map<Value, Breakpoints> each = new LinkedHashMap<>();
            for (Value value : possible(beside)) {
                each.put(value, assessor.edges(with(beside, value), assessment.context(), edges.term(), this::shows));
            }
            if (each.values().stream().map(Breakpoints::edges).distinct().count() > 1) {
                each.forEach((value, found) -> add(
                        found,
                        read,
                        with(beside, value),
                        "." + value.id(),
                        ", if " + clauses.of(beside, new AdmittedValues.Exactly(value.id())),
                        origin));
                return;
            }
        }
        add(edges, read, assessment.option(), "", "", origin);
    }

    private void add(
            Breakpoints edges, List<Term> read, Option option, String ending, String condition, String origin) {
        SumStrip strip = new SumStrip(assessor.rulebook(), clauses, edges, matter -> reached(option, matter));
        if (!strip.isEmpty()) {
            Optional<AdmittedValues> stated =
                    option.statement(edges.term().id()).map(Statement::admitted);
            pictures.add(new Picture(
                    option.id() + "-" + edges.term().id() + ending + ".svg",
                    strip.finding(condition),
                    StripPicture.of(strip.drawn(origin, condition, setting(option, read), stated))));
        }
    }

    /** What the sum is read with, as far as the option states it, and whose sum it is. */
    private String setting(Option option, List<Term> read) {
        List<String> stated = new ArrayList<>();
        for (Term beside : read) {
            if (option.statement(beside.id()).map(Statement::admitted).orElse(null)
                    instanceof AdmittedValues.Exactly exactly) {
                stated.add(clauses.of(beside, exactly));
            }
        }
        stated.add("all else is as in “" + option.title() + "”");
        return Wording.names(stated);
    }

    private List<String> reached(Option option, AssessedSubject matter) {
        return assessor.reached(assessment.context()).of(matter, assessor.box(option));
    }

    /** The choices of the amount's section that some rule reads beside the amount. */
    private List<Term> beside(Term amount) {
        Rulebook rulebook = assessor.rulebook();
        List<RuleCard> rules = rulebook.rules().stream()
                .filter(rule -> !Threshold.of(rule, amount).isEmpty())
                .toList();
        return rulebook.vocabulary().terms().stream()
                .filter(term -> term.section().equals(amount.section()) && !term.leading())
                .filter(term -> term.type() instanceof Type.Choice)
                .filter(term ->
                        rules.stream().anyMatch(rule -> RuleReads.of(rule).reads(term)))
                .toList();
    }

    private List<Value> possible(Term term) {
        Optional<AdmittedValues> stated =
                assessment.option().statement(term.id()).map(Statement::admitted);
        return term.type().values().stream()
                .filter(value -> !(stated.orElse(null) instanceof AdmittedValues.OneOf some)
                        || some.values().contains(value.id()))
                .toList();
    }

    private Option with(Term term, Value value) {
        Edit edit = new Edit(term, Optional.of(new AdmittedValues.Exactly(value.id())));
        return new Edits(assessment.option(), List.of(edit), assessor.rulebook().vocabulary()).made();
    }
}
