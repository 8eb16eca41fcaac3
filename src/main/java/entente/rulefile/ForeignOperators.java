package entente.rulefile;

import entente.model.Constraint.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How other languages write comparisons, in signs and in words, and slips of the fingers in them. */
final class ForeignOperators {
    private static final int MOST_TOKENS = 3;
    private static final Set<String> SIGNS = Set.of("=", "==", "!=", "<", "<=", ">", ">=", "!", "in", "contains");

    /** Each comparison with how else it is written, its tokens apart. */
    private static final Map<String, Operator> MEANT = meant("""
            == | = | = = | = = = | == = | : | : = | is | equals | eq | is equal to | equal to | is = | is ==
            != | ! | = ! | ! = | != = | ! == | < > | > < | ~ = | ^ = | / = | ne | not | is not | not = | not ==
            <= | = < | < = | le | lte
            >= | = > | > = | ge | gte
            < | lt
            > | gt
            in | is in
            not in | is not in
            contains | has | includes | include
            not contains | does not contain
            """);

    private ForeignOperators() {}

    private static Map<String, Operator> meant(String table) {
        Map<String, Operator> meant = new HashMap<>();
        table.lines()
                .map(line -> List.of(line.split(" \\| ")))
                .forEach(row -> row.subList(1, row.size())
                        .forEach(written ->
                                meant.put(written, Operator.of(row.get(0)).orElseThrow())));
        return meant;
    }

    /** How many tokens ahead are such a comparison, the most that are; 0 if none is. */
    static int ahead(RuleCursor cursor) {
        for (int tokens = MOST_TOKENS; tokens > 0; tokens--) {
            RuleToken last = cursor.ahead(tokens - 1);
            boolean whole =
                    !last.isWord() || !SIGNS.contains(cursor.ahead(tokens).text());
            if (whole && meant(cursor, cursor.here(), last).isPresent()) {
                return tokens;
            }
        }
        return 0;
    }

    /** What is meant by what stands from one token to another. */
    static Optional<Operator> meant(RuleText text, RuleToken first, RuleToken last) {
        String written = text.tokens(first, last).map(text::written).collect(Collectors.joining(" "));
        return Optional.ofNullable(MEANT.get(written));
    }
}
