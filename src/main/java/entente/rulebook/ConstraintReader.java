package entente.rulebook;

import entente.rulebook.ComparisonReader.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what stands in the parentheses of one pattern: {@code ||} binds weaker than {@code &&}, the comma weakest. */
final class ConstraintReader {
    private static final int MOST_NESTING = 20;

    private final RuleCursor cursor;
    private final Optional<FactType> type;
    private final Bindings bindings;
    private final ComparisonReader comparisonReader;
    private final Map<String, RuleToken> fields = new LinkedHashMap<>();
    private int nesting;
    private int comparisons;

    ConstraintReader(RuleCursor cursor, Optional<FactType> type, Bindings bindings, ComparisonReader comparisonReader) {
        this.cursor = cursor;
        this.type = type;
        this.bindings = bindings;
        this.comparisonReader = comparisonReader;
    }

    List<Constraint> read() {
        List<Constraint> constraints = new ArrayList<>();
        do {
            constraints.add(either());
        } while (cursor.take(","));
        return constraints;
    }

    /** The fields that are read, with where each is read first. */
    Map<String, RuleToken> fields() {
        return fields;
    }

    int comparisons() {
        return comparisons;
    }

    private Constraint either() {
        RuleToken first = cursor.here();
        List<Constraint> constraints = joined("||", this::both);
        return constraints.size() == 1
                ? constraints.get(0)
                : new Constraint.Or(
                        cursor.place(first, cursor.last()), cursor.folded(first, cursor.last()), constraints);
    }

    private Constraint both() {
        RuleToken first = cursor.here();
        List<Constraint> constraints = joined("&&", this::one);
        return constraints.size() == 1
                ? constraints.get(0)
                : new Constraint.And(
                        cursor.place(first, cursor.last()), cursor.folded(first, cursor.last()), constraints);
    }

    private List<Constraint> joined(String sign, Supplier<Constraint> reader) {
        List<Constraint> constraints = new ArrayList<>();
        do {
            RuleToken first = cursor.here();
            constraints.add(reader.get());
            boolean alone = constraints.size() == 1 && !cursor.at(sign);
            if (!alone && constraints.get(constraints.size() - 1) instanceof Constraint.Binding) {
                throw cursor.stop(first, "a name is given between commas, not beside '" + sign + "'");
            }
        } while (cursor.take(sign));
        return constraints;
    }

    private Constraint one() {
        RuleToken here = cursor.here();
        if (here.is("(")) {
            return inParentheses();
        }
        if (here.kind() != RuleToken.Kind.WORD) {
            throw noField(here);
        }
        if (here.is("eval") || here.is("not") || here.is("exists") || here.is("forall")) {
            throw cursor.stop(here, "inside a pattern stand comparisons of its fields alone, no '" + here.text() + "'");
        }
        cursor.next();
        return cursor.at(":") ? binding(here) : comparisonReader.read(asked(here));
    }

    private Constraint inParentheses() {
        RuleToken open = cursor.next();
        nesting++;
        if (nesting > MOST_NESTING) {
            throw cursor.stop(open, "parentheses are nested more than " + MOST_NESTING + " deep");
        }
        RuleToken first = cursor.here();
        Constraint inner = either();
        if (inner instanceof Constraint.Binding) {
            throw cursor.stop(first, "a name is given between commas, not in parentheses");
        }
        if (cursor.at(",")) {
            throw cursor.stop(cursor.here(), "within parentheses conditions are joined by '&&' or '||'", "&&");
        }
        if (!cursor.at(")")) {
            throw notJoined();
        }
        cursor.next();
        nesting--;
        return inner;
    }

    private Constraint binding(RuleToken name) {
        if (!name.text().startsWith("$")) {
            throw cursor.stop(name, "a name that is given begins with '$'", "$" + name.text());
        }
        cursor.next();
        RuleToken field = cursor.expect(RuleToken.Kind.WORD, "after '" + name.text() + " :' stands a field");
        bindings.bind(name, asked(field));
        return new Constraint.Binding(cursor.place(name, field), cursor.folded(name, field), name.text(), field.text());
    }

    private Asked asked(RuleToken name) {
        Optional<FactType.Field> field = type.flatMap(known -> known.field(name.text()));
        boolean plain = !cursor.at("(") && !cursor.at(".");
        if (type.isPresent() && field.isEmpty() && plain) {
            cursor.unknown(
                    name,
                    type.get().label() + " has no field '" + name.text() + "'",
                    type.get().fields().stream().map(FactType.Field::name).toList());
        }
        comparisons++;
        fields.putIfAbsent(name.text(), name);
        return new Asked(name, type.map(known -> known.label() + ".").orElse("") + name.text(), field);
    }

    private RuleCursor.Stop noField(RuleToken here) {
        if (here.is("!")) {
            return cursor.stop(here, "'!' is not in the language of rules: turn the comparison itself round");
        }
        if (List.of("==", "!=", "<", "<=", ">", ">=").contains(here.text())) {
            return cursor.stop(here, "the field is named again before each comparison");
        }
        if (here.kind() == RuleToken.Kind.STRING || here.kind() == RuleToken.Kind.NUMBER) {
            return cursor.stop(here, "a comparison begins with a field, its value stands behind");
        }
        return cursor.stop(here, "expected a field of the type, not " + here.described());
    }

    /** For where something else stands than what joins or ends conditions. */
    RuleCursor.Stop notJoined() {
        RuleToken here = cursor.here();
        if (here.is("&") || here.is("|")) {
            return cursor.stop(here, "conditions are joined by ',', '&&' or '||'", here.text() + here.text());
        }
        if (here.is("and") || here.is("or")) {
            return cursor.stop(here, "conditions are joined by ',', '&&' or '||'", here.is("and") ? "&&" : "||");
        }
        if (here.kind() == RuleToken.Kind.SYMBOL && "+-*/%".contains(here.text())) {
            return cursor.stop(here, OperandReader.NO_ARITHMETIC);
        }
        return cursor.stop(here, "expected ',', '&&', '||' or ')' after a condition, not " + here.described());
    }
}
