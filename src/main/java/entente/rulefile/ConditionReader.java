package entente.rulefile;

import entente.model.Condition;
import entente.text.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the conditions of one rule: tokens from {@code when} to {@code then} go in, patterns, {@code not} and {@code exists}
 * come out, side by side. What stands in the parentheses of a pattern is left to {@link PatternReader}.
 */
final class ConditionReader {
    private static final int MOST_NESTING = 20;
    private static final Set<String> NOT_IN_THE_LANGUAGE =
            Set.of("eval", "forall", "accumulate", "acc", "collect", "groupby", "from", "over", "or", "and", "unless");

    private final RuleCursor cursor;
    private final PatternReader patterns;

    ConditionReader(RuleCursor cursor, PatternReader patterns) {
        this.cursor = cursor;
        this.patterns = patterns;
    }

    /** Reads from behind {@code when} up to {@code then}. */
    List<Condition> read() {
        Bindings bindings = new Bindings(cursor);
        List<Condition> conditions = new ArrayList<>();
        while (!atThen()) {
            conditions.add(condition(bindings, 0));
        }
        if (conditions.isEmpty()) {
            throw cursor.stop(cursor.here(), "the rule has no condition");
        }
        bindings.close();
        return conditions;
    }

    private boolean atThen() {
        return cursor.at("then") || cursor.atMeant("then") && cursor.ahead(1).is("conclude");
    }

    private Condition condition(Bindings bindings, int depth) {
        RuleToken first = cursor.here();
        if (first.is("not") || first.is("exists")) {
            cursor.next();
            Bindings inside = bindings.inner();
            List<Condition> inner = inner(first, inside, depth + 1);
            inside.close();
            refuseDenialsAlone(first, inner);
            String text = cursor.folded(first, cursor.last());
            return first.is("not")
                    ? new Condition.Not(cursor.place(first, cursor.last()), text, inner)
                    : new Condition.Exists(cursor.place(first, cursor.last()), text, inner);
        }
        if (first.is("conclude") && cursor.ahead(1).is("(")) {
            throw cursor.stop(first, "expected 'then' and 'end' after the conditions, not 'conclude'");
        }
        boolean pattern = first.kind() == RuleToken.Kind.WORD && cursor.ahead(1).is("(");
        Optional<String> around = aroundPatterns(first);
        if (around.isPresent()) {
            throw cursor.stop(first, "expected a pattern, 'not' or 'exists', not " + first.described(), around.get());
        }
        if (!pattern || NOT_IN_THE_LANGUAGE.contains(first.text())) {
            throw noCondition(first);
        }
        return patterns.read(bindings);
    }

    /** Which of the words that stand before a pattern or a group of them is misspelt here. */
    private Optional<String> aroundPatterns(RuleToken word) {
        RuleToken inside = cursor.ahead(1).is("(") ? cursor.ahead(2) : cursor.ahead(1);
        int open = cursor.ahead(1).is("(") ? 3 : 2;
        return word.kind() == RuleToken.Kind.WORD
                        && inside.kind() == RuleToken.Kind.WORD
                        && cursor.ahead(open).is("(")
                        && !NOT_IN_THE_LANGUAGE.contains(word.text())
                ? Guess.nearest(word.text(), List.of("not", "exists"))
                : Optional.empty();
    }

    /** Drools loses matches of groups in which nothing is asked for but that something is not there. */
    private void refuseDenialsAlone(RuleToken around, List<Condition> inner) {
        if (inner.stream().allMatch(Condition.Not.class::isInstance)) {
            cursor.error(
                    around,
                    "everything inside '" + around.text() + "' is denied: "
                            + (around.is("not")
                                    ? "say what is to be there without denying it twice"
                                    : "write each 'not' by itself, without 'exists' around it"));
        }
    }

    private List<Condition> inner(RuleToken around, Bindings bindings, int depth) {
        if (depth > MOST_NESTING) {
            throw cursor.stop(around, "conditions are nested more than " + MOST_NESTING + " deep");
        }
        if (cursor.at("not") || cursor.at("exists")) {
            throw cursor.stop(cursor.here(), "'" + around.text() + "' stands before a pattern or parentheses");
        }
        if (!cursor.take("(")) {
            return List.of(condition(bindings, depth));
        }
        List<Condition> inner = new ArrayList<>();
        do {
            inner.add(condition(bindings, depth));
        } while (cursor.take("and")
                || !NOT_IN_THE_LANGUAGE.contains(cursor.here().text())
                        && cursor.takeMeant("and", "patterns in parentheses are joined by 'and' and end with ')'"));
        if (cursor.at("or") || cursor.at("||")) {
            throw noCondition(cursor.here());
        }
        cursor.expect(")", "patterns in parentheses are joined by 'and' and end with ')'");
        return inner;
    }

    private RuleCursor.Stop noCondition(RuleToken here) {
        if (here.is("or") || here.is("||")) {
            return cursor.stop(here, "patterns are not joined by '" + here.text() + "': write a rule for each");
        }
        if (here.is("and") || here.is("&&") || here.is(",") || here.is(";")) {
            return cursor.stop(here, "patterns stand side by side without '" + here.text() + "': leave it out");
        }
        if (here.is("(")) {
            return cursor.stop(here, "patterns stand side by side without parentheses around them");
        }
        if (here.kind() == RuleToken.Kind.WORD && NOT_IN_THE_LANGUAGE.contains(here.text())) {
            return cursor.stop(
                    here,
                    "'" + here.text() + "' is not in the language of rules: say it with patterns, 'not' and 'exists'");
        }
        if (here.kind() == RuleToken.Kind.WORD && cursor.ahead(1).is(":")) {
            return cursor.stop(here, "a whole fact is given no name: name a field inside the pattern");
        }
        if (here.is("end") || here.kind() == RuleToken.Kind.END_OF_FILE || cursor.atRule()) {
            return cursor.stop(here, "expected 'then' after the conditions, not " + here.described());
        }
        return cursor.stop(
                here, "expected a pattern: a type and its conditions in parentheses, not " + here.described());
    }
}
