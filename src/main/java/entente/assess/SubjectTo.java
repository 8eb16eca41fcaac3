package entente.assess;

import entente.model.RuleCard;
import java.util.List;

/**
 * Something that a source says must be there for a part of an option to be done.
 *
 * @param rule that requires it
 * @param part of which it is required; {@link RuleCard#PACKAGE} of the whole
 * @param text the rule's sentence
 * @param arisesWhen lists of conditions, each of which is enough for it to arise; empty where it always does
 * @param supportHangs ids of the parties whose support is there only where it is fulfilled
 */
public record SubjectTo(
        RuleCard rule,
        String part,
        State state,
        String text,
        List<List<TermCondition>> arisesWhen,
        List<String> supportHangs) {
    /** Whether it is there. */
    public enum State {
        /** Some values of what gives it fulfil it, others break it. */
        OPEN("open"),
        UNFULFILLED("unfulfilled"),
        FULFILLED("fulfilled");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As answers write it. */
        public String word() {
            return word;
        }
    }

    public SubjectTo {
        arisesWhen = List.copyOf(arisesWhen);
        supportHangs = List.copyOf(supportHangs);
    }
}
