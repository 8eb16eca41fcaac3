package entente.explain;

import entente.assess.Finding;
import entente.assess.Judgement;
import entente.model.RuleCard;
import java.util.List;

/**
 * Why a party, a recommendation or the package stands as it does.
 *
 * @param judged the stance, status or verdict, with the terms it rests on or that decide
 * @param findings what is said of it, in every completion or in some
 * @param quiet the rules about it that do not fire in any completion
 */
public record Explanation(Judgement<?> judged, List<Finding> findings, List<RuleCard> quiet) {
    public Explanation {
        findings = List.copyOf(findings);
        quiet = List.copyOf(quiet);
    }

    /** The id of what is explained. */
    public String about() {
        return judged.about();
    }
}
