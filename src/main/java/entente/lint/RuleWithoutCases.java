package entente.lint;

import entente.text.CheckProblems;

/** A rule has no cases beside it, so that nobody sees what it is meant to do. */
final class RuleWithoutCases implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        new RuleCases(read)
                .without()
                .forEach(rule -> told.error(
                        rule.place(), "this rule has no cases: they stand beside it, in " + RuleCases.file(rule)));
    }
}
