package entente.rulefile;

import entente.model.Term;
import entente.model.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the sentence of a rule: something is said, and what stands in braces are terms that the rule reads. */
final class BecauseReader {
    private static final int LONGEST = 600;
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

    private final RuleCursor cursor;
    private final Vocabulary vocabulary;
    private final Set<String> read;

    BecauseReader(RuleCursor cursor, Vocabulary vocabulary, Set<String> read) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.read = read;
    }

    void check(RuleToken sentence) {
        if (sentence.text().isBlank()) {
            cursor.error(sentence, "'@because' says nothing");
        } else if (sentence.length() > LONGEST) {
            cursor.error(sentence, "'@because' is longer than " + LONGEST + " characters, the most that is read");
        }
        Matcher braces = BRACES.matcher(cursor.written(sentence));
        while (braces.find()) {
            checkBraces(sentence, braces);
        }
    }

    private void checkBraces(RuleToken sentence, Matcher braces) {
        String term = braces.group(1);
        if (term == null) {
            cursor.error(
                    cursor.place(sentence, braces.start(), 1), "a term in the sentence stands between '{' and '}'");
            return;
        }
        var place = cursor.place(sentence, braces.start() + 1, term.length());
        if (vocabulary.term(term).isEmpty()) {
            cursor.unknown(
                    place,
                    "there is no term '" + term + "'",
                    term,
                    vocabulary.terms().stream().map(Term::id).toList());
        } else if (!read.contains(term)) {
            cursor.unknown(place, "the rule does not read '" + term + "'", term, read);
        }
    }
}
