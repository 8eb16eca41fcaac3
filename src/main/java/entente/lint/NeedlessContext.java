package entente.lint;

import entente.model.Source;
import entente.text.CheckProblems;
import java.util.Set;

/** A source says why no rule rests on it, and one does. */
final class NeedlessContext implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        Set<String> used = read.usedByRules();
        for (Source source : read.rulebook().sources().values()) {
            if (source.context().isPresent() && used.contains(source.id())) {
                told.warning(
                        source.place(), "a rule rests on this source, so there is no reason why none does: 'context'");
            }
        }
    }
}
