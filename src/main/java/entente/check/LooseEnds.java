package entente.check;

import entente.rulebook.Comparisons;
import entente.rulebook.Parameter;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Source;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import entente.source.Place;
import entente.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a rulebook hangs on nothing, or on what is not there: rules without cases, sources and parameters that nothing
 * uses, and a stratum without rules, above which nothing could be concluded.
 */
final class LooseEnds {
    private final Path rules;
    private final Rulebook rulebook;
    private final Problems problems;

    private LooseEnds(Path rules, Rulebook rulebook, Problems problems) {
        this.rules = rules;
        this.rulebook = rulebook;
        this.problems = problems;
    }

    /**
     * Tells the loose ends of a rulebook; if it was not read without errors, only those that are loose all the same.
     *
     * @param rules the folder, as it is shown to people
     */
    static void check(Path rules, Rulebook rulebook, List<CaseFile> cases, Problems problems) {
        LooseEnds ends = new LooseEnds(rules, rulebook, problems);
        ends.strata();
        ends.cases(cases);
        if (!problems.hasErrors()) {
            ends.sources();
            ends.parameters();
            ends.flags();
        }
    }

    private void strata() {
        for (Stratum stratum : Stratum.UPPER) {
            Path file = stratum.file(rules).orElseThrow();
            if (!Files.exists(file)) {
                problems.error(
                        Place.startOf(file),
                        "there is no such file: without its rules nothing follows from what is found");
            }
        }
    }

    private void cases(List<CaseFile> cases) {
        Set<String> read = cases.stream().map(CaseFile::id).collect(Collectors.toSet());
        Set<String> fired = named(cases, Case::fires);
        Set<String> quiet = named(cases, Case::quiet);
        for (RuleCard rule : rulebook.rules()) {
            if (rule.stratum() != Stratum.FACTS && rule.stratum() != Stratum.POSITIONS) {
                continue;
            }
            String file = rule.file().id() + CaseFile.ENDING;
            if (!Files.exists(rules.resolve(file))) {
                problems.error(rule.place(), "this rule has no cases: they stand beside it, in " + file);
            } else if (read.contains(rule.file().id()) && !fired.contains(rule.id())) {
                problems.error(rule.place(), "no case in " + file + " has '" + rule.id() + "' under 'fires'");
            } else if (read.contains(rule.file().id()) && !quiet.contains(rule.id())) {
                problems.error(
                        rule.place(),
                        "no case in " + file + " has '" + rule.id() + "' under 'quiet': a near miss is wanted");
            }
        }
    }

    /** The rules that the cases beside them name. */
    private static Set<String> named(List<CaseFile> cases, Function<Case, List<Case.Named>> expectation) {
        return cases.stream()
                .flatMap(file -> file.cases().stream()
                        .flatMap(one -> expectation.apply(one).stream())
                        .map(Case.Named::id)
                        .filter(id -> id.equals(file.id()) || id.startsWith(file.id() + "/")))
                .collect(Collectors.toSet());
    }

    private void sources() {
        Set<String> ofRules = rulebook.rules().stream()
                .flatMap(rule -> sources(rule.conclusion()))
                .collect(Collectors.toSet());
        Set<String> used = new HashSet<>(ofRules);
        rulebook.parties().forEach(party -> used.addAll(party.sources()));
        rulebook.recommendations().forEach(criterion -> used.addAll(criterion.sources()));
        rulebook.vocabulary().sections().forEach(section -> section(section, used));
        rulebook.vocabulary().parameters().values().forEach(parameter -> used.addAll(parameter.sources()));
        for (Source source : rulebook.sources().values()) {
            if (source.context().isEmpty() && !used.contains(source.id())) {
                problems.error(
                        source.place(),
                        "nothing rests on this source: no rule, term, party, recommendation or parameter names it; "
                                + "if none is to, say why under 'context'");
            } else if (source.context().isPresent() && ofRules.contains(source.id())) {
                problems.warning(
                        source.place(), "a rule rests on this source, so there is no reason why none does: 'context'");
            }
        }
    }

    private static Stream<String> sources(RuleCard.Conclusion conclusion) {
        if (conclusion instanceof RuleCard.Conclusion.Position position) {
            return position.sources().stream();
        }
        return conclusion instanceof RuleCard.Conclusion.Fact fact ? fact.sources().stream() : Stream.of();
    }

    private static void section(Section section, Collection<String> used) {
        used.addAll(section.sources());
        for (Term term : section.terms()) {
            used.addAll(term.sources());
            term.type().values().forEach(value -> used.addAll(value.sources()));
        }
    }

    private void parameters() {
        List<String> comparisons = rulebook.rules().stream()
                .flatMap(rule -> Comparisons.written(rule).stream())
                .map(one -> one.comparison().text())
                .toList();
        Set<String> converted = new HashSet<>();
        rulebook.vocabulary().parameters().values().forEach(parameter -> converted.addAll(parameter.converted()));
        for (Parameter parameter : rulebook.vocabulary().parameters().values()) {
            Pattern named = Pattern.compile("\\bParameter\\s*\\.\\s*" + parameter.name() + "\\b");
            if (!converted.contains(parameter.name())
                    && comparisons.stream()
                            .noneMatch(text -> named.matcher(text).find())) {
                problems.warning(
                        parameter.place(),
                        "no rule compares anything with, and no number follows from, Parameter." + parameter.name());
            }
        }
    }

    private void flags() {
        Set<String> concluded = rulebook.rules(Stratum.FACTS).stream()
                .map(rule -> ((RuleCard.Conclusion.Fact) rule.conclusion()).term())
                .collect(Collectors.toSet());
        rulebook.vocabulary().terms().stream()
                .filter(term -> term.kind() == Section.Kind.DERIVED && !concluded.contains(term.id()))
                .forEach(term -> problems.warning(
                        term.place(), "no rule concludes '" + term.id() + "', so it is false of every package"));
    }
}
