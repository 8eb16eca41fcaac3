package entente.rulefile;

import entente.model.Constraint;
import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.FactType.Field;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.text.Guess;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code field operator operand}: whether the operator suits the field and the operand is one of its values. */
final class ComparisonReader {
    private static final Map<String, Operator> SIGNS = Stream.of(Operator.values())
            .filter(operator -> !Character.isLetter(operator.word().charAt(0)))
            .collect(Collectors.toUnmodifiableMap(Operator::word, operator -> operator));

    private final RuleCursor cursor;
    private final Vocabulary vocabulary;
    private final Bindings bindings;

    ComparisonReader(RuleCursor cursor, Vocabulary vocabulary, Bindings bindings) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.bindings = bindings;
    }

    /**
     * A field that is asked about, as far as it is known.
     *
     * @param label as messages call it: {@code beds.length}
     */
    record Asked(RuleToken name, String label, Optional<Field> field) {
        Optional<Type> type() {
            return field.map(Field::type);
        }
    }

    /** Reads on from behind the name of the field. */
    Constraint.Comparison read(Asked asked) {
        RuleToken sign = cursor.here();
        Operator operator = operator(asked);
        RuleToken lastOfOperator = cursor.last();
        Asked suited = asked.type().filter(type -> !suits(operator, type)).isPresent()
                ? unsuited(asked, operator, cursor.place(sign, cursor.last()))
                : asked;
        Operand operand = operator == Operator.IN || operator == Operator.NOT_IN
                ? several(suited, operator)
                : one(suited, operator);
        return new Constraint.Comparison(
                cursor.place(asked.name(), cursor.last()),
                cursor.folded(asked.name(), cursor.last()),
                asked.name().text(),
                operator,
                operand);
    }

    private Operator operator(Asked asked) {
        RuleToken here = cursor.next();
        if (here.kind() == RuleToken.Kind.SYMBOL && SIGNS.containsKey(here.text())) {
            return SIGNS.get(here.text());
        }
        boolean not = here.is("not");
        RuleToken word = not ? cursor.next() : here;
        if (word.is("in")) {
            return not ? Operator.NOT_IN : Operator.IN;
        }
        if (word.is("contains")) {
            return not ? Operator.NOT_CONTAINS : Operator.CONTAINS;
        }
        throw noOperator(asked, word);
    }

    private RuleCursor.Stop noOperator(Asked asked, RuleToken here) {
        if (here.is("=")) {
            return cursor.stop(here, "'=' is no comparison", "==");
        }
        if (here.is(")") || here.is(",") || here.is("&&") || here.is("||")) {
            String message = asked.label() + " is compared with nothing";
            return asked.type().filter(Type.Flag.class::isInstance).isPresent()
                    ? cursor.stop(asked.name(), message, asked.name().text() + " == true")
                    : cursor.stop(asked.name(), message);
        }
        if (here.is(".") || here.is("(") || here.is("[")) {
            return cursor.stop(here, "a condition asks a field by its name alone, without methods or parts");
        }
        if ("+-*/%".contains(here.text()) && here.kind() == RuleToken.Kind.SYMBOL) {
            return cursor.stop(here, OperandReader.NO_ARITHMETIC);
        }
        boolean negated = cursor.at("in") || cursor.at("contains");
        if (negated && Guess.nearest(here.text(), List.of("not")).isPresent()) {
            return cursor.stop(
                    here,
                    "before '" + cursor.here().text() + "' stands 'not' or nothing, not " + here.described(),
                    "not");
        }
        if (here.kind() == RuleToken.Kind.WORD) {
            List<String> known = Stream.of(Operator.values())
                    .filter(operator ->
                            asked.type().map(type -> suits(operator, type)).orElse(true))
                    .map(Operator::word)
                    .toList();
            cursor.unknown(here, "'" + here.text() + "' is no comparison that rules know", known);
            return cursor.stopped();
        }
        return cursor.stop(here, "expected a comparison after " + asked.name().text() + ", not " + here.described());
    }

    private static boolean suits(Operator operator, Type type) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> !(type instanceof Type.Subset);
            case LESS, AT_MOST, MORE, AT_LEAST -> type instanceof Type.Amount;
            case IN, NOT_IN -> type instanceof Type.Choice || type instanceof Type.Amount;
            case CONTAINS, NOT_CONTAINS -> type instanceof Type.Subset;
        };
    }

    /** Records that the operator does not suit; what it is compared with is then read without a check. */
    private Asked unsuited(Asked asked, Operator operator, Place place) {
        Type type = asked.type().orElseThrow();
        String message = "'" + operator.word() + "' does not suit " + asked.label() + ", which is " + type.described();
        boolean denies = operator.word().startsWith("not") || operator == Operator.NOT_EQUAL;
        boolean orders = operator.word().startsWith("<") || operator.word().startsWith(">");
        if (type instanceof Type.Subset && (operator == Operator.IN || operator == Operator.NOT_IN)) {
            cursor.error(place, message + "; ask for each value whether it contains that");
        } else if (type instanceof Type.Subset) {
            cursor.error(place, message, denies ? "not contains" : "contains");
        } else if (orders) {
            cursor.error(place, message);
        } else {
            cursor.error(place, message, denies ? "!=" : "==");
        }
        return new Asked(asked.name(), asked.label(), Optional.empty());
    }

    private Operand several(Asked asked, Operator operator) {
        cursor.expect("(", "the values after '" + operator.word() + "' stand in parentheses");
        OperandReader reader = new OperandReader(cursor, vocabulary, asked);
        List<Operand> operands = new ArrayList<>();
        do {
            RuleToken first = cursor.here();
            Optional<Operand> operand = reader.read();
            operand.filter(read ->
                            operands.stream().anyMatch(other -> other.values().equals(read.values())))
                    .ifPresent(again -> cursor.error(
                            cursor.place(first, cursor.last()),
                            "the value " + cursor.folded(first, cursor.last())
                                    + " stands in these parentheses already"));
            operand.ifPresent(operands::add);
        } while (cursor.take(","));
        cursor.expect(")", "the values end with ')'");
        return new Operand.Several(operands);
    }

    private Operand one(Asked asked, Operator operator) {
        RuleToken here = cursor.here();
        if (here.kind() == RuleToken.Kind.WORD && here.text().startsWith("$")) {
            return bindings.use(cursor.next(), asked, operator);
        }
        return new OperandReader(cursor, vocabulary, asked).read().orElse(new Operand.Literal(""));
    }
}
