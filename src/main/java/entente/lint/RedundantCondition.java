package entente.lint;

import entente.model.ConditionComparisons;
import entente.model.ConditionComparisons.InPattern;
import entente.model.RuleCard;
import entente.text.CheckProblems;

/** A rule fires on the same packages without one of its comparisons. */
final class RedundantCondition implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        for (RuleCard rule : drawn.rulebook().rulesOverTerms()) {
            if (drawn.region(rule).isEmpty()) {
                continue;
            }
            for (InPattern compared : ConditionComparisons.in(rule.conditions())) {
                if (!compared.needed(drawn.rulebook().vocabulary())
                        && drawn.relevance(rule, compared).nowhere()) {
                    told.warning(
                            compared.comparison().place(),
                            "the rule fires on the same packages without this: leave it out, or ask what was meant");
                }
            }
        }
    }
}
