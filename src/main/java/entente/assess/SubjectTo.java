package entente.assess;

import entente.model.RuleCard;
import entente.text.NamedConstant;
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
    public enum State implements NamedConstant {
        /** Some values of what gives it fulfil it, others break it. */
        OPEN,
        UNFULFILLED,
        FULFILLED
    }

    public SubjectTo {
        arisesWhen = List.copyOf(arisesWhen);
        supportHangs = List.copyOf(supportHangs);
    }
}
