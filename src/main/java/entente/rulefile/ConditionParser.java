package entente.rulefile;

import entente.rulefile.RuleSyntax.Broken;
import entente.rulefile.RuleSyntax.Clause;
import entente.rulefile.RuleSyntax.Condition;
import entente.text.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parser of conditions: the tokens of one rule from {@code when} to {@code then} go in, patterns, {@code not} and
 * {@code exists} come out, side by side. What stands in the parentheses of a pattern is left to {@link ConstraintParser},
 * whether what is named is known to {@link ConditionChecker}.
 */
final class ConditionParser {
    static final int MOST_NESTING = 20;
    static final int MOST_COMPARISONS = 100;
    private static final String JOINED = "patterns in parentheses are joined by 'and' and end with ')'";
    private static final Set<String> NOT_IN_THE_LANGUAGE =
            Set.of("eval", "forall", "accumulate", "acc", "collect", "groupby", "from", "over", "or", "and", "unless");

    private final RuleCursor cursor;
    private int comparisons;

    ConditionParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads from behind {@code when} up to {@code then}, or to where nothing can be read. */
    List<Condition> read() {
        List<Condition> conditions = new ArrayList<>();
        while (!atThen() && !cursor.isLost()) {
            conditions.add(condition(0));
        }
        if (conditions.isEmpty()) {
            conditions.add(cursor.lose(cursor.here(), "the rule has no condition"));
        }
        return conditions;
    }

    private boolean atThen() {
        return cursor.at("then") || !cursor.ahead(1).is("(") && cursor.atMeant("then");
    }

    private Condition condition(int depth) {
        RuleToken first = cursor.here();
        if (first.is("not", "exists")) {
            cursor.next();
            List<Condition> inner = inner(first, depth + 1);
            return new RuleSyntax.Group(first, inner, cursor.last());
        }
        if (first.is("conclude") && cursor.ahead(1).is("(")) {
            return cursor.lose(first, "expected 'then' and 'end' after the conditions, not 'conclude'");
        }
        boolean pattern = first.isWord() && cursor.ahead(1).is("(");
        Optional<String> around = aroundPatterns(first);
        if (around.isPresent()) {
            return cursor.lose(first, "expected a pattern, 'not' or 'exists', not " + first.described(), around.get());
        }
        return pattern && !NOT_IN_THE_LANGUAGE.contains(first.text()) ? pattern() : noCondition(first);
    }

    /** Which of the words that stand before a pattern or a group of them is misspelt here. */
    private Optional<String> aroundPatterns(RuleToken word) {
        RuleToken inside = cursor.ahead(1).is("(") ? cursor.ahead(2) : cursor.ahead(1);
        int open = cursor.ahead(1).is("(") ? 3 : 2;
        return word.isWord()
                        && inside.isWord()
                        && cursor.ahead(open).is("(")
                        && !NOT_IN_THE_LANGUAGE.contains(word.text())
                ? Guess.nearest(word.text(), List.of("not", "exists"))
                : Optional.empty();
    }

    private List<Condition> inner(RuleToken around, int depth) {
        if (depth > MOST_NESTING) {
            return List.of(cursor.lose(around, "conditions are nested more than " + MOST_NESTING + " deep"));
        }
        if (cursor.at("not", "exists")) {
            return List.of(
                    cursor.lose(cursor.here(), "'" + around.text() + "' stands before a pattern or parentheses"));
        }
        if (!cursor.take("(")) {
            return List.of(condition(depth));
        }
        List<Condition> inner = new ArrayList<>();
        do {
            inner.add(condition(depth));
        } while (cursor.take("and")
                || !NOT_IN_THE_LANGUAGE.contains(cursor.here().text()) && cursor.takeMeant("and", JOINED));
        if (cursor.at("or", "||")) {
            inner.add(noCondition(cursor.here()));
        } else if (!cursor.take(")")) {
            RuleToken here = cursor.here();
            boolean pattern = here.isWord() && cursor.ahead(1).is("(");
            String message = JOINED + ", not " + here.described();
            inner.add(pattern ? cursor.lose(here, message, "and " + here.text()) : cursor.lose(here, message));
        }
        return inner;
    }

    private Condition pattern() {
        RuleToken type = cursor.next();
        cursor.next();
        List<Clause> clauses = new ArrayList<>();
        if (!cursor.at(")")) {
            ConstraintParser parser = new ConstraintParser(cursor);
            clauses.addAll(parser.read());
            comparisons += parser.comparisons();
        }
        RuleToken close = cursor.next();
        if (!cursor.isLost() && comparisons > MOST_COMPARISONS) {
            clauses.add(cursor.lose(type, "a rule compares at most " + MOST_COMPARISONS + " times: split it"));
        }
        return new RuleSyntax.Pattern(type, clauses, close);
    }

    private Condition noCondition(RuleToken here) {
        if (here.is("or", "||")) {
            return cursor.lose(here, "patterns are not joined by '" + here.text() + "': write a rule for each");
        }
        if (here.is("and", "&&", ",", ";")) {
            return cursor.lose(here, "patterns stand side by side without '" + here.text() + "': leave it out");
        }
        if (here.is("(")) {
            return cursor.lose(here, "patterns stand side by side without parentheses around them");
        }
        if (here.isWord() && NOT_IN_THE_LANGUAGE.contains(here.text())) {
            return cursor.lose(
                    here,
                    "'" + here.text() + "' is not in the language of rules: say it with patterns, 'not' and 'exists'");
        }
        if (here.isWord() && cursor.ahead(1).is(":")) {
            boolean pattern = here.text().startsWith("$") || cursor.ahead(3).is("(");
            return pattern ? wholeFact(here) : loose(here);
        }
        if (here.is(")")) {
            return cursor.lose(here, "nothing is open that this ')' closes: leave it out");
        }
        RuleToken next = cursor.ahead(1);
        boolean asked = next.is("[", "{", ".") || next.isWord();
        boolean asks = here.isWord() && asked && !here.is("end") && !cursor.atRule();
        if (asks && next.isWord() && cursor.ahead(2).is("(")) {
            return cursor.lose(
                    cursor.place(here, next),
                    "a condition begins with its type, 'not' or 'exists': leave '" + here.text() + "' out",
                    next.text());
        }
        return asks ? loose(here) : expectedPattern(here);
    }

    private Condition loose(RuleToken here) {
        RuleToken last = cursor.lastInLine(here);
        cursor.lose();
        return new RuleSyntax.Loose(here, last);
    }

    /** For a name before a pattern, which may be left out where nothing uses it. */
    private Broken wholeFact(RuleToken name) {
        String message = "a whole fact is given no name: name a field inside the pattern";
        RuleToken type = cursor.ahead(2);
        boolean used = Stream.iterate(type, next -> !next.isEnd() && !next.is("then"), next -> cursor.behind(next, 1))
                .anyMatch(next -> next.is(name.text()));
        return used || !type.isWord()
                ? cursor.lose(name, message)
                : cursor.lose(cursor.place(name, type), message, type.text());
    }

    private Broken expectedPattern(RuleToken here) {
        if (here.is("end")) {
            return cursor.lose(here, "expected 'then' after the conditions, not 'end'", "then end");
        }
        return cursor.loseFor(
                here.isEnd() || cursor.atRule()
                        ? "expected 'then' after the conditions"
                        : "expected a pattern: a type and its conditions in parentheses");
    }
}
