package entente.rulefile;

import entente.model.Constraint.Operator;
import entente.rulefile.RuleSyntax.Broken;
import entente.text.FileText;
import entente.text.Guess;
import entente.text.Place;
import entente.text.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the parser has got to in the tokens of a file. Where it finds nothing that it can read on from, it is lost: what
 * comes is then the end of the file, whatever stands there, until it goes on to another place.
 */
final class RuleCursor extends RuleText {
    private static final Set<String> JOINTS = Set.of("&&", "||", "&", "|", "and", "or");

    private int at;
    private boolean lost;

    RuleCursor(FileText text, RuleLexer.Lexed lexed, Problems problems) {
        super(text, lexed, problems);
    }

    RuleToken here() {
        return ahead(0);
    }

    /** The token some way ahead; at the end of the file, that. */
    RuleToken ahead(int tokens) {
        return token(lost ? Integer.MAX_VALUE : at + tokens);
    }

    boolean at(String... written) {
        return here().is(written);
    }

    boolean at(RuleToken.Kind kind) {
        return here().kind() == kind;
    }

    boolean atEnd() {
        return here().isEnd();
    }

    RuleToken next() {
        RuleToken token = here();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    /** The token before this one. */
    RuleToken last() {
        return token(at - 1);
    }

    /** Goes past the token if it is one of these. */
    boolean take(String... written) {
        boolean there = at(written);
        if (there) {
            next();
        }
        return there;
    }

    /** Goes past a token that has to be there. */
    RuleToken expect(String written, String message) {
        return expect(at(written), message);
    }

    RuleToken expect(RuleToken.Kind kind, String message) {
        return expect(at(kind), message);
    }

    private RuleToken expect(boolean there, String message) {
        if (!there) {
            error(here(), message + ", not " + here().described());
            throw new Stop();
        }
        return next();
    }

    /** Goes past tokens that are written so, however they are parted. */
    boolean takeAll(String written) {
        StringBuilder taken = new StringBuilder();
        String wanted = written.replace(" ", "");
        int tokens = 0;
        while (taken.length() < wanted.length() && !ahead(tokens).isEnd()) {
            taken.append(ahead(tokens++).text());
        }
        boolean all = taken.toString().equals(wanted) && !ahead(tokens).is(".");
        at += all ? tokens : 0;
        return all;
    }

    /** The last token in the line of another. */
    RuleToken lastInLine(RuleToken token) {
        int line = place(token).line();
        int last = token.index();
        while (!token(last + 1).isEnd() && place(token(last + 1)).line() == line) {
            last++;
        }
        return token(last);
    }

    /** Whether a word stands here, be it misspelt. */
    boolean atMeant(String written) {
        return here().isWord() && Guess.nearest(here().text(), List.of(written)).isPresent();
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

    /** Goes on to the first place that suits. */
    void skipTo(Predicate<RuleCursor> suits) {
        lost = false;
        while (!atEnd() && !suits.test(this)) {
            next();
        }
    }

    /**
     * Where the parser is lost inside a pattern: goes on to the comma or what else joins them before the next comparison in it, or to its end. Stays
     * lost where neither is sure, as where another pattern begins before this one ends.
     *
     * @param open the parenthesis with which the pattern begins
     * @param begun where the condition begins in which it is lost; what stands before has been read, and is not read again
     */
    void goOnInPattern(RuleToken open, RuleToken begun) {
        int depth = 0;
        int from = Math.max(at - 1, begun.index());
        for (int i = open.index(); ; i++) {
            RuleToken token = token(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean next = depth == 1 && i >= from && (token.is(",") ? isComparison(behind(token, 1)) : isJoint(token));
            if (next || depth == 0) {
                lost = !next && !canFollowPattern(behind(token, 1));
                at = lost ? at : i;
                return;
            }
            boolean pattern = i >= at
                    && token.isWord()
                    && !token.is("in")
                    && behind(token, 1).is("(");
            if (pattern || token.is("then") || token.isEnd()) {
                return;
            }
        }
    }

    /** Whether a comparison begins with this token. */
    boolean isComparison(RuleToken field) {
        RuleToken sign = behind(field, behind(field, 1).is("not") ? 2 : 1);
        return field.isWord()
                && sign.kind() != RuleToken.Kind.STRING
                && Operator.of(sign.text()).isPresent();
    }

    /** Whether a token joins conditions: a comma, or a sign or word with a field behind it. */
    boolean isJoint(RuleToken token) {
        RuleToken field = behind(token, 1);
        return token.is(",")
                || JOINTS.contains(token.text().toLowerCase(Locale.ROOT))
                        && token.kind() != RuleToken.Kind.STRING
                        && field.isWord()
                        && !behind(field, 1).is("(")
                        && !behind(field, 1).is(")");
    }

    private boolean canFollowPattern(RuleToken token) {
        return token.is("then", "not", "exists", "and", ")")
                || token.isWord() && behind(token, 1).is("(");
    }

    boolean atRule() {
        return at("rule") && ahead(1).kind() == RuleToken.Kind.STRING;
    }

    boolean isLost() {
        return lost;
    }

    /** Is lost for a reason that whoever knows the vocabulary tells. */
    void lose() {
        lost = true;
    }

    Broken lose(RuleToken token, String message) {
        return lose(place(token), message, Optional.empty());
    }

    Broken lose(RuleToken token, String message, String maybe) {
        return lose(place(token), message, Optional.of(maybe));
    }

    Broken lose(Place place, String message, String maybe) {
        return lose(place, message, Optional.of(maybe));
    }

    /** Is lost, and says why, unless it was lost already: this may be no more than what follows from that. */
    Broken lose(Place place, String message, Optional<String> maybe) {
        if (!lost) {
            error(place, message, maybe);
        }
        lose();
        return new Broken();
    }

    /** Is lost where something else should stand. */
    Broken loseFor(String message) {
        return lose(here(), message + ", not " + here().described());
    }
}
