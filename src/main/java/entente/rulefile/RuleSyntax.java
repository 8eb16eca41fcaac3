package entente.rulefile;

import entente.model.Constraint.Operator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule says by its form alone, each piece with the tokens that say it. The parser makes it and knows no vocabulary;
 * whether there are such types, fields and values, and what they mean, the checker tells.
 */
final class RuleSyntax {
    private RuleSyntax() {}

    /**
     * A rule as far as it could be read.
     *
     * @param word the word {@code rule}
     * @param whole whether nothing about the form of its conditions is told yet
     */
    record Rule(RuleToken word, RuleToken title, Metadata metadata, List<Condition> conditions, boolean whole) {}

    /**
     * What stands before the conditions.
     *
     * @param byKey what could be read
     * @param begun keys of which it is told that they cannot be read
     * @param whole whether every line has a key, so that one that is missing is in none of them
     */
    record Metadata(Map<String, Annotation> byKey, Set<String> begun, boolean whole) {}

    /** One key with what it is given. */
    record Annotation(RuleToken key, List<RuleToken> values, boolean list) {}

    sealed interface Condition {}

    /** {@code Type(…)}. */
    record Pattern(RuleToken type, List<Clause> clauses, RuleToken close) implements Condition {}

    /** What is asked as options say it, without a pattern, {@code water.supply == "tank"}; the rule is not read on. */
    record Loose(RuleToken first, RuleToken last) implements Condition {}

    /** {@code not} or {@code exists} before a pattern or before several in parentheses. */
    record Group(RuleToken word, List<Condition> inner, RuleToken last) implements Condition {}

    /** What stands in the parentheses of a pattern. */
    sealed interface Clause {}

    /** Several, joined by {@code ||} or by {@code &&}. */
    record Joined(boolean either, List<Clause> clauses) implements Clause {}

    /** {@code $name : field}. */
    record Naming(RuleToken name, RuleToken field) implements Clause {}

    /**
     * {@code field operator operand}.
     *
     * @param operands one, or as many as stand in the parentheses behind {@code in}
     */
    record Comparison(RuleToken field, Sign sign, List<Operand> operands, RuleToken last) implements Clause {}

    /**
     * An operator: {@code not in} are two tokens.
     *
     * @param foreign whether it is written as in another language
     */
    record Sign(Operator meant, boolean foreign, RuleToken first, RuleToken last) {}

    /** A field with no operator behind it, but something else; the rule is not read on. */
    record NoComparison(RuleToken field, RuleToken instead) implements Clause {}

    /** A field alone that is denied, {@code !field}; the rule is not read on. */
    record Denied(RuleToken not, RuleToken field) implements Clause {}

    /**
     * What a field is compared with.
     *
     * @param tokens of a number with its sign and the words behind it, if it has any; of a parameter {@code Parameter}, its name, and the word behind
     *     that if there is one
     */
    record Operand(Kind kind, List<RuleToken> tokens) {
        enum Kind {
            TEXT,
            NUMBER,
            FLAG,
            PARAMETER,
            NAME,
            /** No value; the rule is not read on. */
            NONE
        }

        RuleToken first() {
            return tokens.get(0);
        }

        RuleToken last() {
            return tokens.get(tokens.size() - 1);
        }
    }

    /** Where the form is broken, of which it is told already. */
    record Broken() implements Condition, Clause {}
}
