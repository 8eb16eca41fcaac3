package entente.rulefile;

import entente.model.Constraint;
import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.rulefile.ConstraintChecker.Asked;
import entente.rulefile.RuleSyntax.Comparison;
import entente.rulefile.RuleSyntax.Sign;
import entente.text.Guess;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checker of {@code field operator operand}: whether the operator suits the field and the operand is one of its values. */
record ComparisonChecker(RuleText text, Vocabulary vocabulary, Bindings bindings) {
    Constraint.Comparison check(Comparison comparison, Asked asked) {
        Operator operator = comparison.sign().meant();
        boolean suits = asked.type().map(type -> suits(operator, type)).orElse(true);
        checkSign(comparison.sign(), asked, suits);
        Asked suited = suits ? asked : asked.untyped();
        Operand operand = operator.several() ? several(suited, comparison.operands()) : one(suited, comparison);
        return new Constraint.Comparison(
                text.place(asked.name(), comparison.last()),
                text.folded(asked.name(), comparison.last()),
                asked.name().text(),
                operator,
                operand);
    }

    private void checkSign(Sign sign, Asked asked, boolean suits) {
        Operator operator = sign.meant();
        Place place = text.place(sign.first(), sign.last());
        String written = text.folded(sign.first(), sign.last());
        Optional<String> suited =
                asked.type().map(type -> suited(operator, type)).orElse(Optional.of(operator.word()));
        if (sign.foreign()) {
            String known = sign.first().isWord() ? " that rules know" : "";
            text.error(place, "'" + written + "' is no comparison" + known, suited);
        } else if (!suits) {
            Type type = asked.type().orElseThrow();
            boolean each = type instanceof Type.Subset && operator.several();
            text.error(
                    place,
                    "'" + written + "' does not suit " + asked.label() + ", which is " + type.described()
                            + (each ? "; ask for each value whether it contains that" : ""),
                    suited);
        }
    }

    /** For a field that is denied instead of compared. */
    void denied(Asked asked, RuleToken not) {
        text.error(
                text.place(not, asked.name()),
                ConstraintParser.noField(not.text()),
                Optional.of(asked.name().text() + " == false").filter(any -> asked.is(Type.Flag.class)));
    }

    /** @param here what stands where an operator should */
    void noOperator(Asked asked, RuleToken here) {
        RuleToken behind = text.behind(here, 1);
        if (here.is(")", ",", "&&", "||")) {
            text.error(
                    text.place(asked.name()),
                    asked.label() + " is compared with nothing",
                    Optional.of(asked.name().text() + " == true").filter(any -> asked.is(Type.Flag.class)));
        } else if (here.is(".") && asked.beside(behind)) {
            text.error(text.place(asked.name(), behind), "a condition asks a field by its name alone", behind.text());
        } else if (here.is(".", "(", "[")) {
            text.error(here, "a condition asks a field by its name alone, without methods or parts");
        } else if ("+-*/%".contains(here.text()) && here.kind() == RuleToken.Kind.SYMBOL) {
            text.error(here, ConstraintParser.NO_ARITHMETIC);
        } else if (behind.is("in", "contains")
                && Guess.nearest(here.text(), List.of("not")).isPresent()) {
            text.error(here, "before '" + behind.text() + "' stands 'not' or nothing, not " + here.described(), "not");
        } else if (isBetween(here) && asked.is(Type.Amount.class)) {
            RuleToken most = text.behind(here, 3);
            text.error(
                    text.place(here, most),
                    "'between' is no comparison that rules know",
                    ">= " + behind.text() + " && " + asked.name().text() + " <= " + most.text());
        } else if (here.isWord()) {
            List<String> known = Stream.of(Operator.values())
                    .filter(operator ->
                            asked.type().map(type -> suits(operator, type)).orElse(true))
                    .map(Operator::word)
                    .toList();
            text.unknown(here, "'" + here.text() + "' is no comparison that rules know", known);
        } else {
            text.error(here, "expected a comparison after " + asked.name().text() + ", not " + here.described());
        }
    }

    private boolean isBetween(RuleToken word) {
        return word.is("between")
                && text.behind(word, 1).kind() == RuleToken.Kind.NUMBER
                && text.behind(word, 2).is("and")
                && text.behind(word, 3).kind() == RuleToken.Kind.NUMBER;
    }

    private static boolean suits(Operator operator, Type type) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> !(type instanceof Type.Subset);
            case LESS, AT_MOST, MORE, AT_LEAST -> type instanceof Type.Amount;
            case IN, NOT_IN -> type instanceof Type.Choice || type instanceof Type.Amount;
            case CONTAINS, NOT_CONTAINS -> type instanceof Type.Subset;
        };
    }

    /** The operator that is meant of a field of a type; none where another would need another value as well. */
    private static Optional<String> suited(Operator operator, Type type) {
        if (suits(operator, type)) {
            return Optional.of(operator.word());
        }
        boolean denies = operator.word().startsWith("not") || operator == Operator.NOT_EQUAL;
        boolean orders = operator.word().startsWith("<") || operator.word().startsWith(">");
        if (type instanceof Type.Subset) {
            return operator.several() ? Optional.empty() : Optional.of(denies ? "not contains" : "contains");
        }
        return orders ? Optional.empty() : Optional.of(denies ? "!=" : "==");
    }

    private Operand several(Asked asked, List<RuleSyntax.Operand> values) {
        OperandChecker checker = new OperandChecker(text, vocabulary, asked);
        List<Operand> operands = new ArrayList<>();
        for (RuleSyntax.Operand value : values) {
            Optional<Operand> operand = checker.check(value);
            operand.filter(read ->
                            operands.stream().anyMatch(other -> other.values().equals(read.values())))
                    .ifPresent(again -> text.error(
                            text.place(value.first(), value.last()),
                            "the value " + text.folded(value.first(), value.last())
                                    + " stands in these parentheses already"));
            operand.ifPresent(operands::add);
        }
        return new Operand.Several(operands);
    }

    /** The one operand; where the parser got to none, any will do. */
    private Operand one(Asked asked, Comparison comparison) {
        Operand none = new Operand.Literal("");
        if (comparison.operands().isEmpty()) {
            return none;
        }
        RuleSyntax.Operand operand = comparison.operands().get(0);
        return operand.kind() == RuleSyntax.Operand.Kind.NAME
                ? bindings.use(operand.first(), asked, comparison.sign().meant())
                : new OperandChecker(text, vocabulary, asked).check(operand).orElse(none);
    }
}
