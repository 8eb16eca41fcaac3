package entente.model;

import java.util.HashMap;
import java.util.HashSet;
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
        ConditionComparisons.patterns(rule.conditions()).forEach(reads::read);
        ConditionComparisons.in(rule.conditions())
                .forEach(one ->
                        reads.read(key(one.pattern().type(), one.comparison().field()), one.comparison()));
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

    private void read(Condition.Pattern pattern) {
        types.add(pattern.type());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                String key = key(pattern.type(), binding.field());
                literals.computeIfAbsent(key, any -> new HashSet<>());
                joined.add(key);
            }
        }
    }

    private void read(String key, Constraint.Comparison comparison) {
        literals.computeIfAbsent(key, any -> new HashSet<>())
                .addAll(comparison.operand().values());
        cuts.computeIfAbsent(key, any -> new TreeSet<>()).addAll(comparison.cuts());
        if (comparison.operand() instanceof Constraint.Operand.Bound) {
            joined.add(key);
        }
    }
}
