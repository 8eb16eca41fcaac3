package entente.rulefile;

import entente.text.FileText;
import entente.text.Place;
import entente.text.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of one rule file as tokens: where each stands, how it is written, and what is told about it. */
class RuleText {
    private static final int MOST_WORDS_OF_A_NAME = 20;

    private final FileText text;
    private final RuleLexer.Lexed lexed;
    private final Problems problems;
    private int errors;

    RuleText(FileText text, RuleLexer.Lexed lexed, Problems problems) {
        this.text = text;
        this.lexed = lexed;
        this.problems = problems;
    }

    /** Is thrown where no sense can be made of what follows, once a problem is recorded. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("a problem is recorded", null, false, false);
        }
    }

    /** The token with a number; before the first that, behind the last the end of the file. */
    final RuleToken token(int index) {
        return lexed.tokens().get(Math.max(0, Math.min(index, lexed.tokens().size() - 1)));
    }

    /** The tokens from one to another, both included. */
    final Stream<RuleToken> tokens(RuleToken first, RuleToken last) {
        return IntStream.rangeClosed(first.index(), last.index()).mapToObj(this::token);
    }

    /** The token so many behind another. */
    final RuleToken behind(RuleToken token, int tokens) {
        return token(token.index() + tokens);
    }

    final Place place(RuleToken token) {
        return text.place(token.start(), token.length());
    }

    /** From one token to another; only to the end of the line if they stand on several. */
    final Place place(RuleToken first, RuleToken last) {
        int lineEnd = text.content().indexOf('\n', first.start());
        int end = lineEnd < 0 ? last.end() : Math.min(lineEnd, last.end());
        return text.place(first.start(), end - first.start());
    }

    /** The place of a stretch within a token, counted from the token's beginning. */
    final Place place(RuleToken token, int offset, int length) {
        return text.place(token.start() + offset, length);
    }

    /** As written between two tokens, both included, white space folded and comments left out. */
    final String folded(RuleToken first, RuleToken last) {
        return lexed.bare().substring(first.start(), last.end()).replaceAll("\\s+", " ");
    }

    final String written(RuleToken token) {
        return lexed.bare().substring(token.start(), token.end());
    }

    /** How many errors were told of this file. */
    final int errors() {
        return errors;
    }

    final void error(Place place, String message) {
        error(place, message, Optional.empty());
    }

    final void error(RuleToken token, String message) {
        error(place(token), message);
    }

    final void error(Place place, String message, String maybe) {
        error(place, message, Optional.of(maybe));
    }

    final void error(RuleToken token, String message, String maybe) {
        error(place(token), message, maybe);
    }

    final void error(Place place, String message, Optional<String> maybe) {
        errors++;
        problems.error(place, message, maybe);
    }

    final void unknown(Place place, String message, String word, Collection<String> known) {
        errors++;
        problems.unknown(place, message, word, known);
    }

    final void unknown(RuleToken token, String message, Collection<String> known) {
        Place word = token.kind() == RuleToken.Kind.STRING ? place(token, 1, token.length() - 2) : place(token);
        unknown(word, message, token.text(), known);
    }

    /** The same where it is known by what else the word may be meant. */
    final void unknown(RuleToken token, String message, List<String> meant, Collection<String> known) {
        errors++;
        problems.unknown(place(token, 1, token.length() - 2), message, meant, known);
    }

    /**
     * Refuses a name that is written with hyphens or blanks between its words, where it is known with underscores.
     *
     * @param first its first word
     */
    final void refuseTornName(RuleToken first, Collection<String> known) {
        StringBuilder name = new StringBuilder(first.text());
        for (int i = 1; i <= MOST_WORDS_OF_A_NAME; i++) {
            i += behind(first, i).is("-") ? 1 : 0;
            RuleToken word = behind(first, i);
            if (!word.isWord()) {
                return;
            }
            name.append('_').append(word.text());
            if (known.contains(name.toString())) {
                error(place(first, word), "the words of a name are joined by underscores", name.toString());
                throw new Stop();
            }
        }
    }
}
