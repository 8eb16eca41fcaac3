package entente.rulefile;

import entente.model.Constraint.Operator;
import entente.rulefile.RuleSyntax.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How comparisons are written here, and how in other languages, in signs and in words, with slips of the fingers. */
final class WrittenOperators {
    private static final int MOST_TOKENS = 3;

    /** Each comparison with how else it is written, its tokens apart. */
    private static final Map<String, Operator> FOREIGN = meant("""
            == | = | = = | = = = | == = | : | : = | is | equals | eq | is equal to | equal to | is = | is ==
            != | ! | = ! | ! = | != = | ! == | < > | > < | ~ = | ^ = | / = | ne | not | is not | not = | not ==
            <= | = < | < = | le | lte
            >= | = > | > = | ge | gte
            < | lt
            > | gt
            in | is in
            not in | is not in
            contains | has | includes | include
            not contains | does not contain | not includes | not include | not has
            """);

    private WrittenOperators() {}

    private static Map<String, Operator> meant(String table) {
        Map<String, Operator> meant = new HashMap<>();
        table.lines()
                .map(line -> List.of(line.split(" \\| ")))
                .forEach(row -> row.subList(1, row.size())
                        .forEach(written ->
                                meant.put(written, Operator.of(row.get(0)).orElseThrow())));
        return meant;
    }

    /** The longest that stands here, be it foreign. */
    static Optional<Sign> ahead(RuleCursor cursor) {
        RuleToken first = cursor.here();
        for (int tokens = MOST_TOKENS; tokens > 0; tokens--) {
            RuleToken last = cursor.ahead(tokens - 1);
            String written = cursor.tokens(first, last).map(cursor::written).collect(Collectors.joining(" "));
            Optional<Operator> own = Operator.of(written);
            Optional<Operator> meant = own.or(() -> Optional.ofNullable(FOREIGN.get(written)));
            if (meant.isPresent()) {
                return Optional.of(new Sign(meant.get(), own.isEmpty(), first, last));
            }
        }
        return Optional.empty();
    }
}
