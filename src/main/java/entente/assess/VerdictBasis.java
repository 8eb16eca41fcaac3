package entente.assess;

import entente.model.RuleCard;
import entente.model.Verdict;
import java.util.List;

/**
 * What a verdict on a part rests on, in the completions looked at.
 *
 * @param by ids of the parties that object in every one; none where the verdict is nobody's objection
 * @param possiblyBy those that do in some
 * @param lacking ids of the sides that have to take it up and on which in some nobody supports it
 * @param support ids of the parties that support it in every one
 * @param possibleSupport those that do in some
 * @param blockedBy the rules that require what is not there, in some
 * @param apart the verdicts on the part, were nothing required, the worst first
 * @param turning the grounds that it turns on
 */
public record VerdictBasis(
        List<String> by,
        List<String> possiblyBy,
        List<String> lacking,
        List<String> support,
        List<String> possibleSupport,
        List<RuleCard> blockedBy,
        List<Verdict> apart,
        PivotalGrounds turning) {
    public VerdictBasis {
        by = List.copyOf(by);
        possiblyBy = List.copyOf(possiblyBy);
        lacking = List.copyOf(lacking);
        support = List.copyOf(support);
        possibleSupport = List.copyOf(possibleSupport);
        blockedBy = List.copyOf(blockedBy);
        apart = List.copyOf(apart);
    }
}
