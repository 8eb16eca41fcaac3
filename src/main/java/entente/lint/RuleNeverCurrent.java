package entente.lint;

import entente.text.CheckProblems;

/** There is no day on which a position counts. */
final class RuleNeverCurrent implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        drawn.positions().stream()
                .filter(rule ->
                        !drawn.region(rule).isEmpty() && drawn.days(rule).none())
                .forEach(rule -> told.error(
                        rule.place(),
                        "there is no day on which this rule counts: it ends or is overtaken before it begins"));
    }
}
