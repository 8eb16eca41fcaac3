package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.RuleEvaluator;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.Logic;
import entente.model.RuleCard;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules in {@code rules/verdict} hold, read from what they say, as {@link ConditionCompiler} reads rules over sections.
 * What these rules read are facts made of a few words, and all that there are of them are known: so nothing is drawn, and
 * Drools is not asked.
 */
public final class VerdictConditions implements RuleEvaluator {
    private final List<RuleCard> upper;

    /** @param rules of any strata; those over sections are left out */
    public VerdictConditions(Collection<RuleCard> rules) {
        this.upper =
                rules.stream().filter(rule -> !rule.stratum().isOverTerms()).toList();
    }

    @Override
    public Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world) {
        return upper.stream()
                .filter(rule -> hold(rule.conditions(), world, Map.of()))
                .collect(Collectors.toSet());
    }

    /** @param named the words that have names, by name */
    private static boolean hold(
            List<Condition> conditions, Map<String, List<Map<String, Object>>> world, Map<String, Object> named) {
        if (conditions.isEmpty()) {
            return true;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Condition.Group group) {
            return hold(group.inner(), world, named) != group.denied() && hold(rest, world, named);
        }
        Condition.Pattern pattern = (Condition.Pattern) first;
        for (Map<String, Object> fact : world.getOrDefault(pattern.type(), List.of())) {
            Map<String, Object> more = named(pattern, fact, named);
            boolean holds = pattern.whole().read(Logic.TRUTH, comparison -> asks(comparison, fact, more));
            if (holds && hold(rest, world, more)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> named(
            Condition.Pattern pattern, Map<String, Object> fact, Map<String, Object> before) {
        Map<String, Object> named = before;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                named = new HashMap<>(named);
                named.put(binding.name(), requireNonNull(fact.get(binding.field())));
            }
        }
        return named;
    }

    /** Words are asked for by {@code ==} and {@code in}, or denied. */
    private static boolean asks(Comparison comparison, Map<String, Object> fact, Map<String, Object> named) {
        List<Object> wanted = comparison.operand() instanceof Operand.Bound bound
                ? List.of(requireNonNull(named.get(bound.name())))
                : comparison.operand().values();
        boolean found = wanted.contains(requireNonNull(fact.get(comparison.field())));
        return switch (comparison.operator()) {
            case EQUAL, IN -> found;
            case NOT_EQUAL, NOT_IN -> !found;
            default -> throw new IllegalStateException("words are not compared by " + comparison.text());
        };
    }
}
