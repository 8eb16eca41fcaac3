package entente.check;

import entente.rulebook.Comparisons;
import entente.rulebook.Comparisons.InPattern;
import entente.rulebook.RuleCard;
import entente.source.Told;

/** A rule fires on the same packages without one of its comparisons. */
final class RedundantCondition implements SpaceCheck {
    @Override
    public String id() {
        return "redundant-condition";
    }

    @Override
    public void look(DrawnRules drawn, Told told) {
        for (RuleCard rule : drawn.all()) {
            if (drawn.region(rule).isEmpty()) {
                continue;
            }
            for (InPattern compared : Comparisons.written(rule)) {
                if (drawn.relevance(rule, compared).nowhere()) {
                    told.warning(
                            compared.comparison().place(),
                            "the rule fires on the same packages without this: leave it out, or ask what was meant");
                }
            }
        }
    }
}
