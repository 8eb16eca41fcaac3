package entente.rulefile;

import entente.rulefile.RuleSyntax.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parser of metadata: the tokens of one rule up to {@code when} go in, keys with texts in double quotes come out, each
 * key once. Which keys there are and what they may say is left to {@link ConclusionChecker}.
 */
final class MetadataParser {
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "dialect",
            "date",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "refract",
            "direct",
            "extends");

    private final RuleCursor cursor;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();

    private MetadataParser(RuleCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to {@code when}, or to where it should have stood. */
    static Map<String, Annotation> read(RuleCursor cursor) {
        MetadataParser parser = new MetadataParser(cursor);
        while (!atEndOfMetadata(cursor) && !parser.atPattern() && !parser.atWhenMeant()) {
            try {
                parser.next();
            } catch (RuleText.Stop stop) {
                cursor.skipTo(at -> at.at("@") || atEndOfMetadata(at) || parser.atWhenMeant());
            }
        }
        return parser.annotations;
    }

    private static boolean atEndOfMetadata(RuleCursor at) {
        return at.at("when") || at.at("then") || at.at("end") || at.atRule() || at.atEnd();
    }

    /** Whether {@code when} is misspelt here. */
    private boolean atWhenMeant() {
        return cursor.atMeant("when") && !ATTRIBUTES.contains(cursor.here().text());
    }

    /** Whether the conditions begin without {@code when}. */
    private boolean atPattern() {
        return cursor.at(RuleToken.Kind.WORD)
                && cursor.ahead(1).is("(")
                && !ATTRIBUTES.contains(cursor.here().text());
    }

    private void next() {
        RuleToken here = cursor.here();
        if (here.is("@")) {
            annotation();
            return;
        }
        cursor.next();
        throw here.kind() == RuleToken.Kind.WORD && ATTRIBUTES.contains(here.text())
                ? cursor.stop(here, "a rule has no '" + here.text() + "': its conditions alone say when it applies")
                : cursor.stop(here, "expected '@' with a key, or 'when', not " + here.described());
    }

    private void annotation() {
        cursor.next();
        RuleToken key = cursor.expect(RuleToken.Kind.WORD, "after '@' stands a key");
        if (!cursor.at("(")) {
            throw cursor.stop(key, givenNothing(key));
        }
        cursor.next();
        boolean list = cursor.take("{");
        List<RuleToken> values = new ArrayList<>();
        do {
            values.add(text(key));
        } while (list && cursor.take(","));
        if (list) {
            cursor.expect("}", "the list ends with '}'");
        }
        if (cursor.at(",") || cursor.at("+")) {
            throw cursor.stop(
                    cursor.here(), "'@" + key.text() + "' is given one text; several stand as '{\"…\", \"…\"}'");
        }
        cursor.expect(")", "'@" + key.text() + "' ends with ')'");
        if (annotations.putIfAbsent(key.text(), new Annotation(key, List.copyOf(values), list)) != null) {
            cursor.error(key, "'@" + key.text() + "' stands here already");
        }
    }

    private RuleToken text(RuleToken key) {
        RuleToken here = cursor.here();
        if (here.kind() == RuleToken.Kind.STRING) {
            return cursor.next();
        }
        if (here.is(")") || here.is("}") || here.is("@") || atEndOfMetadata(cursor)) {
            throw cursor.stop(here, givenNothing(key));
        }
        skipValue();
        RuleToken last = cursor.last();
        String written = cursor.folded(here, last);
        String message = "what '@" + key.text() + "' is given stands in double quotes";
        throw written.matches("[\\w .-]+")
                ? cursor.stop(cursor.place(here, last), message, "\"" + written + "\"")
                : cursor.stop(cursor.place(here, last), message);
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
