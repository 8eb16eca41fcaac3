package entente.cases;

import entente.assess.ValueWords;
import entente.engine.TermVariable;
import entente.explain.UnmetCondition;
import entente.explain.WhyNot;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.AdmittedValues;
import entente.option.Statement;
import entente.option.Terms;
import entente.space.FiringSets;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SufficientReasons;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why a rule does other than a case expects: the conditions that are not met, or the terms that it fires because of. */
record MismatchReasons(Rulebook rulebook, FiringSets firingSets) {
    /** What keeps the rule quiet on some package that the terms leave possible, a line each. */
    List<String> quiet(RuleCard rule, Terms terms, PartialAssignment box) {
        PackageSet there = box.region(firingSets.space()).minus(firingSets.of(rule));
        MinimalExample example = MinimalExample.of(firingSets.space(), rulebook.vocabulary(), there);
        List<String> lines = new ArrayList<>(example(example, terms));
        PartialAssignment at = first(box.narrowed(example.box(box.domains())));
        new WhyNot(rulebook, firingSets, terms, at)
                .obstacles(rule)
                .forEach(obstacle -> lines.add(told(obstacle, terms, at)));
        return lines;
    }

    /** Why the rule fires on some package that the terms leave possible, a line each. */
    List<String> firing(RuleCard rule, Terms terms, PartialAssignment box) {
        PackageSet packages = box.region(firingSets.space());
        PackageSet fires = firingSets.of(rule);
        if (!packages.within(fires)) {
            return example(MinimalExample.of(firingSets.space(), rulebook.vocabulary(), packages.and(fires)), terms);
        }
        return SufficientReasons.of(box, fires).sets().stream()
                .limit(1)
                .flatMap(Set::stream)
                .map(term -> term.id() + " is " + stated(term, terms))
                .toList();
    }

    private static List<String> example(MinimalExample example, Terms terms) {
        MinimalExample more = example.beyond(terms);
        return more.terms().statements().isEmpty() ? List.of() : List.of("as with " + more);
    }

    /** The first package that a box leaves possible. */
    private static PartialAssignment first(PartialAssignment box) {
        PartialAssignment at = box;
        for (TermVariable axis : box.domains().axes()) {
            at = at.with(axis, Set.of(box.cells(axis).iterator().next()));
        }
        return at;
    }

    private static Object value(Term term, PartialAssignment at) {
        Set<String> set = new TreeSet<>();
        for (TermVariable axis : at.domains().of(term)) {
            Object value = axis.cells().get(at.cells(axis).iterator().next()).example();
            if (axis.element().isEmpty()) {
                return value;
            }
            axis.element().filter(element -> value.equals(true)).ifPresent(set::add);
        }
        return set;
    }

    private static String told(UnmetCondition obstacle, Terms terms, PartialAssignment at) {
        if (obstacle instanceof UnmetCondition.Unmet unmet) {
            Term term = unmet.said().term();
            return told(unmet.comparison(), exactly(term, terms).orElseGet(() -> value(value(term, at))), term, terms);
        }
        if (obstacle instanceof UnmetCondition.Concluded concluded) {
            boolean flag = !concluded.holding().isEmpty();
            return told(
                    concluded.comparison(),
                    String.valueOf(flag),
                    concluded.flag().term(),
                    terms);
        }
        Condition.Group condition = ((UnmetCondition.Present) obstacle).condition();
        return condition.place() + ": " + condition.text() + ", but what it rules out is there";
    }

    private static String told(Constraint.Comparison comparison, String value, Term term, Terms terms) {
        return comparison.place() + ": " + comparison.text() + ", but " + term.id() + " is " + value
                + place(term, terms);
    }

    private static String value(Object value) {
        return value instanceof Set<?> set && set.isEmpty() ? "[]" : ValueWords.value(value);
    }

    private static String stated(Term term, Terms terms) {
        return exactly(term, terms).orElse("as stated") + place(term, terms);
    }

    private static Optional<String> exactly(Term term, Terms terms) {
        return terms.statement(term.id())
                .map(Statement::admitted)
                .filter(AdmittedValues.Exactly.class::isInstance)
                .map(admitted -> ValueWords.value(((AdmittedValues.Exactly) admitted).value()));
    }

    private static String place(Term term, Terms terms) {
        Optional<Statement> statement = terms.statement(term.id());
        if (statement.isEmpty()) {
            return "";
        }
        Place place = statement.get().place();
        return (statement.get().byOmission() ? " by omission" : "") + " (line " + place.line() + ")";
    }
}
