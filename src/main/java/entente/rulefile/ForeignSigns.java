package entente.rulefile;

import entente.model.Constraint.Operator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How other languages write comparisons, in signs and in words, and slips of the fingers in them. */
final class ForeignSigns {
    private static final int MOST_TOKENS = 3;
    private static final Set<String> SIGNS = Set.of("=", "==", "!=", "<", "<=", ">", ">=", "!", "in", "contains");

    private static final Map<String, Operator> MEANT = Map.ofEntries(
            Map.entry("=", Operator.EQUAL),
            Map.entry("= =", Operator.EQUAL),
            Map.entry("= = =", Operator.EQUAL),
            Map.entry("== =", Operator.EQUAL),
            Map.entry(":", Operator.EQUAL),
            Map.entry(": =", Operator.EQUAL),
            Map.entry("is", Operator.EQUAL),
            Map.entry("equals", Operator.EQUAL),
            Map.entry("eq", Operator.EQUAL),
            Map.entry("is equal to", Operator.EQUAL),
            Map.entry("equal to", Operator.EQUAL),
            Map.entry("!", Operator.NOT_EQUAL),
            Map.entry("= !", Operator.NOT_EQUAL),
            Map.entry("! =", Operator.NOT_EQUAL),
            Map.entry("!= =", Operator.NOT_EQUAL),
            Map.entry("! ==", Operator.NOT_EQUAL),
            Map.entry("< >", Operator.NOT_EQUAL),
            Map.entry("> <", Operator.NOT_EQUAL),
            Map.entry("~ =", Operator.NOT_EQUAL),
            Map.entry("^ =", Operator.NOT_EQUAL),
            Map.entry("/ =", Operator.NOT_EQUAL),
            Map.entry("ne", Operator.NOT_EQUAL),
            Map.entry("not", Operator.NOT_EQUAL),
            Map.entry("is =", Operator.EQUAL),
            Map.entry("is ==", Operator.EQUAL),
            Map.entry("is not", Operator.NOT_EQUAL),
            Map.entry("not =", Operator.NOT_EQUAL),
            Map.entry("not ==", Operator.NOT_EQUAL),
            Map.entry("= <", Operator.AT_MOST),
            Map.entry("< =", Operator.AT_MOST),
            Map.entry("le", Operator.AT_MOST),
            Map.entry("lte", Operator.AT_MOST),
            Map.entry("= >", Operator.AT_LEAST),
            Map.entry("> =", Operator.AT_LEAST),
            Map.entry("ge", Operator.AT_LEAST),
            Map.entry("gte", Operator.AT_LEAST),
            Map.entry("lt", Operator.LESS),
            Map.entry("gt", Operator.MORE),
            Map.entry("is in", Operator.IN),
            Map.entry("is not in", Operator.NOT_IN),
            Map.entry("has", Operator.CONTAINS),
            Map.entry("includes", Operator.CONTAINS),
            Map.entry("include", Operator.CONTAINS),
            Map.entry("does not contain", Operator.NOT_CONTAINS));

    private ForeignSigns() {}

    /** How many tokens ahead are such a comparison, the most that are; 0 if none is. */
    static int ahead(RuleCursor cursor) {
        for (int tokens = MOST_TOKENS; tokens > 0; tokens--) {
            RuleToken last = cursor.ahead(tokens - 1);
            boolean whole = last.kind() != RuleToken.Kind.WORD
                    || !SIGNS.contains(cursor.ahead(tokens).text());
            if (whole && MEANT.containsKey(written(cursor, cursor.here(), last))) {
                return tokens;
            }
        }
        return 0;
    }

    /** What is meant by what stands from one token to another. */
    static Optional<Operator> meant(RuleText text, RuleToken first, RuleToken last) {
        return Optional.ofNullable(MEANT.get(written(text, first, last)));
    }

    private static String written(RuleText text, RuleToken first, RuleToken last) {
        return IntStream.rangeClosed(first.index(), last.index())
                .mapToObj(text::token)
                .map(text::written)
                .collect(Collectors.joining(" "));
    }
}
