package entente.lint;

import entente.model.Effect;
import entente.model.RuleCard;
import entente.text.CheckProblems;

/** A position fires only on packages that are ruled out whatever the day. */
final class RuledOutRule implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        for (RuleCard rule : drawn.counting()) {
            if (rule.position().effect() != Effect.INVALIDATES
                    && drawn.region(rule).within(drawn.ruledOut())) {
                told.warning(
                        rule.place(),
                        "this rule fires only on packages that are ruled out, by " + drawn.rulingOut(rule) + ", as "
                                + drawn.example(drawn.region(rule)));
            }
        }
    }
}
