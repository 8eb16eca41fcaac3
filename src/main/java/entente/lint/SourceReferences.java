package entente.lint;

import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the sources that something rests on. */
final class SourceReferences {
    private SourceReferences() {}

    static Set<String> byRules(Rulebook rulebook) {
        return rulebook.rules().stream()
                .flatMap(rule -> rule.conclusion().sources().stream())
                .collect(Collectors.toSet());
    }

    static Set<String> byAnything(Rulebook rulebook) {
        Set<String> used = new HashSet<>(byRules(rulebook));
        rulebook.parties().forEach(party -> used.addAll(party.sources()));
        rulebook.recommendations().forEach(criterion -> used.addAll(criterion.sources()));
        rulebook.vocabulary().sections().forEach(section -> section(section, used));
        rulebook.vocabulary().parameters().values().forEach(parameter -> used.addAll(parameter.sources()));
        return used;
    }

    private static void section(Section section, Collection<String> used) {
        used.addAll(section.sources());
        for (Term term : section.terms()) {
            used.addAll(term.sources());
            term.type().told().forEach(value -> used.addAll(value.sources()));
        }
    }
}
