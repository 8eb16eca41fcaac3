package entente.rulefile;

import entente.text.Guess;
import entente.text.Place;
import entente.text.Problems;
import entente.text.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where reading a rule file has got to, and what is said about the tokens there. */
final class RuleCursor {
    private static final int MOST_WORDS_OF_A_NAME = 20;

    private final SourceText text;
    private final RuleLexer.Lexed lexed;
    private final Problems problems;
    private int at;
    private int errors;

    RuleCursor(SourceText text, RuleLexer.Lexed lexed, Problems problems) {
        this.text = text;
        this.lexed = lexed;
        this.problems = problems;
    }

    /** Says that no sense can be made of what follows; the problem is recorded already. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super("a problem is recorded", null, false, false);
        }
    }

    RuleToken here() {
        return lexed.tokens().get(at);
    }

    /** The token some way ahead; at the end of the file, that. */
    RuleToken ahead(int tokens) {
        return lexed.tokens().get(Math.min(at + tokens, lexed.tokens().size() - 1));
    }

    boolean at(String written) {
        return here().is(written);
    }

    boolean at(RuleToken.Kind kind) {
        return here().kind() == kind;
    }

    boolean atEnd() {
        return at(RuleToken.Kind.END_OF_FILE);
    }

    RuleToken next() {
        RuleToken token = here();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    /** Goes past the token if it is there. */
    boolean take(String written) {
        if (!at(written)) {
            return false;
        }
        next();
        return true;
    }

    /** Goes past a token that has to be there. */
    RuleToken expect(String written, String message) {
        if (!at(written)) {
            throw stop(here(), message + ", not " + here().described());
        }
        return next();
    }

    /**
     * Refuses a name that is written with hyphens or blanks between its words, where it is known with underscores.
     *
     * @param first its first word, behind which the cursor is
     */
    void refuseTornName(RuleToken first, Collection<String> known) {
        StringBuilder name = new StringBuilder(first.text());
        for (int i = 0; i < MOST_WORDS_OF_A_NAME; i++) {
            i += ahead(i).is("-") ? 1 : 0;
            if (ahead(i).kind() != RuleToken.Kind.WORD) {
                return;
            }
            name.append('_').append(ahead(i).text());
            if (known.contains(name.toString())) {
                throw stop(place(first, ahead(i)), "the words of a name are joined by underscores", name.toString());
            }
        }
    }

    /** Whether a word stands here, be it misspelt. */
    boolean atMeant(String written) {
        return at(RuleToken.Kind.WORD)
                && Guess.nearest(here().text(), List.of(written)).isPresent();
    }

    /** Goes past a word that has to be there, be it misspelt, which is recorded; stays where it cannot be meant. */
    boolean takeMeant(String written, String message) {
        if (take(written)) {
            return true;
        }
        boolean meant = atMeant(written);
        if (meant) {
            error(here(), message + ", not " + here().described(), written);
            next();
        }
        return meant;
    }

    RuleToken expect(RuleToken.Kind kind, String message) {
        if (!at(kind)) {
            throw stop(here(), message + ", not " + here().described());
        }
        return next();
    }

    /** Goes on to the first place that suits. */
    void skipTo(Predicate<RuleCursor> suits) {
        while (!atEnd() && !suits.test(this)) {
            next();
        }
    }

    boolean atRule() {
        return at("rule") && ahead(1).kind() == RuleToken.Kind.STRING;
    }

    Place place(RuleToken token) {
        return text.place(token.start(), token.length());
    }

    /** From one token to another; only to the end of the line if they stand on several. */
    Place place(RuleToken first, RuleToken last) {
        int lineEnd = text.content().indexOf('\n', first.start());
        int end = lineEnd < 0 ? last.end() : Math.min(lineEnd, last.end());
        return text.place(first.start(), end - first.start());
    }

    /** The place of a stretch within a token, counted from the token's beginning. */
    Place place(RuleToken token, int offset, int length) {
        return text.place(token.start() + offset, length);
    }

    /** As written between two tokens, both included, white space folded and comments left out. */
    String folded(RuleToken first, RuleToken last) {
        return lexed.bare().substring(first.start(), last.end()).replaceAll("\\s+", " ");
    }

    String written(RuleToken token) {
        return lexed.bare().substring(token.start(), token.end());
    }

    /** The token before this one. */
    RuleToken last() {
        return lexed.tokens().get(Math.max(0, at - 1));
    }

    int errors() {
        return errors;
    }

    void error(Place place, String message) {
        errors++;
        problems.error(place, message);
    }

    void error(RuleToken token, String message) {
        error(place(token), message);
    }

    void error(Place place, String message, String maybe) {
        errors++;
        problems.error(place, message, maybe);
    }

    void error(RuleToken token, String message, Optional<String> maybe) {
        errors++;
        problems.error(place(token), message, maybe);
    }

    void error(RuleToken token, String message, String maybe) {
        error(place(token), message, maybe);
    }

    void unknown(Place place, String message, String word, Collection<String> known) {
        errors++;
        problems.unknown(place, message, word, known);
    }

    void unknown(RuleToken token, String message, Collection<String> known) {
        unknown(place(token), message, token.text(), known);
    }

    Stop stop(RuleToken token, String message) {
        return stop(place(token), message);
    }

    /** For where the problem is recorded already. */
    Stop stopped() {
        return new Stop();
    }

    Stop stop(Place place, String message) {
        error(place, message);
        return new Stop();
    }

    Stop stop(RuleToken token, String message, String maybe) {
        return stop(place(token), message, maybe);
    }

    Stop stop(Place place, String message, String maybe) {
        error(place, message, maybe);
        return new Stop();
    }
}
