package entente.assess;

import entente.model.RuleCard;
import entente.model.SourceStrength;
import java.util.List;

/**
 * A rule that fires on an option, in every completion or in some.
 *
 * @param holds whether in every completion; else it is possible
 * @param text the rule's sentence, its terms filled in with what the option states
 * @param parts those of which it speaks in some completion, {@link RuleCard#PACKAGE} for the whole; none of what is about
 *     a recommendation
 * @param grounds the first to show first; of a possible finding what is stated that it needs besides the open terms
 * @param allGrounds whether there are no other grounds than these
 * @param deciders of a possible finding, the open terms that decide whether it holds
 * @param when of a possible finding, lists of conditions on open terms, each of which is enough for it to hold; none where
 *     they are too many
 * @param contestedBy ids of the sources that contest what it rests on
 */
public record Finding(
        RuleCard rule,
        boolean holds,
        String text,
        List<String> parts,
        List<SufficientReason> grounds,
        boolean allGrounds,
        List<DecidingTerm> deciders,
        List<List<TermCondition>> when,
        SourceStrength strength,
        List<String> contestedBy) {
    public Finding {
        parts = List.copyOf(parts);
        grounds = List.copyOf(grounds);
        deciders = List.copyOf(deciders);
        when = List.copyOf(when);
        contestedBy = List.copyOf(contestedBy);
    }

    public String about() {
        return rule.position().about();
    }
}
