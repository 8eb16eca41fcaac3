package entente.rulefile;

import entente.model.Constraint.Operator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How other languages write comparisons, in signs and in words, and slips of the fingers in them. */
final class ForeignSigns {
    private static final int MOST_TOKENS = 3;
    private static final Set<String> SIGNS = Set.of("=", "==", "!=", "<", "<=", ">", ">=", "!", "in", "contains");

    private ForeignSigns() {}

    /** How many tokens ahead are such a comparison, the most that are; 0 if none is. */
    static int ahead(RuleCursor cursor) {
        for (int tokens = MOST_TOKENS; tokens > 0; tokens--) {
            RuleToken last = cursor.ahead(tokens - 1);
            boolean whole = last.kind() != RuleToken.Kind.WORD
                    || !SIGNS.contains(cursor.ahead(tokens).text());
            if (whole && meant(cursor, cursor.here(), last).isPresent()) {
                return tokens;
            }
        }
        return 0;
    }

    /** What is meant by what stands from one token to another. */
    static Optional<Operator> meant(RuleText text, RuleToken first, RuleToken last) {
        return switch (written(text, first, last)) {
            case "=",
                    "= =",
                    "= = =",
                    "== =",
                    ":",
                    ": =",
                    "is",
                    "equals",
                    "eq",
                    "is equal to",
                    "equal to",
                    "is =",
                    "is ==" -> Optional.of(Operator.EQUAL);
            case "!",
                    "= !",
                    "! =",
                    "!= =",
                    "! ==",
                    "< >",
                    "> <",
                    "~ =",
                    "^ =",
                    "/ =",
                    "ne",
                    "not",
                    "is not",
                    "not =",
                    "not ==" -> Optional.of(Operator.NOT_EQUAL);
            case "= <", "< =", "le", "lte" -> Optional.of(Operator.AT_MOST);
            case "= >", "> =", "ge", "gte" -> Optional.of(Operator.AT_LEAST);
            case "lt" -> Optional.of(Operator.LESS);
            case "gt" -> Optional.of(Operator.MORE);
            case "is in" -> Optional.of(Operator.IN);
            case "is not in" -> Optional.of(Operator.NOT_IN);
            case "has", "includes", "include" -> Optional.of(Operator.CONTAINS);
            case "does not contain" -> Optional.of(Operator.NOT_CONTAINS);
            default -> Optional.empty();
        };
    }

    private static String written(RuleText text, RuleToken first, RuleToken last) {
        return IntStream.rangeClosed(first.index(), last.index())
                .mapToObj(text::token)
                .map(text::written)
                .collect(Collectors.joining(" "));
    }
}
