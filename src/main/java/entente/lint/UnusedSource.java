package entente.lint;

import entente.model.Rulebook;
import entente.model.Source;
import entente.model.Term;
import entente.text.CheckProblems;
import java.util.HashSet;
import java.util.Set;

/** Nothing rests on a source, and it does not say why. */
final class UnusedSource implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        Set<String> used = used(read);
        for (Source source : read.rulebook().sources().values()) {
            if (source.context().isEmpty() && !used.contains(source.id())) {
                told.error(
                        source.place(),
                        "nothing rests on this source: no rule, term, party, recommendation or parameter names it; "
                                + "if none is to, say why under 'context'");
            }
        }
    }

    /** The ids of the sources that something rests on. */
    private static Set<String> used(CheckInput read) {
        Rulebook rulebook = read.rulebook();
        Set<String> used = new HashSet<>(read.usedByRules());
        rulebook.parties().forEach(party -> used.addAll(party.sources()));
        rulebook.recommendations().forEach(criterion -> used.addAll(criterion.sources()));
        rulebook.vocabulary().sections().forEach(section -> used.addAll(section.sources()));
        for (Term term : rulebook.vocabulary().terms()) {
            used.addAll(term.sources());
            term.type().told().forEach(value -> used.addAll(value.sources()));
        }
        rulebook.vocabulary().parameters().values().forEach(parameter -> used.addAll(parameter.sources()));
        return used;
    }
}
