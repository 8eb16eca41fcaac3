package entente.cases;

import entente.assess.ValueWords;
import entente.engine.DomainPart;
import entente.engine.Evaluation;
import entente.engine.Failure;
import entente.engine.PointFacts;
import entente.engine.TermVariable;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import entente.option.Admitted;
import entente.option.Statement;
import entente.option.Terms;
import entente.space.FiringSets;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SufficientReasons;
import entente.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why a rule does other than a case expects: the conditions that are not met, or the terms that it fires because of. */
final class MismatchReasons {
    private final Rulebook rulebook;
    private final FiringSets findings;

    MismatchReasons(Rulebook rulebook, FiringSets findings) {
        this.rulebook = rulebook;
        this.findings = findings;
    }

    /** What keeps the rule quiet on some package that the terms leave possible, a line each. */
    List<String> quiet(RuleCard rule, Terms terms, PartialAssignment box) {
        PackageSet there = box.region(findings.space()).minus(findings.of(rule));
        ExamplePackage example = ExamplePackage.of(findings.space(), rulebook.vocabulary(), there);
        List<String> lines = new ArrayList<>(example(example, terms));
        Map<Term, Object> point = point(narrowed(box, example.box(box.grid())));
        Evaluation.of(world(point)).failures(rule.conditions()).forEach(failure -> lines.add(told(failure, terms)));
        return lines;
    }

    /** Why the rule fires on some package that the terms leave possible, a line each. */
    List<String> firing(RuleCard rule, Terms terms, PartialAssignment box) {
        PackageSet packages = box.region(findings.space());
        PackageSet fires = findings.of(rule);
        if (!packages.within(fires)) {
            return example(ExamplePackage.of(findings.space(), rulebook.vocabulary(), packages.and(fires)), terms);
        }
        return SufficientReasons.of(box, fires).sets().stream()
                .limit(1)
                .flatMap(Set::stream)
                .map(term -> term.id() + " is " + stated(term, terms))
                .toList();
    }

    private static List<String> example(ExamplePackage example, Terms terms) {
        ExamplePackage more = example.beyond(terms);
        return more.terms().statements().isEmpty() ? List.of() : List.of("as with " + more);
    }

    private static PartialAssignment narrowed(PartialAssignment box, PartialAssignment by) {
        PartialAssignment narrowed = box;
        for (TermVariable axis : box.grid().axes()) {
            Set<Integer> cells = new TreeSet<>(box.cells(axis));
            cells.retainAll(by.cells(axis));
            narrowed = cells.isEmpty() ? narrowed : narrowed.with(axis, cells);
        }
        return narrowed;
    }

    /** The first package that a box leaves possible, with what follows from it. */
    private Map<Term, Object> point(PartialAssignment box) {
        Map<Term, Object> point = new HashMap<>();
        PartialAssignment at = box;
        for (TermVariable axis : box.grid().axes()) {
            int first = box.cells(axis).iterator().next();
            at = at.with(axis, Set.of(first));
            DomainPart cell = axis.cells().get(first);
            if (axis.element().isEmpty()) {
                point.put(axis.term(), cell.example());
                continue;
            }
            @SuppressWarnings("unchecked")
            Set<String> set = (Set<String>) point.computeIfAbsent(axis.term(), any -> new TreeSet<String>());
            if (cell.example().equals(true)) {
                set.add(axis.element().get());
            }
        }
        for (RuleCard fact : rulebook.rules(Stratum.FACTS)) {
            if (findings.of(fact).holdsAll(at)) {
                String flag = ((RuleCard.Conclusion.Fact) fact.conclusion()).term();
                point.put(rulebook.vocabulary().term(flag).orElseThrow(), true);
            }
        }
        return point;
    }

    /** The facts, of instruments that are not in the package only their leading terms. */
    private Map<String, List<Map<String, Object>>> world(Map<Term, Object> point) {
        Map<String, List<Map<String, Object>>> world =
                PointFacts.world(rulebook.vocabulary().sections(), point);
        for (Section section : rulebook.vocabulary().sections()) {
            section.leading()
                    .filter(leading -> Term.NONE.equals(point.get(leading)))
                    .ifPresent(leading -> world.put(section.typeName(), List.of(Map.of(leading.name(), Term.NONE))));
        }
        return world;
    }

    private String told(Failure failure, Terms terms) {
        if (failure instanceof Failure.Unmet unmet) {
            Constraint.Comparison comparison = unmet.comparison();
            Term term = rulebook.vocabulary()
                    .sectionOfType(unmet.condition().type())
                    .flatMap(section -> section.term(comparison.field()))
                    .orElseThrow();
            return comparison.place() + ": " + comparison.text() + ", but " + term.id() + " is "
                    + exactly(term, terms).orElseGet(() -> value(unmet.actual())) + place(term, terms);
        }
        Condition condition = failure.condition();
        return condition.place() + ": " + condition.text() + ", but what it rules out is there";
    }

    private static String value(Object value) {
        return value instanceof Set<?> set && set.equals(Set.of(Term.NONE)) ? "[]" : ValueWords.value(value);
    }

    private static String stated(Term term, Terms terms) {
        return exactly(term, terms).orElse("as stated") + place(term, terms);
    }

    private static Optional<String> exactly(Term term, Terms terms) {
        return statement(term, terms)
                .map(Statement::admitted)
                .filter(Admitted.Exactly.class::isInstance)
                .map(admitted -> ValueWords.value(((Admitted.Exactly) admitted).value()));
    }

    private static String place(Term term, Terms terms) {
        Optional<Statement> statement = statement(term, terms);
        if (statement.isEmpty()) {
            return "";
        }
        Place place = statement.get().place();
        return (statement.get().byOmission() ? " by omission" : "") + " (line " + place.line() + ")";
    }

    private static Optional<Statement> statement(Term term, Terms terms) {
        return terms.statements().stream()
                .filter(statement -> statement.term().equals(term))
                .findFirst();
    }
}
