package entente.explain;

import entente.assess.Judgement;
import entente.model.RuleCard;
import java.util.List;

/**
 * Why a party, a recommendation or the package stands as it does.
 *
 * @param name as people call it
 * @param judged the stance, status or verdict, with the terms it rests on or that decide
 * @param claims what is said of it, in every completion or in some
 * @param quiet the rules about it that do not fire in any completion
 */
public record Explanation(String name, Judgement<?> judged, List<Claim> claims, List<RuleCard> quiet) {
    public Explanation {
        claims = List.copyOf(claims);
        quiet = List.copyOf(quiet);
    }
}
