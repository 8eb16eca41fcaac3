package entente.lint;

import entente.model.ConditionComparisons;
import entente.model.Parameter;
import entente.model.RuleCard;
import entente.text.CheckProblems;
import java.util.HashSet;
import java.util.Set;

/** No rule compares with a named number, and no other number follows from it. */
final class UnusedParameter implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        Set<String> used = new HashSet<>();
        for (RuleCard rule : read.rulebook().rules()) {
            ConditionComparisons.parameters(rule).forEach(parameter -> used.add(parameter.name()));
        }
        read.rulebook().vocabulary().parameters().values().forEach(parameter -> used.addAll(parameter.converted()));
        for (Parameter parameter : read.rulebook().vocabulary().parameters().values()) {
            if (!used.contains(parameter.name())) {
                told.warning(
                        parameter.place(),
                        "no rule compares anything with, and no number follows from, Parameter." + parameter.name());
            }
        }
    }
}
