package entente.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Which terms a rule reads, and which values of them it tells apart. */
public final class RuleReads {
    private final Map<String, Set<Object>> literals = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> cuts = new HashMap<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    private RuleReads() {}

    public static RuleReads of(RuleCard rule) {
        RuleReads reads = new RuleReads();
        rule.conditions().forEach(reads::read);
        return reads;
    }

    /** Whether any pattern is over the section. */
    public boolean reads(Section section) {
        return types.contains(section.typeName());
    }

    /** Whether any condition names the term. */
    public boolean reads(Term term) {
        return literals.containsKey(key(term));
    }

    /** Whether any condition names the value of the set, or asks whether the set is empty. */
    public boolean reads(Term set, String value) {
        return told(set).contains(value) || told(set).contains(Term.NONE) || joined.contains(key(set));
    }

    /** The numbers that begin a stretch which the rule tells from the one below. */
    public NavigableSet<Integer> cuts(Term amount) {
        return cuts.getOrDefault(key(amount), new TreeSet<>());
    }

    /** What the rule takes a value for: two values of one kind are the same to it. */
    public Object kind(Term term, Object value) {
        if (joined.contains(key(term)) || term.type() instanceof Type.Flag) {
            return value;
        }
        if (value instanceof Integer number) {
            return cuts(term).headSet(number, true).size();
        }
        return told(term).contains(value) ? value : "";
    }

    private Set<Object> told(Term term) {
        return literals.getOrDefault(key(term), Set.of());
    }

    private static String key(Term term) {
        return key(Section.typeName(term.section()), term.name());
    }

    private static String key(String type, String field) {
        return type + "." + field;
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            types.add(pattern.type());
            pattern.constraints().forEach(constraint -> read(pattern.type(), constraint));
        } else if (condition instanceof Condition.Not not) {
            not.inner().forEach(this::read);
        } else if (condition instanceof Condition.Exists exists) {
            exists.inner().forEach(this::read);
        }
    }

    private void read(String type, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            and.constraints().forEach(inner -> read(type, inner));
        } else if (constraint instanceof Constraint.Or or) {
            or.constraints().forEach(inner -> read(type, inner));
        } else if (constraint instanceof Constraint.Binding binding) {
            literals.computeIfAbsent(key(type, binding.field()), any -> new HashSet<>());
            joined.add(key(type, binding.field()));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            read(key(type, comparison.field()), comparison);
        }
    }

    private void read(String key, Constraint.Comparison comparison) {
        Set<Object> told = literals.computeIfAbsent(key, any -> new HashSet<>());
        for (Object literal : literals(comparison.operand())) {
            told.add(literal);
            if (literal instanceof Integer number) {
                cut(cuts.computeIfAbsent(key, any -> new TreeSet<>()), comparison.operator(), number);
            }
        }
        if (comparison.operand() instanceof Constraint.Operand.Bound) {
            joined.add(key);
        }
    }

    private static List<Object> literals(Constraint.Operand operand) {
        if (operand instanceof Constraint.Operand.Literal literal) {
            return List.of(literal.value());
        }
        if (operand instanceof Constraint.Operand.Literals several) {
            return several.values();
        }
        return operand instanceof Constraint.Operand.Named named
                ? List.of(named.parameter().value())
                : List.of();
    }

    private static void cut(Set<Integer> cuts, Constraint.Operator operator, int number) {
        switch (operator) {
            case LESS, AT_LEAST -> cuts.add(number);
            case AT_MOST, MORE -> cuts.add(number + 1);
            default -> {
                cuts.add(number);
                cuts.add(number + 1);
            }
        }
    }
}
