package entente.explain;

import entente.model.Condition;
import entente.model.ConditionComparisons;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import entente.option.Option;
import entente.option.Terms;
import entente.space.ConditionCompiler;
import entente.space.FiringSets;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a rule that does not fire against what an option, or a case, leaves possible, condition by condition: what is in
 * its way.
 *
 * @param box what the terms leave possible, or some of that
 */
public record WhyNot(Rulebook rulebook, FiringSets firingSets, Terms terms, PartialAssignment box) {
    WhyNot(Rulebook rulebook, FiringSets firingSets, Option option) {
        this(
                rulebook,
                firingSets,
                option.terms(),
                PartialAssignment.of(firingSets.space().domains(), option.terms()));
    }

    /** What is in the way of a rule, and what is open where nothing else is; none where all its conditions hold. */
    public List<UnmetCondition> obstacles(RuleCard rule) {
        return all(new ConditionCompiler(rulebook, firingSets), rule.conditions())
                .distinct()
                .toList();
    }

    private Stream<UnmetCondition> all(ConditionCompiler compiler, List<Condition> conditions) {
        return unmet(conditions, compiler::of).flatMap(condition -> obstacles(compiler, condition));
    }

    private Stream<UnmetCondition> obstacles(ConditionCompiler compiler, Condition condition) {
        if (condition instanceof Condition.Group group) {
            return group.denied()
                    ? Stream.of(new UnmetCondition.Present(group, said(group.inner())))
                    : all(compiler, group.inner());
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return all(compiler, pattern, pattern.constraints());
    }

    private Stream<UnmetCondition> all(
            ConditionCompiler compiler, Condition.Pattern pattern, List<Constraint> constraints) {
        return unmet(constraints, constraint -> compiler.of(pattern, constraint))
                .flatMap(constraint -> obstacles(compiler, pattern, constraint));
    }

    private Stream<UnmetCondition> obstacles(
            ConditionCompiler compiler, Condition.Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.Joined all && !all.either()) {
            return all(compiler, pattern, all.constraints());
        }
        if (constraint instanceof Constraint.Joined either) {
            boolean open = compiler.of(pattern, either).holdsSome(box);
            return either.constraints().stream()
                    .filter(one -> compiler.of(pattern, one).holdsSome(box) == open)
                    .flatMap(one -> obstacles(compiler, pattern, one));
        }
        Comparison comparison = (Comparison) constraint;
        Term term = term(pattern, comparison);
        return applies(term)
                ? Stream.of(obstacle(
                        term, comparison, compiler.of(pattern, comparison).holdsSome(box)))
                : Stream.of();
    }

    /** Those that hold in no completion; if there are none, those that do not in all. */
    private <T> Stream<T> unmet(List<T> parts, Function<T, PackageSet> drawn) {
        List<PackageSet> regions = parts.stream().map(drawn).toList();
        boolean open = regions.stream().allMatch(region -> region.holdsSome(box));
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .filter(i ->
                        open ? !regions.get(i).holdsAll(box) : !regions.get(i).holdsSome(box))
                .map(parts::get);
    }

    private UnmetCondition obstacle(Term term, Comparison comparison, boolean open) {
        StatedTerm said = StatedTerm.of(term, terms);
        if (term.kind() != Section.Kind.DERIVED) {
            return new UnmetCondition.Unmet(
                    comparison, said, open, open ? Optional.empty() : Shortfall.of(comparison, said));
        }
        List<RuleCard> holding =
                facts(term).filter(rule -> firingSets.of(rule).holdsAll(box)).toList();
        List<NotFired> quiet = holding.isEmpty()
                ? facts(term)
                        .map(rule -> new NotFired(rule, List.of(), obstacles(rule)))
                        .toList()
                : List.of();
        return new UnmetCondition.Concluded(comparison, said, quiet, holding);
    }

    /** Of an instrument that is not in the package only the leading term applies. */
    private boolean applies(Term term) {
        return term.leading() || box.mayHave(term.section());
    }

    private Stream<RuleCard> facts(Term flag) {
        return rulebook.rules(Stratum.FACTS).stream()
                .filter(rule -> rule.fact().term().equals(flag.id()));
    }

    private Term term(Condition.Pattern pattern, Comparison comparison) {
        return rulebook.vocabulary()
                .sectionOfType(pattern.type())
                .flatMap(section -> section.term(comparison.field()))
                .orElseThrow();
    }

    private List<StatedTerm> said(List<Condition> conditions) {
        return ConditionComparisons.in(conditions).stream()
                .map(one -> term(one.pattern(), one.comparison()))
                .filter(this::applies)
                .distinct()
                .map(term -> StatedTerm.of(term, terms))
                .toList();
    }
}
