package entente.assess;

import entente.model.Party;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assessed options side by side, only where they differ. Each list below has an entry for each option, in their order.
 *
 * @param terms that are not stated alike, in the vocabulary's order
 * @param differences the verdict on the package, then of each part; parties, each on the package and then on each part;
 *     recommendations
 * @param grounds that are not found alike, ordered by rule
 */
public record Comparison(
        List<Assessment> options, List<TermRow> terms, List<Difference> differences, List<Grounds> grounds) {
    public Comparison {
        options = List.copyOf(options);
        terms = List.copyOf(terms);
        differences = List.copyOf(differences);
        grounds = List.copyOf(grounds);
    }

    /** What each option says of a term. */
    public record TermRow(Term term, List<Said> said) {
        public TermRow {
            said = List.copyOf(said);
        }
    }

    /**
     * What one option says of a term.
     *
     * @param statement empty where it is open, or does not apply
     * @param applies whether its instrument is in the package in some completion
     */
    public record Said(Optional<Statement> statement, boolean applies) {}

    /**
     * A matter that the options do not come to alike.
     *
     * @param reached the words that each can reach, the worst first; none where it is not in the package
     * @param by of a verdict, who objects in every completion; else nobody
     * @param rules that make the difference: those among the grounds that bear on it
     */
    public record Difference(
            AssessedSubject matter, List<List<String>> reached, List<List<String>> by, List<RuleCard> rules) {
        public Difference {
            reached = List.copyOf(reached);
            by = List.copyOf(by);
            rules = List.copyOf(rules);
        }
    }

    /** How far one rule fires on each option. */
    public record Grounds(RuleCard rule, List<Modality> found) {
        public Grounds {
            found = List.copyOf(found);
        }
    }

    /** Differences in verdicts, in stances or in statuses, by whom they are about. */
    public List<Difference> about(Collection<String> ids) {
        return differences.stream()
                .filter(difference -> ids.contains(difference.matter().about()))
                .toList();
    }

    /** @param options two or more, assessed against the rulebook */
    public static Comparison of(List<Assessment> options, Rulebook rulebook) {
        return of(options, List.of(rulebook));
    }

    /**
     * The same of options that are assessed against one of several rulebooks. What one of them has not is reached by none
     * of its options.
     *
     * @param rulebooks those that options are assessed against; the first gives the order
     */
    public static Comparison of(List<Assessment> options, List<Rulebook> rulebooks) {
        Map<String, Grounds> grounds = grounds(options, rulebooks);
        List<Difference> differences = new ArrayList<>();
        for (AssessedSubject matter : matters(options, rulebooks)) {
            List<List<String>> reached = options.stream()
                    .map(option -> option.judged(matter)
                            .<List<String>>map(Judgement::words)
                            .orElse(List.of()))
                    .toList();
            List<List<String>> by =
                    options.stream().map(option -> by(option, matter)).toList();
            if (differ(reached.stream().map(Comparison::heard).toList()) || differ(by)) {
                List<RuleCard> rules = rules(options, matter).stream()
                        .filter(rule -> grounds.containsKey(rule.id()))
                        .toList();
                differences.add(new Difference(matter, reached, by, rules));
            }
        }
        return new Comparison(options, terms(options, rulebooks), differences, List.copyOf(grounds.values()));
    }

    private static boolean differ(List<?> values) {
        return values.stream().distinct().count() > 1;
    }

    /** Whoever is silent about a part and whoever has nothing to be silent about differ in nothing. */
    private static List<String> heard(List<String> words) {
        return words.equals(List.of(Stance.SILENT.word())) ? List.of() : words;
    }

    /** What the options state otherwise; that one of the rulebooks has no such term is no statement of theirs. */
    private static List<TermRow> terms(List<Assessment> options, List<Rulebook> rulebooks) {
        List<TermRow> rows = new ArrayList<>();
        for (Term term : all(rulebooks, rulebook -> rulebook.vocabulary().terms(), Term::id)) {
            List<Said> said = options.stream().map(option -> said(option, term)).toList();
            boolean otherwise = differ(said.stream()
                            .map(one -> one.statement().map(Statement::admitted))
                            .toList())
                    || differ(said.stream().map(Said::applies).toList());
            boolean stated = said.stream()
                    .flatMap(one -> one.statement().stream())
                    .anyMatch(statement -> !statement.byOmission());
            boolean known = rulebooks.stream()
                    .allMatch(rulebook -> rulebook.vocabulary().term(term.id()).isPresent());
            if (term.kind() != Section.Kind.DERIVED && otherwise && (stated || known)) {
                rows.add(new TermRow(term, said));
            }
        }
        return rows;
    }

    /** What the rulebooks have, each once by its id, as the first that has it. */
    private static <T> Collection<T> all(
            List<Rulebook> rulebooks, Function<Rulebook, ? extends Collection<T>> of, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        rulebooks.forEach(rulebook -> of.apply(rulebook).forEach(each -> all.putIfAbsent(id.apply(each), each)));
        return all.values();
    }

    private static Said said(Assessment option, Term term) {
        Optional<Statement> statement = option.option().statement(term.id());
        return new Said(
                statement,
                statement.isPresent()
                        || option.openTerms().stream()
                                .anyMatch(open -> open.id().equals(term.id())));
    }

    private static Set<AssessedSubject> matters(List<Assessment> options, List<Rulebook> rulebooks) {
        Set<String> parts = new LinkedHashSet<>();
        rulebooks.forEach(rulebook -> rulebook.vocabulary().sections().forEach(section -> parts.add(section.id())));
        parts.add(RuleCard.PACKAGE);
        parts.removeIf(
                part -> options.stream().noneMatch(option -> option.part(part).isPresent()));
        Set<AssessedSubject> matters = new LinkedHashSet<>(List.of(AssessedSubject.VERDICT));
        parts.forEach(part -> matters.add(AssessedSubject.on(part, Verdict.ID)));
        for (Party party : all(rulebooks, Rulebook::parties, Party::id)) {
            matters.add(AssessedSubject.of(party.id()));
            parts.forEach(part -> matters.add(AssessedSubject.on(part, party.id())));
        }
        all(rulebooks, Rulebook::recommendations, Recommendation::id)
                .forEach(criterion -> matters.add(AssessedSubject.of(criterion.id())));
        return matters;
    }

    private static List<String> by(Assessment option, AssessedSubject matter) {
        if (!matter.verdict()) {
            return List.of();
        }
        return matter.part()
                .map(part -> option.part(part).map(one -> one.basis().by()).orElse(List.of()))
                .orElse(option.by());
    }

    /** What can make the difference: what a verdict turns on or what it lacks; what is found about a party or recommendation. */
    private static Set<RuleCard> rules(List<Assessment> options, AssessedSubject matter) {
        Map<String, RuleCard> rules = new TreeMap<>();
        for (Assessment option : options) {
            Stream<RuleCard> bearing = matter.verdict() ? turning(option, matter) : found(option, matter);
            bearing.forEach(rule -> rules.put(rule.id(), rule));
        }
        return new LinkedHashSet<>(rules.values());
    }

    private static Stream<RuleCard> turning(Assessment option, AssessedSubject matter) {
        Stream<RuleCard> parts = option.parts().stream()
                .filter(part -> matter.part().map(part.part()::equals).orElse(true))
                .map(PartAssessment::basis)
                .flatMap(basis -> Stream.concat(basis.turning().rules().stream(), basis.blockedBy().stream()));
        Stream<RuleCard> whole = matter.part().isPresent()
                ? Stream.empty()
                : Stream.concat(
                        option.turning().rules().stream(),
                        option.findingsAbout(RuleCard.PACKAGE).stream().map(Finding::rule));
        return Stream.concat(parts, whole);
    }

    private static Stream<RuleCard> found(Assessment option, AssessedSubject matter) {
        return option.findingsAbout(matter.about()).stream()
                .filter(finding -> matter.part().map(finding.parts()::contains).orElse(true))
                .map(Finding::rule);
    }

    private static Map<String, Grounds> grounds(List<Assessment> options, List<Rulebook> rulebooks) {
        Map<String, Grounds> grounds = new LinkedHashMap<>();
        for (RuleCard rule : all(rulebooks, Rulebook::rules, RuleCard::id)) {
            List<Modality> found =
                    options.stream().map(option -> found(option, rule)).toList();
            if (differ(found)
                    || differ(options.stream().map(option -> said(option, rule)).toList())) {
                grounds.put(rule.id(), new Grounds(rule, found));
            }
        }
        return grounds;
    }

    /** What a rule that fires says, and of what; of one rulebook it is the same for every option. */
    private static List<Object> said(Assessment option, RuleCard rule) {
        return finding(option, rule)
                .map(finding -> finding.rule().position())
                .<List<Object>>map(position -> List.of(position.about(), position.effect(), position.on()))
                .orElse(List.of());
    }

    private static Optional<Finding> finding(Assessment option, RuleCard rule) {
        return option.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .findFirst();
    }

    private static Modality found(Assessment option, RuleCard rule) {
        return finding(option, rule)
                .map(finding -> finding.holds() ? Modality.HOLDS : Modality.POSSIBLE)
                .orElse(Modality.NOT);
    }
}
