package entente.rulefile;

import entente.model.Constraint;
import entente.model.FactType;
import entente.model.FactType.Field;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.rulefile.RuleSyntax.Clause;
import entente.rulefile.RuleSyntax.Comparison;
import entente.rulefile.RuleSyntax.Denied;
import entente.rulefile.RuleSyntax.Joined;
import entente.rulefile.RuleSyntax.Naming;
import entente.rulefile.RuleSyntax.NoComparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checker of what stands in the parentheses of one pattern: whether its type has the fields. What they are compared with
 * is left to {@link ComparisonChecker}, the names that they are given to {@link Bindings}.
 */
final class ConstraintChecker {
    private final RuleText text;
    private final Optional<FactType> type;
    private final Bindings bindings;
    private final ComparisonChecker comparisons;
    private final Map<String, RuleToken> fields = new LinkedHashMap<>();

    ConstraintChecker(RuleText text, Optional<FactType> type, Vocabulary vocabulary, Bindings bindings) {
        this.text = text;
        this.type = type;
        this.bindings = bindings;
        this.comparisons = new ComparisonChecker(text, vocabulary, bindings);
    }

    /**
     * A field that is asked about, as far as it is known.
     *
     * @param label as messages call it: {@code beds.length}
     */
    record Asked(RuleToken name, String label, Optional<Field> field, List<String> others) {
        /** Whether a word is a field of the same type. */
        boolean beside(RuleToken word) {
            return others.contains(word.text());
        }

        Optional<Type> type() {
            return field.map(Field::type);
        }

        /** The same where its type does not matter. */
        Asked untyped() {
            return new Asked(name, label, Optional.empty(), List.of());
        }

        /** Whether it is known to be of this type. */
        boolean is(Class<? extends Type> kind) {
            return type().filter(kind::isInstance).isPresent();
        }
    }

    /** The fields that are read, with where each is read first. */
    Map<String, RuleToken> fields() {
        return fields;
    }

    List<Constraint> check(List<Clause> clauses) {
        return bindings.inTurn(clauses, this::check);
    }

    private Constraint check(Clause clause) {
        if (clause instanceof Joined joined) {
            return new Constraint.Joined(joined.either(), check(joined.clauses()));
        }
        if (clause instanceof Naming naming) {
            return naming(naming);
        }
        if (clause instanceof Comparison comparison) {
            return comparisons.check(comparison, compared(comparison.field()));
        }
        if (clause instanceof NoComparison none) {
            comparisons.noOperator(compared(none.field()), none.instead());
        } else if (clause instanceof Denied denied) {
            comparisons.denied(compared(denied.field()), denied.not());
        }
        throw new RuleText.Stop();
    }

    private Constraint naming(Naming naming) {
        RuleToken name = naming.name();
        RuleToken field = naming.field();
        bindings.bind(name, asked(field));
        return new Constraint.Binding(name.text(), field.text());
    }

    private Asked compared(RuleToken field) {
        type.ifPresent(known -> text.refuseTornName(field, names(known)));
        return asked(field);
    }

    private Asked asked(RuleToken name) {
        Optional<Field> field = type.flatMap(known -> known.field(name.text()));
        RuleToken behind = text.behind(name, 1);
        if (type.isPresent() && field.isEmpty() && !behind.is("(") && !behind.is(".")) {
            text.unknown(
                    name,
                    type.get().label() + " has no " + type.get().fieldWord() + " '" + name.text() + "'",
                    names(type.get()));
        }
        fields.putIfAbsent(name.text(), name);
        return new Asked(
                name,
                type.map(known -> known.label() + ".").orElse("") + name.text(),
                field,
                type.map(ConstraintChecker::names).orElse(List.of()));
    }

    private static List<String> names(FactType type) {
        return type.fields().stream().map(Field::name).toList();
    }
}
