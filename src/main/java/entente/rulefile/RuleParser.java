package entente.rulefile;

import entente.rulefile.RuleSyntax.Broken;
import entente.rulefile.RuleSyntax.Condition;
import entente.rulefile.RuleSyntax.Metadata;
import entente.rulefile.RuleSyntax.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The parser: the tokens of one file go in, its rules come out by their form. It reads the closed language of rules, a small
 * part of Drools' own, and knows no vocabulary: whether what is named is there, and suits, is left to {@link RuleChecker}. Each
 * rule is read as far as it can be, and the next from its own beginning.
 */
final class RuleParser {
    private static final String BEGINNING = "expected 'rule' and its name in double quotes";
    private static final String WHEN = "expected 'when' and the conditions of the rule";
    private static final String ENDING = "a rule ends with 'then' and 'end'";

    private final RuleCursor cursor;
    private final List<Rule> rules = new ArrayList<>();

    private RuleParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** @param id of the file, from which its package follows */
    static List<Rule> read(RuleCursor cursor, String id) {
        RuleParser parser = new RuleParser(cursor);
        HeadParser.read(cursor, id);
        while (!cursor.atEnd()) {
            try {
                parser.rule();
            } catch (RuleText.Stop stop) {
                cursor.skipTo(RuleCursor::atRule);
            }
        }
        if (parser.rules.isEmpty() && cursor.errors() == 0) {
            cursor.error(cursor.here(), "the file holds no rule");
        }
        return parser.rules;
    }

    private void rule() {
        boolean named = cursor.ahead(1).kind() == RuleToken.Kind.STRING;
        if (!cursor.take("rule") && !(named && cursor.takeMeant("rule", BEGINNING))) {
            HeadParser.noRule(cursor);
            throw new RuleText.Stop();
        }
        RuleToken word = cursor.last();
        nothingBehind("rule");
        RuleToken title = title();
        while (cursor.atRule() && cursor.ahead(1).text().equals(title.text())) {
            cursor.error(cursor.place(cursor.next(), cursor.next()), "this line stands here already: leave it out");
        }
        Metadata metadata = MetadataParser.read(cursor);
        boolean when = cursor.takeMeant("when", WHEN) || takeOtherWhen();
        if (when) {
            nothingBehind("when");
        }
        int errors = cursor.errors();
        List<Condition> conditions = when ? new ConditionParser(cursor).read() : List.of(noWhen());
        rules.add(new Rule(word, title, metadata, conditions, cursor.errors() == errors));
        if (cursor.isLost()) {
            cursor.skipTo(RuleCursor::atRule);
        } else {
            then();
        }
    }

    private Broken noWhen() {
        RuleToken here = cursor.here();
        String message = WHEN + ", not " + here.described();
        return cursor.ahead(1).is("(") ? cursor.lose(here, message, "when " + here.text()) : cursor.lose(here, message);
    }

    private RuleToken title() {
        RuleToken first = cursor.here();
        int line = cursor.place(first).line();
        cursor.skipTo(at -> at.at("@")
                || at.at(RuleToken.Kind.STRING)
                || at.place(at.here()).line() > line);
        RuleToken last = cursor.last();
        if (first.is("@")) {
            cursor.error(first, "after 'rule' stands its name in double quotes, and it is missing");
            throw new RuleText.Stop();
        }
        if (first.isWord() && last.index() >= first.index()) {
            cursor.error(
                    cursor.place(first, last),
                    "after 'rule' stands its name in double quotes",
                    '"' + cursor.folded(first, last) + '"');
            throw new RuleText.Stop();
        }
        return cursor.expect(RuleToken.Kind.STRING, "after 'rule' stands its name in double quotes");
    }

    /** Goes past another word in the place of {@code when}, which is recorded. */
    private boolean takeOtherWhen() {
        boolean other = MetadataParser.atOtherWhen(cursor);
        if (other) {
            cursor.error(cursor.next(), WHEN + ", not " + cursor.last().described(), "when");
        }
        return other;
    }

    private void then() {
        RuleToken word = takeWord("then");
        RuleToken first = cursor.here();
        if (!atEndMeant()) {
            cursor.skipTo(at -> at.at("end") || at.atRule());
        }
        if (cursor.atEnd() || cursor.atRule()) {
            cursor.error(word, ENDING + ": 'end' is missing", word.text() + " end");
            throw new RuleText.Stop();
        }
        if (cursor.here().start() > first.start()) {
            cursor.error(
                    cursor.place(first, cursor.last()),
                    "between 'then' and 'end' stands nothing, since its metadata says what a rule concludes: leave this out");
        }
        takeWord("end");
    }

    /** Whether the last word of the rule is misspelt here. */
    private boolean atEndMeant() {
        boolean last = cursor.ahead(1).is("rule", ";") || cursor.ahead(1).isEnd();
        return last && cursor.atMeant("end");
    }

    private RuleToken takeWord(String word) {
        if (!cursor.takeMeant(word, ENDING)) {
            cursor.expect(word, ENDING);
        }
        RuleToken taken = cursor.last();
        nothingBehind(word);
        return taken;
    }

    private void nothingBehind(String word) {
        while (cursor.at(word)) {
            cursor.error(cursor.next(), "'" + word + "' stands here already: leave it out");
        }
        RuleToken sign = cursor.here();
        if (cursor.take(";", ":", ".", ",")) {
            cursor.error(sign, "nothing stands behind '" + word + "': leave '" + sign.text() + "' out");
        }
    }
}
