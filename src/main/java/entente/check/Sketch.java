package entente.check;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.rulebook.Condition;
import entente.rulebook.Constraint;
import entente.rulebook.Constraint.Binding;
import entente.rulebook.Constraint.Comparison;
import entente.rulebook.Constraint.Operand;
import entente.rulebook.Constraint.Operator;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import entente.space.Findings;
import entente.space.Region;
import entente.space.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where conditions over sections hold, drawn from what they say, comparison by comparison. Drools is not asked: this is
 * for rules that nobody has written, such as a rule with one comparison turned round.
 *
 * <p>Of each section there is one fact, so that a name that a rule gives to a field stands for a term.
 */
final class Sketch {
    private final Rulebook rulebook;
    private final Space space;
    private final Map<String, Region> flags = new HashMap<>();
    private final Map<String, Term> named = new HashMap<>();
    private final Function<Comparison, Optional<Boolean>> fixed;

    private Sketch(Rulebook rulebook, Findings findings, Function<Comparison, Optional<Boolean>> fixed) {
        this.rulebook = rulebook;
        this.space = findings.space();
        this.fixed = fixed;
        for (RuleCard rule : rulebook.rules(Stratum.FACTS)) {
            flags.merge(((RuleCard.Conclusion.Fact) rule.conclusion()).term(), findings.of(rule), Region::or);
        }
    }

    /** Where a rule fires. */
    static Region of(Rulebook rulebook, Findings findings, RuleCard rule) {
        return new Sketch(rulebook, findings, comparison -> Optional.empty()).all(rule.conditions());
    }

    /** Where a rule would fire if one comparison always held, or never, where its field has a value at all. */
    static Region of(Rulebook rulebook, Findings findings, RuleCard rule, Comparison comparison, boolean holds) {
        return new Sketch(rulebook, findings, other -> other.equals(comparison) ? Optional.of(holds) : Optional.empty())
                .all(rule.conditions());
    }

    private Region all(List<Condition> conditions) {
        Region region = space.everything();
        for (Condition condition : conditions) {
            region = region.and(region(condition));
        }
        return region;
    }

    private Region region(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return all(not.inner()).not();
        }
        if (condition instanceof Condition.Exists exists) {
            return all(exists.inner());
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        Section section = rulebook.vocabulary().sectionOfType(pattern.type()).orElseThrow();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                named.put(binding.name(), section.term(binding.field()).orElseThrow());
            }
        }
        return all(section, pattern.constraints());
    }

    private Region all(Section section, List<Constraint> constraints) {
        Region region = space.everything();
        for (Constraint constraint : constraints) {
            region = region.and(region(section, constraint));
        }
        return region;
    }

    private Region region(Section section, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return all(section, and.constraints());
        }
        if (constraint instanceof Constraint.Or or) {
            Region region = space.nothing();
            for (Constraint one : or.constraints()) {
                region = region.or(region(section, one));
            }
            return region;
        }
        if (constraint instanceof Comparison comparison) {
            Term term = section.term(comparison.field()).orElseThrow();
            return applies(section, term)
                    .and(fixed.apply(comparison)
                            .map(holds -> holds ? space.everything() : space.nothing())
                            .orElseGet(() -> holds(term, comparison)));
        }
        return space.everything();
    }

    /** Terms of an instrument that is not in the package, but for the leading one, have no values. */
    private Region applies(Section section, Term term) {
        return section.leading()
                .filter(leading -> !leading.equals(term))
                .map(leading -> space.grid().of(leading).get(0))
                .map(axis -> space.cells(axis, List.of(axis.absent())).not())
                .orElseGet(space::everything);
    }

    private Region holds(Term term, Comparison comparison) {
        return switch (comparison.operator()) {
            case EQUAL, IN, LESS, AT_MOST, MORE, AT_LEAST, CONTAINS -> asks(term, comparison);
            case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> asks(term, comparison).not();
        };
    }

    /** Where the comparison, or for a comparison that denies its opposite, holds. */
    private Region asks(Term term, Comparison comparison) {
        if (comparison.operand() instanceof Operand.Bound bound) {
            return same(term, requireNonNull(named.get(bound.name())));
        }
        if (comparison.operand() instanceof Operand.Literals several) {
            Region region = space.nothing();
            for (Object value : several.values()) {
                region = region.or(where(term, Operator.EQUAL, value));
            }
            return region;
        }
        Object value = comparison.operand() instanceof Operand.Named number
                ? (Object) number.parameter().value()
                : ((Operand.Literal) comparison.operand()).value();
        return where(term, comparison.operator(), value);
    }

    private Region same(Term one, Term other) {
        Region region = space.nothing();
        for (String word : one.type().words()) {
            if (other.type().words().contains(word)) {
                boolean flag = one.type().value(word).isEmpty();
                Object value = flag ? (Object) Boolean.valueOf(word) : word;
                region = region.or(where(one, Operator.EQUAL, value).and(where(other, Operator.EQUAL, value)));
            }
        }
        return region;
    }

    private Region where(Term term, Operator operator, Object value) {
        if (term.kind() == Section.Kind.DERIVED) {
            Region flag = flags.getOrDefault(term.id(), space.nothing());
            return value.equals(true) ? flag : flag.not();
        }
        Region region = space.everything();
        for (Axis axis : space.grid().of(term)) {
            region = region.and(where(axis, operator, value));
        }
        return region;
    }

    private Region where(Axis axis, Operator operator, Object value) {
        if (axis.element().isPresent() && !value.equals(Term.NONE)) {
            return axis.element().get().equals(value) ? in(axis, List.of(true)) : space.everything();
        }
        if (axis.element().isPresent()) {
            return in(axis, List.of(false));
        }
        List<Object> admitted = new ArrayList<>();
        axis.cells().forEach(cell -> {
            if (holds(operator, cell.example(), value)) {
                admitted.add(cell.example());
            }
        });
        return in(axis, admitted);
    }

    private Region in(Axis axis, List<Object> examples) {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            if (examples.contains(axis.cells().get(cell).example())) {
                cells.add(cell);
            }
        }
        return space.cells(axis, cells);
    }

    private static boolean holds(Operator operator, Object actual, Object value) {
        return switch (operator) {
            case LESS -> (Integer) actual < (Integer) value;
            case AT_MOST -> (Integer) actual <= (Integer) value;
            case MORE -> (Integer) actual > (Integer) value;
            case AT_LEAST -> (Integer) actual >= (Integer) value;
            default -> actual.equals(value);
        };
    }
}
