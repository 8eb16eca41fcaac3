package entente.engine;

import static java.util.Objects.requireNonNull;

import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tests' oracle: says whether conditions hold in a world, straight from what they say: every fact is tried for every
 * pattern. It is what Drools is held against, and so shares nothing with it; it also says what kept conditions from holding.
 *
 * <p>A world has the facts of each type by the type's name; a fact has a value for each field that applies: a
 * {@link String}, {@link Integer}, {@link Boolean} or {@code Set<String>}. A field that does not apply, as those of an
 * instrument that is not in the package, has none, and nothing holds of it.
 */
public final class Evaluation {
    private final Map<String, List<Map<String, Object>>> world;

    private Evaluation(Map<String, List<Map<String, Object>>> world) {
        this.world = world;
    }

    public static Evaluation of(Map<String, List<Map<String, Object>>> world) {
        return new Evaluation(world);
    }

    /** Whether all conditions hold together. */
    public boolean holds(List<Condition> conditions) {
        return matches(conditions, Match.EMPTY).findAny().isPresent();
    }

    /** What keeps the conditions from holding, in their order; empty if they hold. */
    public List<Failure> failures(List<Condition> conditions) {
        return failures(conditions, Match.EMPTY);
    }

    /**
     * The facts that patterns have been matched with so far.
     *
     * @param bound the values that have names, by name
     */
    private record Match(Map<String, Object> bound, List<Failure.Matched> facts) {
        static final Match EMPTY = new Match(Map.of(), List.of());
    }

    private Stream<Match> matches(List<Condition> conditions, Match before) {
        Stream<Match> matches = Stream.of(before);
        for (Condition condition : conditions) {
            matches = matches.flatMap(match -> matches(condition, match));
        }
        return matches;
    }

    private Stream<Match> matches(Condition condition, Match before) {
        if (condition instanceof Condition.Group group) {
            boolean there = matches(group.inner(), before).findAny().isPresent();
            return there != group.denied() ? Stream.of(before) : Stream.empty();
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return facts(pattern).stream()
                .map(fact -> bind(pattern, fact, before))
                .filter(match -> holds(pattern.constraints(), lastFact(match), match.bound()));
    }

    private List<Map<String, Object>> facts(Condition.Pattern pattern) {
        return world.getOrDefault(pattern.type(), List.of());
    }

    private static Map<String, Object> lastFact(Match match) {
        return match.facts().get(match.facts().size() - 1).fact();
    }

    private static Match bind(Condition.Pattern pattern, Map<String, Object> fact, Match before) {
        Map<String, Object> bound = new HashMap<>(before.bound());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding && fact.containsKey(binding.field())) {
                bound.put(binding.name(), fact.get(binding.field()));
            }
        }
        List<Failure.Matched> facts = new ArrayList<>(before.facts());
        facts.add(new Failure.Matched(pattern, fact));
        return new Match(bound, facts);
    }

    private static boolean holds(List<Constraint> constraints, Map<String, Object> fact, Map<String, Object> bound) {
        return constraints.stream().allMatch(constraint -> holds(constraint, fact, bound));
    }

    private static boolean holds(Constraint constraint, Map<String, Object> fact, Map<String, Object> bound) {
        if (constraint instanceof Constraint.Joined joined) {
            return joined.either()
                    ? joined.constraints().stream().anyMatch(one -> holds(one, fact, bound))
                    : holds(joined.constraints(), fact, bound);
        }
        return constraint instanceof Constraint.Binding
                || constraint instanceof Comparison comparison
                        && applies(comparison, fact, bound)
                        && holds(comparison, requireNonNull(fact.get(comparison.field())), bound);
    }

    private static boolean applies(Comparison comparison, Map<String, Object> fact, Map<String, Object> bound) {
        boolean named = !(comparison.operand() instanceof Operand.Bound name) || bound.containsKey(name.name());
        return named && fact.containsKey(comparison.field());
    }

    private static boolean holds(Comparison comparison, Object actual, Map<String, Object> bound) {
        Object expected = expected(comparison.operand(), bound);
        return switch (comparison.operator()) {
            case EQUAL -> actual.equals(expected);
            case NOT_EQUAL -> !actual.equals(expected);
            case LESS -> (Integer) actual < (Integer) expected;
            case AT_MOST -> (Integer) actual <= (Integer) expected;
            case MORE -> (Integer) actual > (Integer) expected;
            case AT_LEAST -> (Integer) actual >= (Integer) expected;
            case IN -> ((List<?>) expected).contains(actual);
            case NOT_IN -> !((List<?>) expected).contains(actual);
            case CONTAINS -> contains((Set<?>) actual, expected);
            case NOT_CONTAINS -> !contains((Set<?>) actual, expected);
        };
    }

    private static Object expected(Operand operand, Map<String, Object> bound) {
        if (operand instanceof Operand.Several several) {
            return several.values();
        }
        if (operand instanceof Operand.Named named) {
            return named.parameter().value();
        }
        return operand instanceof Operand.Bound name
                ? requireNonNull(bound.get(name.name()))
                : ((Operand.Literal) operand).value();
    }

    /** An empty set contains {@code none}. */
    private static boolean contains(Set<?> set, Object value) {
        return set.contains(value) || set.isEmpty() && value.equals(Term.NONE);
    }

    private List<Failure> failures(List<Condition> conditions, Match before) {
        List<Failure> failures = new ArrayList<>();
        List<Match> matches = List.of(before);
        for (Condition condition : conditions) {
            List<Match> next =
                    matches.stream().flatMap(match -> matches(condition, match)).toList();
            if (next.isEmpty()) {
                matches.forEach(match -> failures.addAll(failures(condition, match)));
            } else {
                matches = next;
            }
        }
        return failures.stream().distinct().toList();
    }

    private List<Failure> failures(Condition condition, Match before) {
        if (condition instanceof Condition.Group exists && !exists.denied()) {
            return failures(exists.inner(), before);
        }
        if (condition instanceof Condition.Group not) {
            int already = before.facts().size();
            return matches(not.inner(), before)
                    .map(match -> match.facts().subList(already, match.facts().size()))
                    .<Failure>map(facts -> new Failure.Holds(not, facts))
                    .toList();
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        if (facts(pattern).isEmpty()) {
            return List.of(new Failure.NoFact(pattern));
        }
        List<Failure> failures = new ArrayList<>();
        for (Map<String, Object> fact : facts(pattern)) {
            Map<String, Object> bound = bind(pattern, fact, before).bound();
            unmet(pattern.constraints(), fact, bound)
                    .map(comparison ->
                            new Failure.Unmet(pattern, comparison, requireNonNull(fact.get(comparison.field()))))
                    .forEach(failures::add);
        }
        return failures;
    }

    private static Stream<Comparison> unmet(
            List<Constraint> constraints, Map<String, Object> fact, Map<String, Object> bound) {
        return constraints.stream()
                .filter(constraint -> !holds(constraint, fact, bound))
                .flatMap(constraint -> unmet(constraint, fact, bound));
    }

    private static Stream<Comparison> unmet(
            Constraint constraint, Map<String, Object> fact, Map<String, Object> bound) {
        if (constraint instanceof Constraint.Joined joined) {
            return unmet(joined.constraints(), fact, bound);
        }
        return Stream.of((Comparison) constraint).filter(comparison -> applies(comparison, fact, bound));
    }
}
