package entente.model;

import entente.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a pattern asks of one fact. */
public sealed interface Constraint {
    /** Several, joined by {@code ||}, or else by {@code &&} or a comma. */
    record Joined(boolean either, List<Constraint> constraints) implements Constraint {
        public Joined {
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * {@code field operator operand}.
     *
     * @param text as the rule writes it, white space folded
     */
    record Comparison(Place place, String text, String field, Operator operator, Operand operand)
            implements Constraint {
        /** Whether it is {@code == value}. */
        boolean asks(Object value) {
            return operator == Operator.EQUAL && operand.values().equals(List.of(value));
        }

        /** The numbers that begin a stretch of amounts which it tells from the one below. */
        SortedSet<Integer> cuts() {
            SortedSet<Integer> cuts = new TreeSet<>();
            for (Object value : operand.values()) {
                if (value instanceof Integer number) {
                    switch (operator) {
                        case LESS, AT_LEAST -> cuts.add(number);
                        case AT_MOST, MORE -> cuts.add(number + 1);
                        default -> cuts.addAll(List.of(number, number + 1));
                    }
                }
            }
            return cuts;
        }
    }

    /** {@code $name : field}: gives the field's value a name; always holds. */
    record Binding(String name, String field) implements Constraint {}

    /** What comes of it, by what comes of each comparison; a name always holds. */
    default <T> T read(Logic<T> logic, Function<Comparison, T> each) {
        if (this instanceof Joined joined) {
            return joined.constraints().stream()
                    .map(one -> one.read(logic, each))
                    .reduce(joined.either() ? logic.no() : logic.yes(), joined.either() ? logic.or() : logic.and());
        }
        return this instanceof Comparison comparison ? each.apply(comparison) : logic.yes();
    }

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in"),
        NOT_IN("not in"),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains");

        private final String word;

        Operator(String word) {
            this.word = word;
        }

        /** As rules write it. */
        public String word() {
            return word;
        }

        /** Whether several values stand behind it. */
        public boolean several() {
            return this == IN || this == NOT_IN;
        }

        /** The one that rules write so. */
        public static Optional<Operator> of(String word) {
            return Stream.of(values())
                    .filter(operator -> operator.word.equals(word))
                    .findFirst();
        }
    }

    /** What a field is compared with. */
    sealed interface Operand {
        /** One literal: a {@link String}, {@link Integer} or {@link Boolean}. */
        record Literal(Object value) implements Operand {}

        /** The literals and named numbers in the parentheses of {@code in} and {@code not in}. */
        record Several(List<Operand> operands) implements Operand {
            public Several {
                operands = List.copyOf(operands);
            }
        }

        /** {@code Parameter.name.value}, with the number it stands for. */
        record Named(Parameter parameter) implements Operand {}

        /** A name bound in this pattern or an earlier one. */
        record Bound(String name) implements Operand {}

        /** The values that it gives; none where a name stands for one. */
        default List<Object> values() {
            if (this instanceof Several several) {
                return several.operands().stream()
                        .flatMap(operand -> operand.values().stream())
                        .toList();
            }
            if (this instanceof Named named) {
                return List.of(named.parameter().value());
            }
            return this instanceof Literal literal ? List.of(literal.value()) : List.of();
        }

        /** The numbers of the vocabulary that it names. */
        default List<Parameter> parameters() {
            if (this instanceof Several several) {
                return several.operands().stream()
                        .flatMap(operand -> operand.parameters().stream())
                        .toList();
            }
            return this instanceof Named named ? List.of(named.parameter()) : List.of();
        }
    }
}
