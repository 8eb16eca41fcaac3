package entente.lint;

import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.text.CheckProblems;

/** A position stands in the folder of one party and is about another. */
final class MisfiledPosition implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        Rulebook rulebook = read.rulebook();
        for (RuleCard rule : read.positions()) {
            String folder = rule.id().substring(0, rule.id().indexOf('/'));
            String about = rule.position().about();
            if (rulebook.party(about).isPresent() && rulebook.party(folder).isPresent() && !folder.equals(about)) {
                told.warning(rule.place(), "this rule stands with '" + folder + "' and is about '" + about + "'");
            }
        }
    }
}
