package entente.lint;

import entente.cases.Case;
import entente.text.CheckProblems;

/** No case beside a rule expects it to fire. */
final class RuleWithoutFiringCase implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        new RuleCases(read)
                .unnamed(Case::fires)
                .forEach(rule -> told.error(
                        rule.place(), "no case in " + RuleCases.file(rule) + " has '" + rule.id() + "' under 'fires'"));
    }
}
