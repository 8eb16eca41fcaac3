package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Domains;
import entente.engine.RuleEvaluator;
import entente.engine.TermVariable;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.FactType;
import entente.model.FactType.Field;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Type;
import entente.model.VerdictTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the conditions of the rules in {@code rules/verdict} hold, drawn from what they say, as {@link ConditionCompiler}
 * does for rules over sections. What these rules read are facts made of a few words, each of which may be there or not: a
 * world is a set of them, and the diagrams have a variable for each. Drools is not asked.
 */
public final class VerdictConditions implements RuleEvaluator {
    private static final int THERE = 1;

    private final List<Drawn> strata = new ArrayList<>();

    /**
     * Draws the rules.
     *
     * @param rules of any strata; those over sections are left out
     * @param sides ids of the sides of the table
     */
    public VerdictConditions(Collection<RuleCard> rules, Collection<String> sides) {
        for (Stratum stratum : Stratum.UPPER) {
            strata.add(new Drawn(
                    VerdictTypes.of(stratum, sides),
                    rules.stream().filter(rule -> rule.stratum() == stratum).toList()));
        }
    }

    /** The rules that hold, of the strata that know all facts of the world. */
    @Override
    public Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world) {
        Set<Fact> facts = new LinkedHashSet<>();
        world.forEach((type, all) -> all.forEach(fields -> facts.add(new Fact(type, Map.copyOf(fields)))));
        Set<RuleCard> holding = new LinkedHashSet<>();
        strata.stream()
                .filter(stratum -> stratum.variables.keySet().containsAll(facts))
                .forEach(stratum -> holding.addAll(stratum.holding(facts)));
        return holding;
    }

    /** @param fields by name the word */
    private record Fact(String type, Map<String, Object> fields) {}

    /** The rules of one stratum over the facts that it can read. */
    private static final class Drawn {
        private final Map<Fact, TermVariable> variables = new LinkedHashMap<>();
        private final Map<RuleCard, PackageSet> regions = new LinkedHashMap<>();
        private final Space space;

        Drawn(List<FactType> types, List<RuleCard> rules) {
            for (FactType type : types) {
                facts(type, type.fields(), Map.of());
            }
            this.space = new Space(new Domains(List.copyOf(variables.values())));
            rules.forEach(rule -> regions.put(rule, all(rule.conditions(), Map.of())));
        }

        /** Numbers all facts of a type, a word for each field. */
        private void facts(FactType type, List<Field> left, Map<String, Object> fields) {
            if (left.isEmpty()) {
                String name = String.valueOf(variables.size());
                Term there = Term.of(type.name(), Section.Kind.CIRCUMSTANCE, name, new Type.Flag(), false);
                variables.put(new Fact(type.name(), Map.copyOf(fields)), Domains.whole(there));
                return;
            }
            for (String word : left.get(0).type().words()) {
                Map<String, Object> more = new HashMap<>(fields);
                more.put(left.get(0).name(), word);
                facts(type, left.subList(1, left.size()), more);
            }
        }

        Set<RuleCard> holding(Set<Fact> facts) {
            Map<TermVariable, Set<Integer>> cells = new HashMap<>();
            variables.forEach((fact, variable) -> cells.put(variable, Set.of(facts.contains(fact) ? THERE : 0)));
            PartialAssignment world = new PartialAssignment(space.grid(), cells);
            Set<RuleCard> holding = new LinkedHashSet<>();
            regions.forEach((rule, region) -> {
                if (region.holdsAll(world)) {
                    holding.add(rule);
                }
            });
            return holding;
        }

        /** @param bound the words that have names, by name */
        private PackageSet all(List<Condition> conditions, Map<String, Object> bound) {
            if (conditions.isEmpty()) {
                return space.everything();
            }
            Condition first = conditions.get(0);
            List<Condition> rest = conditions.subList(1, conditions.size());
            if (first instanceof Condition.Not not) {
                return all(not.inner(), bound).not().and(all(rest, bound));
            }
            if (first instanceof Condition.Exists exists) {
                return all(exists.inner(), bound).and(all(rest, bound));
            }
            Condition.Pattern pattern = (Condition.Pattern) first;
            PackageSet some = space.nothing();
            for (Map.Entry<Fact, TermVariable> each : variables.entrySet()) {
                Map<String, Object> named = named(pattern, each.getKey(), bound);
                if (each.getKey().type().equals(pattern.type())
                        && holdAll(pattern.constraints(), each.getKey(), named)) {
                    some = some.or(space.cells(each.getValue(), List.of(THERE)).and(all(rest, named)));
                }
            }
            return some;
        }

        private static Map<String, Object> named(Condition.Pattern pattern, Fact fact, Map<String, Object> bound) {
            Map<String, Object> named = new HashMap<>(bound);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Binding binding
                        && fact.fields().containsKey(binding.field())) {
                    named.put(binding.name(), requireNonNull(fact.fields().get(binding.field())));
                }
            }
            return named;
        }

        private static boolean holdAll(List<Constraint> constraints, Fact fact, Map<String, Object> named) {
            return constraints.stream().allMatch(constraint -> holds(constraint, fact, named));
        }

        private static boolean holds(Constraint constraint, Fact fact, Map<String, Object> named) {
            if (constraint instanceof Constraint.And and) {
                return holdAll(and.constraints(), fact, named);
            }
            if (constraint instanceof Constraint.Or or) {
                return or.constraints().stream().anyMatch(one -> holds(one, fact, named));
            }
            return constraint instanceof Constraint.Binding || asks((Comparison) constraint, fact, named);
        }

        /** Words are asked for by {@code ==} and {@code in}, or denied. */
        private static boolean asks(Comparison comparison, Fact fact, Map<String, Object> named) {
            List<Object> wanted = comparison.operand() instanceof Operand.Bound bound
                    ? List.of(requireNonNull(named.get(bound.name())))
                    : comparison.operand().values();
            boolean found = wanted.contains(requireNonNull(fact.fields().get(comparison.field())));
            return switch (comparison.operator()) {
                case EQUAL, IN -> found;
                case NOT_EQUAL, NOT_IN -> !found;
                default -> throw new IllegalStateException("words are not compared by " + comparison.text());
            };
        }
    }
}
