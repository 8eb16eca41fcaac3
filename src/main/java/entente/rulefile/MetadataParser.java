package entente.rulefile;

import entente.model.MetadataKeys;
import entente.rulefile.RuleSyntax.Annotation;
import entente.rulefile.RuleSyntax.Metadata;
import entente.text.Guess;
import entente.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parser of metadata: the tokens of one rule up to {@code when} go in, keys with texts in double quotes come out, each
 * key once. Which keys there are and what they may say is left to {@link ConclusionChecker}.
 */
final class MetadataParser {
    /** {@code key(word)}. */
    private static final int LENGTH_OF_BARE_KEY = 4;

    private static final Set<String> ATTRIBUTES =
            Set.of(("salience no lock auto agenda activation ruleflow dialect date duration timer calendars enabled"
                            + " refract direct extends")
                    .split(" "));

    private final RuleCursor cursor;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private boolean whole = true;

    private MetadataParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to {@code when}, or to where it should have stood. */
    static Metadata read(RuleCursor cursor) {
        MetadataParser parser = new MetadataParser(cursor);
        while (!atEndOfMetadata(cursor) && (parser.atBareKey() || !parser.atPattern() && !parser.atWhenMeant())) {
            try {
                parser.next();
            } catch (RuleText.Stop stop) {
                cursor.skipTo(at -> at.at("@") || atEndOfMetadata(at) || parser.atWhenMeant() || parser.atBareKey());
            }
        }
        return new Metadata(parser.annotations, parser.begun, parser.whole);
    }

    private static boolean atEndOfMetadata(RuleCursor at) {
        return at.at("when", "then", "end") || at.atRule() || at.atEnd();
    }

    /** Whether {@code when} is misspelt here. */
    private boolean atWhenMeant() {
        return cursor.atMeant("when") && !ATTRIBUTES.contains(cursor.here().text()) || atOtherWhen(cursor);
    }

    /** Whether another word stands before the conditions, alone in its line. */
    static boolean atOtherWhen(RuleCursor cursor) {
        RuleToken word = cursor.here();
        RuleToken next = cursor.ahead(1);
        return word.isWord()
                && !ATTRIBUTES.contains(word.text())
                && !cursor.last().is("@")
                && cursor.place(next).line() > cursor.place(word).line()
                && next.isWord()
                && (cursor.ahead(2).is("(") || next.is("not", "exists"));
    }

    /** Whether the conditions begin without {@code when}. */
    private boolean atPattern() {
        return cursor.here().isWord()
                && cursor.ahead(1).is("(")
                && !ATTRIBUTES.contains(cursor.here().text());
    }

    /** Whether a key stands here without its {@code @}: what a pattern has in its parentheses is no text. */
    private boolean atBareKey() {
        RuleToken inside = cursor.ahead(2);
        boolean beginsLine =
                cursor.place(cursor.last()).line() < cursor.place(cursor.here()).line();
        return beginsLine
                && atPattern()
                && (inside.kind() == RuleToken.Kind.STRING
                        || inside.is("{")
                        || isKeyMeant(cursor.here())
                                && cursor.ahead(LENGTH_OF_BARE_KEY - 1).is(")"));
    }

    private static boolean isKeyMeant(RuleToken word) {
        return word.isWord() && Guess.nearest(word.text(), MetadataKeys.all()).isPresent();
    }

    private void next() {
        RuleToken here = cursor.here();
        if (atBareKey()) {
            String meant = Guess.nearest(here.text(), MetadataKeys.all()).orElse(here.text());
            cursor.error(here, "a key begins with '@'", "@" + meant);
            begun.add(meant);
            cursor.next();
            values(here);
            return;
        }
        if (cursor.take("@")) {
            annotation();
            return;
        }
        if (cursor.take(";", ",")) {
            cursor.error(here, "nothing stands between one key and the next: leave '" + here.text() + "' out");
            return;
        }
        whole &= !here.isWord() || ATTRIBUTES.contains(here.text());
        cursor.next();
        if (here.isWord() && ATTRIBUTES.contains(here.text())) {
            cursor.error(here, "a rule has no '" + here.text() + "': its conditions alone say when it applies");
        } else if (isKeyMeant(here)) {
            String meant = Guess.nearest(here.text(), MetadataKeys.all()).orElseThrow();
            withoutParentheses(here, "@" + meant, "a key begins with '@', and its text stands in parentheses");
        } else {
            cursor.error(here, "expected '@' with a key, or 'when', not " + here.described());
        }
        throw new RuleText.Stop();
    }

    private void annotation() {
        if (!cursor.here().isWord()) {
            whole = false;
        }
        RuleToken key = cursor.expect(RuleToken.Kind.WORD, "after '@' stands a key");
        int errors = cursor.errors();
        begun.add(key.text());
        if (!cursor.at("(")) {
            withoutParentheses(key, key.text(), "what '@" + key.text() + "' is given stands in parentheses");
            throw new RuleText.Stop();
        }
        Annotation read = values(key);
        if (annotations.putIfAbsent(key.text(), read) != null) {
            cursor.error(key, "'@" + key.text() + "' stands here already");
        }
        if (cursor.errors() == errors) {
            begun.remove(key.text());
        }
    }

    /** Reads what a key is given, from the parenthesis that opens to the one that closes. */
    private Annotation values(RuleToken key) {
        cursor.next();
        if (cursor.at("[")) {
            severalTexts(key, cursor.here());
            throw new RuleText.Stop();
        }
        boolean list = cursor.take("{");
        List<RuleToken> values = new ArrayList<>();
        do {
            values.add(text(key));
        } while (list && cursor.take(","));
        if (list && cursor.at(RuleToken.Kind.STRING)) {
            RuleToken next = cursor.here();
            cursor.error(next, "a comma is missing before this text", ", " + cursor.written(next));
            throw new RuleText.Stop();
        }
        if (list) {
            cursor.expect("}", "the list ends with '}'");
        }
        if (cursor.at(",", "+")) {
            severalTexts(key, values.get(0));
            throw new RuleText.Stop();
        }
        Optional<RuleToken> closing = list ? Optional.empty() : closingQuote(values.get(0));
        if (closing.isPresent()) {
            cursor.skipTo(at -> at.last() == closing.get());
            Place place = cursor.place(values.get(0), closing.get());
            String inside = cursor.folded(values.get(0), closing.get());
            cursor.error(
                    place,
                    "a quotation mark inside a text has a backslash before it",
                    '"' + inside.substring(1, inside.length() - 1).replaceAll("(?<!\\\\)\"", "\\\\\"") + '"');
            throw new RuleText.Stop();
        }
        if (!cursor.take(")")) {
            RuleToken last = cursor.last();
            cursor.error(last, "'@" + key.text() + "' ends with ')'", cursor.written(last) + ")");
            throw new RuleText.Stop();
        }
        return new Annotation(key, List.copyOf(values), list);
    }

    /** The text with which a line ends that goes on right behind the quote with which its first text seems to end. */
    private Optional<RuleToken> closingQuote(RuleToken first) {
        RuleToken last = cursor.here();
        if (!last.isWord() || last.start() != first.end()) {
            return Optional.empty();
        }
        return cursor.tokens(last, cursor.lastInLine(last))
                .filter(next -> next.kind() == RuleToken.Kind.STRING)
                .filter(next -> cursor.behind(next, 1).is(")"))
                .findFirst();
    }

    /** For texts in a row, in whatever brackets but braces; the guess puts braces around them, if the key can be given several. */
    private void severalTexts(RuleToken key, RuleToken first) {
        cursor.skipTo(at -> at.at(")", "@") || atEndOfMetadata(at));
        RuleToken last = cursor.last();
        List<String> texts = cursor.tokens(first, last)
                .filter(token -> token.kind() == RuleToken.Kind.STRING)
                .map(cursor::written)
                .toList();
        boolean plain = cursor.folded(first, last).replaceAll("\"[^\"]*\"", "").matches("[\\[\\], +]*");
        boolean several = MetadataKeys.LISTS.contains(key.text());
        String message = several
                ? "several texts of '@" + key.text() + "' stand in braces: '{\"…\", \"…\"}'"
                : "'@" + key.text() + "' is given one text";
        String braces = "{" + String.join(", ", texts) + "}";
        Optional<String> meant = !plain || texts.isEmpty() || texts.size() > 1 && !several
                ? Optional.empty()
                : Optional.of(texts.size() == 1 ? texts.get(0) : braces);
        cursor.error(cursor.place(first, last), message, meant);
    }

    /** For a key with what it is given behind it in its line, without parentheses around that. */
    private void withoutParentheses(RuleToken key, String meant, String message) {
        int line = cursor.place(key).line();
        RuleToken first = cursor.here();
        cursor.skipTo(
                at -> at.at("@") || atEndOfMetadata(at) || at.place(at.here()).line() > line);
        String given = cursor.last().index() > key.index()
                ? cursor.folded(first, cursor.last())
                        .replaceAll("^[:=\\[({< ]+|[\\])}>;, ]+$", "")
                        .replaceAll("^\"(.*)\"$", "$1")
                : "";
        if (given.isEmpty()) {
            cursor.error(key, givenNothing(key));
        } else {
            Optional<String> cure =
                    Optional.of(meant + "(\"" + given + "\")").filter(any -> given.matches("[^\"\\\\()]+"));
            cursor.error(cursor.place(key, cursor.last()), message, cure);
        }
    }

    private RuleToken text(RuleToken key) {
        RuleToken here = cursor.here();
        boolean blank = here.text().isBlank() && cursor.ahead(1).kind() == RuleToken.Kind.SYMBOL;
        if (here.kind() == RuleToken.Kind.STRING && !blank) {
            return cursor.next();
        }
        if (here.kind() == RuleToken.Kind.STRING || here.is(")", "}", "@") || atEndOfMetadata(cursor)) {
            cursor.error(here, givenNothing(key));
            throw new RuleText.Stop();
        }
        skipValue();
        RuleToken last = cursor.last();
        String written = cursor.folded(here, last);
        String message = "what '@" + key.text() + "' is given stands in double quotes";
        Optional<String> cure = Optional.of("\"" + written + "\"").filter(any -> written.matches("[\\w .-]+"));
        cursor.error(cursor.place(here, last), message, cure);
        throw new RuleText.Stop();
    }

    /** Goes to the end of what stands in the parentheses of a key. */
    private void skipValue() {
        int open = 0;
        while (!cursor.at("@") && !atEndOfMetadata(cursor) && !(cursor.at(")") && open == 0)) {
            RuleToken token = cursor.next();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }

    private static String givenNothing(RuleToken key) {
        return "'@" + key.text() + "' is given nothing: write '@" + key.text() + "(\"…\")'";
    }
}
