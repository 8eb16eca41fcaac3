package entente.assess;

import entente.model.Term;
import entente.option.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a rule, its terms in braces filled in with what an option states. */
final class Sentence {
    private static final Pattern TERM = Pattern.compile("\\{([a-z0-9_.]+)}");

    private Sentence() {}

    static String filled(String sentence, Option option) {
        return TERM.matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(option.statement(match.group(1))
                        .map(statement -> ValueWords.of(statement.admitted()))
                        .orElse("(" + Term.OPEN + ")")));
    }
}
