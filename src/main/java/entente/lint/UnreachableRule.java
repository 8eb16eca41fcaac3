package entente.lint;

import entente.text.CheckProblems;

/** Nothing can fire a rule: no package meets all its conditions. */
final class UnreachableRule implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        drawn.rulebook().rulesOverTerms().stream()
                .filter(rule -> drawn.region(rule).isEmpty())
                .forEach(rule ->
                        told.error(rule.place(), "nothing can fire this rule: no package meets all its conditions"));
    }
}
