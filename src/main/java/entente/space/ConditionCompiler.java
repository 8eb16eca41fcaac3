package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Binding;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.Logic;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where conditions over sections hold, drawn from what they say, comparison by comparison. Drools is not asked: this is
 * for what is no rule, such as a part of one or one with a comparison turned round. {@link VerdictConditions} reads the rules
 * in {@code rules/verdict}; these two and Drools are all that reads the language, and tests hold them equal.
 *
 * <p>Of each section there is one fact, so that a name that a rule gives to a field stands for a term. Conditions are
 * drawn in the order of their rule: a name stands for what it was last given to.
 */
public final class ConditionCompiler {
    private final Rulebook rulebook;
    private final FiringSets firingSets;
    private final Space space;
    private final Map<Comparison, Boolean> fixed;
    private final Map<String, Term> named = new HashMap<>();

    private ConditionCompiler(Rulebook rulebook, FiringSets firingSets, Map<Comparison, Boolean> fixed) {
        this.rulebook = rulebook;
        this.firingSets = firingSets;
        this.space = firingSets.space();
        this.fixed = fixed;
    }

    /** For the conditions of one rule. */
    public ConditionCompiler(Rulebook rulebook, FiringSets firingSets) {
        this(rulebook, firingSets, Map.of());
    }

    /** Where a rule fires. */
    public static PackageSet of(Rulebook rulebook, FiringSets firingSets, RuleCard rule) {
        return new ConditionCompiler(rulebook, firingSets).all(rule.conditions());
    }

    /** Where a rule would fire if one comparison always held, or never, where its field has a value at all. */
    public static PackageSet of(
            Rulebook rulebook, FiringSets firingSets, RuleCard rule, Comparison comparison, boolean holds) {
        return new ConditionCompiler(rulebook, firingSets, Map.of(comparison, holds)).all(rule.conditions());
    }

    /** Where a condition holds. */
    public PackageSet of(Condition condition) {
        if (condition instanceof Condition.Group group) {
            PackageSet inner = all(group.inner());
            return group.denied() ? inner.not() : inner;
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        Section section = section(pattern);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                named.put(binding.name(), section.term(binding.field()).orElseThrow());
            }
        }
        return region(section, pattern.whole(), false);
    }

    /** Where what a pattern asks of one fact holds, taken for granted that its fields have values. */
    public PackageSet of(Condition.Pattern pattern, Constraint constraint) {
        return region(section(pattern), constraint, true);
    }

    private Section section(Condition.Pattern pattern) {
        return rulebook.vocabulary().sectionOfType(pattern.type()).orElseThrow();
    }

    private PackageSet all(List<Condition> conditions) {
        PackageSet region = space.everything();
        for (Condition condition : conditions) {
            region = region.and(of(condition));
        }
        return region;
    }

    /** Where the section has a value for the field: terms of an instrument that is not there have none, but for the leading one. */
    private PackageSet applies(Section section, String field) {
        return section.leading()
                .filter(leading -> !leading.name().equals(field))
                .map(leading -> space.axes(leading).get(0))
                .map(axis -> space.cells(axis, List.of(axis.absent())).not())
                .orElseGet(space::everything);
    }

    /** @param granted whether it is taken for granted that fields have values */
    private PackageSet region(Section section, Constraint constraint, boolean granted) {
        Logic<PackageSet> regions = new Logic<>(space.everything(), space.nothing(), PackageSet::and, PackageSet::or);
        return constraint.read(regions, comparison -> {
            PackageSet region = region(section, comparison);
            return granted ? region : region.and(applies(section, comparison.field()));
        });
    }

    private PackageSet region(Section section, Comparison comparison) {
        Boolean holds = fixed.get(comparison);
        if (holds == null) {
            return region(section.term(comparison.field()).orElseThrow(), comparison);
        }
        return holds ? space.everything() : space.nothing();
    }

    private PackageSet region(Term term, Comparison comparison) {
        return switch (comparison.operator()) {
            case EQUAL, IN, LESS, AT_MOST, MORE, AT_LEAST, CONTAINS -> asks(term, comparison);
            case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> asks(term, comparison).not();
        };
    }

    /** Where the comparison, or for a comparison that denies its opposite, holds. */
    private PackageSet asks(Term term, Comparison comparison) {
        if (comparison.operand() instanceof Operand.Bound bound) {
            return same(term, requireNonNull(named.get(bound.name())));
        }
        Operator operator = switch (comparison.operator()) {
            case LESS, AT_MOST, MORE, AT_LEAST -> comparison.operator();
            case CONTAINS, NOT_CONTAINS -> Operator.CONTAINS;
            default -> Operator.EQUAL;
        };
        return comparison.operand().values().stream()
                .map(value -> where(term, operator, value))
                .reduce(space.nothing(), PackageSet::or);
    }

    private PackageSet same(Term one, Term other) {
        PackageSet region = space.nothing();
        for (String word : one.type().words()) {
            if (other.type().words().contains(word)) {
                boolean flag = one.type().value(word).isEmpty();
                Object value = flag ? (Object) Boolean.valueOf(word) : word;
                region = region.or(where(one, Operator.EQUAL, value).and(where(other, Operator.EQUAL, value)));
            }
        }
        return region;
    }

    private PackageSet where(Term term, Operator operator, Object value) {
        if (term.kind() == Section.Kind.DERIVED) {
            PackageSet flag = firingSets.flag(term);
            return value.equals(true) ? flag : flag.not();
        }
        return firingSets.asked(new FiringSets.Asked(term, operator, value), any -> draw(term, operator, value));
    }

    private PackageSet draw(Term term, Operator operator, Object value) {
        PackageSet region = space.everything();
        for (TermVariable axis : space.axes(term)) {
            region = region.within(axis, axis.where(cell -> holds(axis, cell.example(), operator, value)));
        }
        return region;
    }

    /** A set that is empty contains {@code none}. */
    private static boolean holds(TermVariable axis, Object actual, Operator operator, Object value) {
        return switch (operator) {
            case CONTAINS ->
                value.equals(Term.NONE)
                        ? actual.equals(false)
                        : actual.equals(true) || !axis.element().equals(Optional.of(value));
            case LESS -> (Integer) actual < (Integer) value;
            case AT_MOST -> (Integer) actual <= (Integer) value;
            case MORE -> (Integer) actual > (Integer) value;
            case AT_LEAST -> (Integer) actual >= (Integer) value;
            default -> actual.equals(value);
        };
    }
}
