package entente.lint;

import entente.model.Section;
import entente.model.Stratum;
import entente.text.CheckProblems;
import java.util.Set;
import java.util.stream.Collectors;

/** No rule concludes a flag, so it is false of every package. */
final class UnconcludedFlag implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        Set<String> concluded = read.rulebook().rules(Stratum.FACTS).stream()
                .map(rule -> rule.fact().term())
                .collect(Collectors.toSet());
        read.rulebook().vocabulary().terms().stream()
                .filter(term -> term.kind() == Section.Kind.DERIVED && !concluded.contains(term.id()))
                .forEach(term -> told.warning(
                        term.place(), "no rule concludes '" + term.id() + "', so it is false of every package"));
    }
}
