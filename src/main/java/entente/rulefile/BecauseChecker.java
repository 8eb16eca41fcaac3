package entente.rulefile;

import entente.model.Term;
import entente.model.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the sentence of a rule: something is said, and what stands in braces are terms that the rule reads. */
record BecauseChecker(RuleText text, Vocabulary vocabulary, Set<String> read) {
    private static final int LONGEST = 600;
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

    void check(RuleToken sentence) {
        if (sentence.length() > LONGEST) {
            text.error(sentence, "'@because' is longer than " + LONGEST + " characters, the most that is read");
        }
        Matcher braces = BRACES.matcher(text.written(sentence));
        while (braces.find()) {
            checkBraces(sentence, braces);
        }
    }

    private void checkBraces(RuleToken sentence, Matcher braces) {
        String term = braces.group(1);
        if (term == null) {
            text.error(text.place(sentence, braces.start(), 1), "a term in the sentence stands between '{' and '}'");
            return;
        }
        var place = text.place(sentence, braces.start() + 1, term.length());
        if (vocabulary.term(term).isEmpty()) {
            text.unknown(
                    place,
                    "there is no term '" + term + "'",
                    term,
                    vocabulary.terms().stream()
                            .map(Term::id)
                            .filter(read::contains)
                            .toList());
        } else if (!read.contains(term)) {
            text.unknown(place, "the rule does not read '" + term + "'", term, read);
        }
    }
}
