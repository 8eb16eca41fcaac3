package entente.rulefile;

import entente.model.Constraint.Operator;
import entente.rulefile.RuleSyntax.Broken;
import entente.rulefile.RuleSyntax.Clause;
import entente.rulefile.RuleSyntax.Comparison;
import entente.rulefile.RuleSyntax.Denied;
import entente.rulefile.RuleSyntax.Joined;
import entente.rulefile.RuleSyntax.Naming;
import entente.rulefile.RuleSyntax.NoComparison;
import entente.rulefile.RuleSyntax.Operand;
import entente.rulefile.RuleSyntax.Sign;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The parser of what stands in the parentheses of one pattern: {@code ||} binds weaker than {@code &&}, the comma weakest.
 * Tokens go in, comparisons and names come out; whether fields and values are known, and suit one another, is left to
 * {@link ConditionChecker}.
 */
final class ConstraintParser {
    static final String NO_ARITHMETIC =
            "rules do not calculate: give the number a name among the parameters of the vocabulary";
    static final String PARAMETER = "Parameter";

    private static final String JOINED = "conditions are joined by ',', '&&' or '||'";
    private static final String NAMED_AGAIN = "the field is named again before each comparison";
    /** The signs of comparisons, and which each is the other way round. */
    private static final Map<String, String> TURNED =
            Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private static final Set<String> SIGNS = TURNED.keySet();
    private static final Set<String> EITHER = Set.of("or", "||", "|");
    private static final Set<String> BOTH = Set.of("and", "&&", "&");

    private final RuleCursor cursor;
    private int nesting;
    private int comparisons;

    ConstraintParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to the closing parenthesis, or to where nothing can be read. */
    List<Clause> read() {
        RuleToken open = cursor.last();
        List<Clause> clauses = new ArrayList<>();
        do {
            nesting = 0;
            RuleToken begun = cursor.here();
            clauses.add(either());
            if (!cursor.at(",")
                    && !cursor.at(")")
                    && foreignJoint(cursor.here()).isEmpty()) {
                clauses.add(notJoined());
                if (comparisons <= ConditionParser.MOST_COMPARISONS) {
                    cursor.goOnInPattern(open, begun);
                }
            }
        } while (takesJoint(clauses));
        return clauses;
    }

    /** Goes past what joins one condition to the next, be it in the words of other languages, which is told. */
    private boolean takesJoint(List<Clause> clauses) {
        RuleToken here = cursor.here();
        foreignJoint(here).ifPresent(joint -> {
            cursor.error(here, JOINED, joint);
            clauses.add(new Broken());
        });
        boolean joins = cursor.isJoint(here);
        if (joins) {
            cursor.next();
        }
        return joins;
    }

    /** What is meant by a word or sign of other languages that joins conditions, where another condition follows. */
    private Optional<String> foreignJoint(RuleToken here) {
        return cursor.isJoint(here) && !here.is(",", "&&", "||")
                ? Optional.of(EITHER.contains(here.text().toLowerCase(Locale.ROOT)) ? "||" : "&&")
                : Optional.empty();
    }

    /** How often a field is compared or given a name. */
    int comparisons() {
        return comparisons;
    }

    private Clause either() {
        return joined("||", this::both);
    }

    private Clause both() {
        return joined("&&", this::one);
    }

    private Clause joined(String sign, Supplier<Clause> reader) {
        List<Clause> clauses = new ArrayList<>();
        do {
            RuleToken first = cursor.here();
            Clause clause = reader.get();
            clauses.add(clause);
            boolean alone = clauses.size() == 1 && !cursor.at(sign);
            if (!alone && clause instanceof Naming) {
                clauses.add(cursor.lose(first, "a name is given between commas, not beside '" + sign + "'"));
            }
        } while (cursor.take(sign));
        return clauses.size() == 1 ? clauses.get(0) : new Joined(sign.equals("||"), clauses);
    }

    /** What was read before the form broke, and that it did. */
    private static Clause broken(Clause read) {
        return new Joined(false, List.of(read, new Broken()));
    }

    private Clause one() {
        RuleToken here = cursor.here();
        if (here.is("(")) {
            return inParentheses();
        }
        if (here.is("not", "!") && cursor.ahead(1).isWord()) {
            return denied(here);
        }
        if (!here.isWord()) {
            return noField(here);
        }
        if (here.is("eval", "not", "exists", "forall")) {
            return cursor.lose(here, noField(here.text()));
        }
        cursor.next();
        return cursor.at(":") ? naming(here) : comparison(here);
    }

    /** A denial before a field, which belongs behind it; of a flag alone whoever knows the vocabulary tells. */
    private Clause denied(RuleToken not) {
        cursor.next();
        RuleToken field = cursor.next();
        RuleToken word = cursor.here();
        if (word.is(",", ")", "&&", "||")) {
            comparisons++;
            cursor.lose();
            return new Denied(not, field);
        }
        return word.is("in", "contains")
                ? cursor.lose(cursor.place(not, word), noField(not.text()), field.text() + " not " + word.text())
                : cursor.lose(not, noField(not.text()));
    }

    /** What is said of a word or sign where a field should stand. */
    static String noField(String written) {
        return written.equals("!")
                ? "'!' is not in the language of rules: turn the comparison itself round"
                : "inside a pattern stand comparisons of its fields alone, no '" + written + "'";
    }

    private Clause inParentheses() {
        RuleToken open = cursor.next();
        nesting++;
        if (nesting > ConditionParser.MOST_NESTING) {
            return cursor.lose(open, "parentheses are nested more than " + ConditionParser.MOST_NESTING + " deep");
        }
        RuleToken first = cursor.here();
        Clause inner = either();
        if (inner instanceof Naming) {
            cursor.lose(first, "a name is given between commas, not in parentheses");
        } else if (cursor.at(",")) {
            cursor.lose(cursor.here(), "within parentheses conditions are joined by '&&' or '||'", "&&");
        } else if (cursor.take(")")) {
            nesting--;
            return inner;
        } else {
            notJoined();
        }
        return broken(inner);
    }

    private Clause naming(RuleToken name) {
        RuleToken behind = cursor.ahead(1);
        if (isValue(behind) || behind.is("true", "false")) {
            return comparison(name);
        }
        if (!name.text().startsWith("$")) {
            return cursor.lose(name, "a name that is given begins with '$'", "$" + name.text());
        }
        cursor.next();
        if (!cursor.here().isWord()) {
            return cursor.loseFor("after '" + name.text() + " :' stands a field");
        }
        comparisons++;
        return new Naming(name, cursor.next());
    }

    private Clause comparison(RuleToken field) {
        comparisons++;
        Optional<Sign> sign = WrittenOperators.ahead(cursor);
        if (sign.isEmpty()) {
            RuleToken instead = cursor.ahead(cursor.at("not") ? 1 : 0);
            cursor.next();
            cursor.lose();
            return new NoComparison(field, instead);
        }
        cursor.skipTo(at -> at.last() == sign.get().last());
        Operator operator = sign.get().meant();
        List<Operand> operands = new ArrayList<>();
        if (sign.get().foreign() && !isOperand(cursor.here())) {
            cursor.lose();
        } else if (operator.several()) {
            several(operator, operands);
        } else {
            operand(operands, true);
        }
        RuleToken number = cursor.last();
        RuleToken rest = cursor.ahead(1);
        if (cursor.folded(number, rest).matches("\\d{1,3},\\d{3}")) {
            cursor.lose(cursor.place(number, rest), "a number is written in digits alone", number.text() + rest.text());
            operands.clear();
        } else if (isValue(number) && anotherValue(0)) {
            valuesInARow(field, operator);
        }
        Clause comparison = new Comparison(field, sign.get(), operands, cursor.last());
        return cursor.isLost() ? broken(comparison) : comparison;
    }

    private void several(Operator operator, List<Operand> operands) {
        if (!cursor.take("(")) {
            otherBrackets(operator);
            return;
        }
        do {
            operand(operands, false);
        } while (cursor.take(","));
        RuleToken here = cursor.here();
        if (EITHER.contains(here.text()) && isValue(cursor.ahead(1))) {
            cursor.lose(here, "between two values stands a comma", ",");
        } else if (isValue(here)) {
            cursor.lose(here, "a comma is missing before this value", ", " + cursor.written(here));
        } else if (!cursor.take(")")) {
            cursor.loseFor("the values end with ')'");
        }
    }

    /** For values in brackets of other kinds, or in none. */
    private void otherBrackets(Operator operator) {
        RuleToken open = cursor.here();
        String message = "the values after '" + operator.word() + "' stand in parentheses, not " + open.described();
        int close = 2;
        while (cursor.ahead(close).is(",") && isValue(cursor.ahead(close + 1))) {
            close += 2;
        }
        RuleToken end = cursor.ahead(close);
        boolean pair = open.is("[") && end.is("]") || open.is("{") && end.is("}");
        if (isValue(open) && !anotherValue(1)) {
            cursor.lose(open, message, "(" + cursor.written(open) + ")");
        } else if (pair && isValue(cursor.ahead(1))) {
            String values = cursor.folded(cursor.ahead(1), cursor.ahead(close - 1));
            cursor.lose(cursor.place(open, end), message, "(" + values + ")");
        } else {
            cursor.lose(open, message);
        }
    }

    /**
     * Reads one operand.
     *
     * @param alone whether a name that a field was given may stand here
     */
    private void operand(List<Operand> operands, boolean alone) {
        RuleToken here = cursor.next();
        if (here.is(PARAMETER)) {
            parameter(here, operands);
            return;
        }
        boolean negative = here.is("-") && cursor.at(RuleToken.Kind.NUMBER);
        Operand.Kind kind = switch (here.kind()) {
            case STRING -> Operand.Kind.TEXT;
            case NUMBER -> Operand.Kind.NUMBER;
            case SYMBOL -> negative ? Operand.Kind.NUMBER : Operand.Kind.NONE;
            case WORD -> {
                Operand.Kind name = alone && here.text().startsWith("$") ? Operand.Kind.NAME : Operand.Kind.NONE;
                yield here.is("true", "false") ? Operand.Kind.FLAG : name;
            }
            case END_OF_FILE -> Operand.Kind.NONE;
        };
        List<RuleToken> tokens = new ArrayList<>(List.of(here));
        if (negative) {
            tokens.add(cursor.next());
        }
        if (kind == Operand.Kind.NUMBER) {
            for (int words = wordsOfTheNumber(); words > 0; words--) {
                tokens.add(cursor.next());
            }
        }
        if (kind == Operand.Kind.NONE) {
            while (here.isWord() && cursor.at(".") && cursor.ahead(1).isWord()) {
                cursor.next();
                tokens.add(cursor.next());
            }
            cursor.lose();
        }
        operands.add(new Operand(kind, tokens));
    }

    /** How many words stand behind a number up to the end of the comparison, such as its unit. */
    private int wordsOfTheNumber() {
        int words = 0;
        while (cursor.ahead(words).isWord()) {
            words++;
        }
        boolean joined = cursor.here().text().matches("(?i)and|or");
        return !joined && cursor.ahead(words).is(")", ",") ? words : 0;
    }

    private void parameter(RuleToken first, List<Operand> operands) {
        if (!cursor.take(".")) {
            cursor.loseFor("after '" + PARAMETER + "' stand a dot and the name");
            return;
        }
        if (!cursor.here().isWord()) {
            cursor.loseFor("after '" + PARAMETER + ".' stands the name");
            return;
        }
        List<RuleToken> tokens = new ArrayList<>(List.of(first, cursor.next()));
        if (cursor.take(".")) {
            if (!cursor.here().isWord()) {
                cursor.loseFor("after '" + PARAMETER + "." + tokens.get(1).text() + ".' stands 'value'");
                return;
            }
            tokens.add(cursor.next());
        }
        operands.add(new Operand(Operand.Kind.PARAMETER, tokens));
    }

    /**
     * Whether what comes next joins a value alone, without a field that it is compared with.
     *
     * @param tokens how many come before it
     */
    private boolean anotherValue(int tokens) {
        RuleToken sign = cursor.ahead(tokens);
        return (sign.is(",") || EITHER.contains(sign.text()) || BOTH.contains(sign.text()))
                && isValue(cursor.ahead(tokens + 1))
                && !SIGNS.contains(cursor.ahead(tokens + 2).text())
                && !beginsWithValue(cursor.ahead(tokens + 2));
    }

    /** Whether a value is the first word of a comparison the wrong way round: {@code "a" memberOf field}. */
    private static boolean beginsWithValue(RuleToken behind) {
        return behind.isWord() && !EITHER.contains(behind.text()) && !BOTH.contains(behind.text());
    }

    /** Whether an operand begins here, be it one that is wrong. */
    private static boolean isOperand(RuleToken token) {
        return isValue(token) || token.isWord() || token.is("(", "-");
    }

    private static boolean isValue(RuleToken token) {
        return token.kind() == RuleToken.Kind.STRING || token.kind() == RuleToken.Kind.NUMBER;
    }

    private void valuesInARow(RuleToken field, Operator operator) {
        boolean either = EITHER.contains(cursor.here().text());
        List<String> values = new ArrayList<>(List.of(cursor.written(cursor.last())));
        while (anotherValue(0)) {
            cursor.next();
            values.add(cursor.written(cursor.next()));
        }
        Place place = cursor.place(field, cursor.last());
        switch (operator) {
            case EQUAL, NOT_EQUAL ->
                cursor.lose(
                        place,
                        "several values for one field stand in parentheses",
                        field.text() + (operator == Operator.EQUAL ? " in (" : " not in (") + String.join(", ", values)
                                + ")");
            case CONTAINS, NOT_CONTAINS ->
                cursor.lose(
                        place,
                        NAMED_AGAIN,
                        values.stream()
                                .map(value -> field.text() + " " + operator.word() + " " + value)
                                .collect(Collectors.joining(either ? " || " : " && ")));
            default -> cursor.lose(place, NAMED_AGAIN, Optional.empty());
        }
    }

    private Broken noField(RuleToken here) {
        if (here.is("!")) {
            return cursor.lose(here, noField(here.text()));
        }
        if (SIGNS.contains(here.text())) {
            return cursor.lose(here, NAMED_AGAIN);
        }
        if (here.kind() == RuleToken.Kind.STRING || here.kind() == RuleToken.Kind.NUMBER) {
            String message = "a comparison begins with a field, its value stands behind";
            RuleToken field = cursor.ahead(2);
            if (!field.isWord() || field.is("true", "false")) {
                return cursor.lose(here, message);
            }
            if (cursor.ahead(1).is("memberOf", "in")) {
                return cursor.lose(
                        cursor.place(here, field), message, field.text() + " contains " + cursor.written(here));
            }
            String sign = TURNED.get(cursor.ahead(1).text());
            boolean ordered = here.kind() == RuleToken.Kind.STRING && !"==".equals(sign) && !"!=".equals(sign);
            if (sign == null || ordered) {
                return cursor.lose(here, message);
            }
            String turned = field.text() + " " + sign + " " + cursor.written(here);
            RuleToken second = cursor.ahead(3);
            RuleToken value = cursor.ahead(4);
            return TURNED.containsKey(second.text()) && isValue(value)
                    ? cursor.lose(cursor.place(here, value), message, turned + " && " + cursor.folded(field, value))
                    : cursor.lose(cursor.place(here, field), message, turned);
        }
        RuleToken before = cursor.last();
        if (here.is(",") || here.is(")") && before.is(",")) {
            return cursor.lose(
                    cursor.place(before, here),
                    "a comma stands only between two conditions: leave this one out",
                    here.is(",") ? before.text() : here.text());
        }
        return cursor.lose(here, "expected a field of the type, not " + here.described());
    }

    /** For where something else stands than what joins or ends conditions. */
    Broken notJoined() {
        RuleToken here = cursor.here();
        if (here.is("&", "|")) {
            return cursor.lose(here, JOINED, here.text() + here.text());
        }
        String word = here.text().toLowerCase(Locale.ROOT);
        if (here.isWord() && (word.equals("and") || word.equals("or"))) {
            return cursor.lose(here, JOINED, word.equals("and") ? "&&" : "||");
        }
        boolean below = cursor.place(here).line() > cursor.place(cursor.last()).line();
        if (below && (here.isEnd() || here.is("then") || cursor.ahead(1).is("("))) {
            RuleToken last = cursor.last();
            return cursor.lose(last, "the pattern ends with ')'", cursor.written(last) + ")");
        }
        if (here.kind() == RuleToken.Kind.SYMBOL && "+-*/%".contains(here.text())) {
            return cursor.lose(here, NO_ARITHMETIC);
        }
        String message = "expected ',', '&&', '||' or ')' after a condition, not " + here.described();
        if (cursor.isComparison(here) && isValue(cursor.last())) {
            return cursor.lose(here, message, ", " + here.text());
        }
        return here.is(";") ? cursor.lose(here, message, ",") : cursor.lose(here, message);
    }
}
