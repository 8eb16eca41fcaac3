package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Assessor;
import entente.assessment.Edges;
import entente.assessment.Outlook;
import entente.option.Admitted;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.rulebook.RuleCard;
import entente.rulebook.RuleReads;
import entente.rulebook.Term;
import entente.rulebook.Threshold;
import entente.rulebook.Type;
import entente.rulebook.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The strips of an option: for each amount along which a verdict or somebody who decides changes, a picture. Where a term
 * beside the amount is open that rules read together with it, as its currency, and the edges lie elsewhere for each of its
 * values, each value has a strip of its own.
 */
final class Strips {
    private final Assessor assessor;
    private final Assessment assessment;

    private Strips(Assessor assessor, Assessment assessment) {
        this.assessor = assessor;
        this.assessment = assessment;
    }

    /**
     * One of them.
     *
     * @param file as {@code an-option-water-share.svg}
     * @param finding what it shows, in a sentence
     */
    record Strip(String file, String finding, String svg) {}

    /** In the vocabulary's order; none where no amount decides. */
    static List<Strip> of(Assessor assessor, Outlook outlook) {
        Strips strips = new Strips(assessor, outlook.assessment());
        List<Strip> all = new ArrayList<>();
        for (Edges edges : outlook.edges()) {
            strips.along(edges, all);
        }
        return all;
    }

    private void along(Edges edges, List<Strip> all) {
        for (Term beside : beside(edges.term())) {
            Map<Value, Edges> each = new LinkedHashMap<>();
            for (Value value : possible(beside)) {
                edges(beside, value, edges.term()).ifPresent(found -> each.put(value, found));
            }
            if (each.values().stream().map(Edges::edges).distinct().count() > 1) {
                each.forEach((value, found) ->
                        add(all, found, Optional.of(new Beside(beside, value)), assessed(beside, value)));
                return;
            }
        }
        add(all, edges, Optional.empty(), assessment);
    }

    /** A term beside the amount with the value that a strip is for. */
    record Beside(Term term, Value value) {}

    private void add(List<Strip> all, Edges edges, Optional<Beside> beside, Assessment assessed) {
        Stretches.of(assessed, edges, assessor.rulebook()).ifPresent(stretches -> {
            StripPicture picture = new StripPicture(assessed, edges.term(), beside, stretches, assessor.rulebook());
            String file = assessment.option().id() + "-"
                    + edges.term().id().replace('.', '-').replace('_', '-')
                    + beside.map(one -> "-" + one.value().id().replace('_', '-'))
                            .orElse("") + ".svg";
            all.add(new Strip(file, picture.finding(), picture.drawn()));
        });
    }

    /** The open choices of the amount's section that some rule reads beside the amount. */
    private List<Term> beside(Term amount) {
        List<RuleCard> rules = assessor.rulebook().rules().stream()
                .filter(rule -> !Threshold.of(rule, amount).isEmpty())
                .toList();
        return assessment.openTerms().stream()
                .filter(term -> term.section().equals(amount.section()) && !term.leading())
                .filter(term -> term.type() instanceof Type.Choice)
                .filter(term ->
                        rules.stream().anyMatch(rule -> RuleReads.of(rule).reads(term)))
                .toList();
    }

    private List<Value> possible(Term term) {
        Optional<Admitted> stated = assessment.option().statement(term.id()).map(statement -> statement.admitted());
        return term.type().values().stream()
                .filter(value -> !(stated.orElse(null) instanceof Admitted.OneOf some)
                        || some.values().contains(value.id()))
                .toList();
    }

    private Option with(Term term, Value value) {
        Edit edit = new Edit(term, Optional.of(new Admitted.Exactly(value.id())));
        return new Edits(assessment.option(), List.of(edit), assessor.rulebook().vocabulary()).made();
    }

    private Optional<Edges> edges(Term beside, Value value, Term amount) {
        return assessor.edges(with(beside, value), assessment.standpoint()).stream()
                .filter(edges -> edges.term().equals(amount))
                .findFirst();
    }

    private Assessment assessed(Term beside, Value value) {
        return assessor.assess(with(beside, value), assessment.standpoint());
    }
}
