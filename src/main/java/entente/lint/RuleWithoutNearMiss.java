package entente.lint;

import entente.cases.Case;
import entente.model.RuleCard;
import entente.text.CheckProblems;
import java.util.List;

/** No case beside a rule that fires expects it to be quiet. */
final class RuleWithoutNearMiss implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        RuleCases cases = new RuleCases(read);
        List<RuleCard> fired = cases.unnamed(Case::fires);
        for (RuleCard rule : cases.unnamed(Case::quiet)) {
            if (!fired.contains(rule)) {
                told.error(
                        rule.place(),
                        "no case in " + RuleCases.file(rule) + " has '" + rule.id()
                                + "' under 'quiet': a near miss is wanted");
            }
        }
    }
}
