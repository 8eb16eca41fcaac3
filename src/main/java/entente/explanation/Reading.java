package entente.explanation;

import entente.option.Option;
import entente.rulebook.Comparisons;
import entente.rulebook.Condition;
import entente.rulebook.Constraint;
import entente.rulebook.Constraint.Comparison;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import entente.space.Box;
import entente.space.Findings;
import entente.space.Region;
import entente.space.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a rule that does not fire against what an option says, condition by condition: what is in its way. */
final class Reading {
    private final Rulebook rulebook;
    private final Findings findings;
    private final Option option;
    private final Box box;

    Reading(Rulebook rulebook, Findings findings, Option option) {
        this.rulebook = rulebook;
        this.findings = findings;
        this.option = option;
        this.box = Box.of(findings.space().grid(), option);
    }

    /** What is in the way of a rule, and what is open where nothing else is; none where all its conditions hold. */
    List<Obstacle> obstacles(RuleCard rule) {
        return all(new Sketch(rulebook, findings), rule.conditions()).distinct().toList();
    }

    private Stream<Obstacle> all(Sketch sketch, List<Condition> conditions) {
        return unmet(conditions, sketch::of).flatMap(condition -> obstacles(sketch, condition));
    }

    private Stream<Obstacle> obstacles(Sketch sketch, Condition condition) {
        if (condition instanceof Condition.Not not) {
            return Stream.of(new Obstacle.Present(not, said(not.inner())));
        }
        if (condition instanceof Condition.Exists exists) {
            return all(sketch, exists.inner());
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return all(sketch, pattern, pattern.constraints());
    }

    private Stream<Obstacle> all(Sketch sketch, Condition.Pattern pattern, List<Constraint> constraints) {
        return unmet(constraints, constraint -> sketch.of(pattern, constraint))
                .flatMap(constraint -> obstacles(sketch, pattern, constraint));
    }

    private Stream<Obstacle> obstacles(Sketch sketch, Condition.Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return all(sketch, pattern, and.constraints());
        }
        if (constraint instanceof Constraint.Or or) {
            boolean open = sketch.of(pattern, or).holdsSome(box);
            return or.constraints().stream()
                    .filter(one -> sketch.of(pattern, one).holdsSome(box) == open)
                    .flatMap(one -> obstacles(sketch, pattern, one));
        }
        Comparison comparison = (Comparison) constraint;
        Term term = term(pattern, comparison);
        return applies(term)
                ? Stream.of(obstacle(
                        term, comparison, sketch.of(pattern, comparison).holdsSome(box)))
                : Stream.of();
    }

    /** Those that hold in no completion; if there are none, those that do not in all. */
    private <T> Stream<T> unmet(List<T> parts, Function<T, Region> drawn) {
        List<Region> regions = parts.stream().map(drawn).toList();
        boolean open = regions.stream().allMatch(region -> region.holdsSome(box));
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .filter(i ->
                        open ? !regions.get(i).holdsAll(box) : !regions.get(i).holdsSome(box))
                .map(parts::get);
    }

    private Obstacle obstacle(Term term, Comparison comparison, boolean open) {
        Said said = Said.of(term, option);
        if (term.kind() != Section.Kind.DERIVED) {
            return new Obstacle.Unmet(comparison, said, open, open ? Optional.empty() : Gap.of(comparison, said));
        }
        List<RuleCard> holding =
                facts(term).filter(rule -> findings.of(rule).holdsAll(box)).toList();
        List<Quiet> quiet = holding.isEmpty()
                ? facts(term)
                        .map(rule -> new Quiet(rule, List.of(), obstacles(rule)))
                        .toList()
                : List.of();
        return new Obstacle.Concluded(comparison, said, quiet, holding);
    }

    /** Of an instrument that is not in the package only the leading term applies. */
    private boolean applies(Term term) {
        return term.leading()
                || rulebook.vocabulary()
                        .section(term.section())
                        .flatMap(Section::leading)
                        .map(leading -> !Said.of(leading, option).keepsOut())
                        .orElse(true);
    }

    private Stream<RuleCard> facts(Term flag) {
        return rulebook.rules(Stratum.FACTS).stream()
                .filter(rule -> rule.conclusion() instanceof RuleCard.Conclusion.Fact fact
                        && fact.term().equals(flag.id()));
    }

    private Term term(Condition.Pattern pattern, Comparison comparison) {
        return rulebook.vocabulary()
                .sectionOfType(pattern.type())
                .flatMap(section -> section.term(comparison.field()))
                .orElseThrow();
    }

    private List<Said> said(List<Condition> conditions) {
        return Comparisons.in(conditions).stream()
                .map(one -> term(one.pattern(), one.comparison()))
                .filter(this::applies)
                .distinct()
                .map(term -> Said.of(term, option))
                .toList();
    }
}
