package entente.rulefile;

import entente.model.Constraint;
import entente.model.FactType;
import entente.rulefile.ComparisonReader.Asked;
import entente.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what stands in the parentheses of one pattern: {@code ||} binds weaker than {@code &&}, the comma weakest. */
final class ConstraintReader {
    private static final int MOST_NESTING = 20;
    private static final String NAMED_AGAIN = "the field is named again before each comparison";
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> EITHER = Set.of("or", "||", "|");
    private static final Set<String> BOTH = Set.of("and", "&&", "&");

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
        type.ifPresent(known -> cursor.refuseTornName(
                here, known.fields().stream().map(FactType.Field::name).toList()));
        return cursor.at(":") ? binding(here) : comparison(here);
    }

    private Constraint comparison(RuleToken field) {
        Constraint.Comparison comparison = comparisonReader.read(asked(field));
        if (isValue(cursor.last()) && anotherValue()) {
            throw valuesInARow(field, comparison.operator());
        }
        return comparison;
    }

    /** Whether what comes next joins a value alone, without a field that it is compared with. */
    private boolean anotherValue() {
        return (cursor.at(",")
                        || EITHER.contains(cursor.here().text())
                        || BOTH.contains(cursor.here().text()))
                && isValue(cursor.ahead(1))
                && !SIGNS.contains(cursor.ahead(2).text())
                && !beginsWithValue(cursor.ahead(2));
    }

    /** Whether a value is the first word of a comparison the wrong way round: {@code "a" memberOf field}. */
    private static boolean beginsWithValue(RuleToken behind) {
        return behind.kind() == RuleToken.Kind.WORD && !EITHER.contains(behind.text()) && !BOTH.contains(behind.text());
    }

    private static boolean isValue(RuleToken token) {
        return token.kind() == RuleToken.Kind.STRING || token.kind() == RuleToken.Kind.NUMBER;
    }

    private RuleCursor.Stop valuesInARow(RuleToken field, Constraint.Operator operator) {
        boolean either = EITHER.contains(cursor.here().text());
        List<String> values = new ArrayList<>(List.of(cursor.written(cursor.last())));
        while (anotherValue()) {
            cursor.next();
            values.add(cursor.written(cursor.next()));
        }
        Place place = cursor.place(field, cursor.last());
        return switch (operator) {
            case EQUAL, NOT_EQUAL ->
                cursor.stop(
                        place,
                        "several values for one field stand in parentheses",
                        field.text() + (operator == Constraint.Operator.EQUAL ? " in (" : " not in (")
                                + String.join(", ", values) + ")");
            case CONTAINS, NOT_CONTAINS ->
                cursor.stop(
                        place,
                        NAMED_AGAIN,
                        values.stream()
                                .map(value -> field.text() + " " + operator.word() + " " + value)
                                .collect(Collectors.joining(either ? " || " : " && ")));
            default -> cursor.stop(place, NAMED_AGAIN);
        };
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
        if (SIGNS.contains(here.text())) {
            return cursor.stop(here, NAMED_AGAIN);
        }
        if (here.kind() == RuleToken.Kind.STRING || here.kind() == RuleToken.Kind.NUMBER) {
            String message = "a comparison begins with a field, its value stands behind";
            RuleToken field = cursor.ahead(2);
            return cursor.ahead(1).is("memberOf") && field.kind() == RuleToken.Kind.WORD
                    ? cursor.stop(
                            cursor.place(here, field), message, field.text() + " contains " + cursor.written(here))
                    : cursor.stop(here, message);
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
