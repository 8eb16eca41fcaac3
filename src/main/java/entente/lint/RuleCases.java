package entente.lint;

import entente.cases.Case;
import entente.cases.CaseFile;
import entente.model.RuleCard;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules have cases beside them, and what these expect of them. */
record RuleCases(CheckInput read) {
    static String file(RuleCard rule) {
        return rule.file().id() + CaseFile.ENDING;
    }

    /** The rules about facts, the positions and the criteria: those that need cases. */
    private Stream<RuleCard> tried() {
        return read.rulebook().rules().stream().filter(rule -> rule.stratum().isOverTerms());
    }

    List<RuleCard> without() {
        return tried().filter(rule -> !beside(rule)).toList();
    }

    /** Rules whose cases can be read and name them nowhere under an expectation. */
    List<RuleCard> unnamed(Function<Case, List<Case.Named>> expectation) {
        Set<String> files = read.cases().stream().map(CaseFile::id).collect(Collectors.toSet());
        Set<String> named = named(expectation);
        return tried().filter(rule -> beside(rule) && files.contains(rule.file().id()) && !named.contains(rule.id()))
                .toList();
    }

    private boolean beside(RuleCard rule) {
        return Files.exists(read.rules().resolve(file(rule)));
    }

    /** The rules that the cases beside them name. */
    private Set<String> named(Function<Case, List<Case.Named>> expectation) {
        return read.cases().stream()
                .flatMap(file -> file.cases().stream()
                        .flatMap(one -> expectation.apply(one).stream())
                        .map(Case.Named::id)
                        .filter(id -> id.equals(file.id()) || id.startsWith(file.id() + "/")))
                .collect(Collectors.toSet());
    }
}
