package entente.assess.diff;

import entente.assess.AssessmentContext;
import entente.assess.Comparison;
import entente.assess.diff.InputChange.Kind;
import entente.assess.diff.StateDifference.Axis;
import entente.assess.diff.StateDifference.Causes;
import entente.model.ConditionComparisons;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.RuleReads;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which edits bear on a difference: from the rules that are found otherwise, back over what they rest on and read, facts
 * and their rules as well, to what was edited.
 *
 * @param rulebooks the earlier first
 * @param comparison of an option as it was with it as it is
 */
record CauseSearch(List<Rulebook> rulebooks, List<InputChange> edited, Comparison comparison) {
    CauseSearch {
        String profile = comparison.options().get(1).context().profile().id();
        edited = edited.stream()
                .filter(change -> change.kind() != Kind.PROFILE || change.id().equals(profile))
                .toList();
    }

    Causes of(Comparison.Difference difference) {
        Found found = new Found();
        add(found, difference);
        return found.causes();
    }

    /** What made the stances or statuses others that it is made of, and its weights. */
    Causes of(Axis axis) {
        Found found = new Found();
        found.addOfProfile(field -> field.startsWith(axis.word() + "."));
        boolean alignment = axis == Axis.ALIGNMENT;
        Kind weighed = alignment ? Kind.RECOMMENDATION : Kind.PARTY;
        found.addAll(change -> change.kind() == weighed);
        comparison.differences().stream()
                .filter(difference -> !difference.matter().verdict()
                        && isRecommendation(difference.matter().about()) == alignment)
                .forEach(difference -> add(found, difference));
        return found.causes();
    }

    private boolean isRecommendation(String about) {
        return inEither(rulebook -> rulebook.recommendation(about)).findAny().isPresent();
    }

    /** What one of the rulebooks has that is called so, or both. */
    private <T> Stream<T> inEither(Function<Rulebook, Optional<T>> called) {
        return rulebooks.stream().flatMap(rulebook -> called.apply(rulebook).stream());
    }

    private void add(Found found, Comparison.Difference difference) {
        Deque<String> rules = new ArrayDeque<>();
        difference.rules().forEach(rule -> rules.add(rule.id()));
        Set<String> seen = new HashSet<>(rules);
        while (!rules.isEmpty()) {
            for (String next : rule(found, rules.remove())) {
                if (seen.add(next)) {
                    rules.add(next);
                }
            }
        }
        if (difference.rules().isEmpty() || difference.matter().verdict()) {
            general(found, difference);
        }
        found.days |= days().size() > 1
                && (found.edited.isEmpty() && found.terms.isEmpty()
                        || difference.rules().stream().map(RuleCard::id).anyMatch(this::countsOtherwise));
    }

    /** What was edited of a rule, what it rests on and reads; gives the rules that conclude what it reads. */
    private List<String> rule(Found found, String id) {
        found.add(Kind.RULE, id);
        overtaking(id).forEach(other -> found.add(Kind.RULE, other));
        Set<String> further = new LinkedHashSet<>();
        for (Rulebook rulebook : rulebooks) {
            rulebook.rule(id).ifPresent(rule -> {
                ConditionComparisons.parameters(rule).forEach(number -> found.add(Kind.NUMBER, number.name()));
                reads(found, rulebook, rule);
                rulebook.factsFor(rule).forEach(fact -> further.add(fact.id()));
            });
        }
        if (countsOtherwise(id)) {
            inEither(rulebook -> rulebook.rule(id))
                    .flatMap(rule -> rule.position().sources().stream())
                    .forEach(source -> found.add(Kind.SOURCE, source));
            found.addOfProfile(field -> !field.contains("."));
        }
        return List.copyOf(further);
    }

    /** Whether it counts in one state and not in the other: by its dates, or by how strong its sources have to be. */
    private boolean countsOtherwise(String id) {
        return counts(0, id) != counts(1, id);
    }

    private boolean counts(int state, String id) {
        Rulebook rulebook = rulebooks.get(state);
        AssessmentContext context = comparison.options().get(state).context();
        return rulebook.rule(id)
                .filter(rule -> rule.conclusion() instanceof Conclusion.Position)
                .map(rule -> context.admits(rulebook, rule))
                .orElse(false);
    }

    private Set<Object> days() {
        Set<Object> days = new HashSet<>();
        comparison.options().forEach(option -> days.add(option.context().asOf()));
        return days;
    }

    private Stream<String> overtaking(String id) {
        return rulebooks.stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .filter(rule -> rule.conclusion() instanceof Conclusion.Position position
                        && position.overtakes().equals(Optional.of(id)))
                .map(RuleCard::id);
    }

    private static void reads(Found found, Rulebook rulebook, RuleCard rule) {
        RuleReads reads = RuleReads.of(rule);
        for (Section section : rulebook.vocabulary().sections()) {
            if (reads.reads(section)) {
                found.add(Kind.SECTION, section.id());
            }
            for (Term term : section.terms()) {
                if (reads.reads(term) || term.leading() && reads.reads(section)) {
                    found.add(Kind.TERM, term.id());
                    found.addTerm(term);
                }
            }
        }
    }

    /** What bears on verdicts, stances or statuses besides rules about them. */
    private void general(Found found, Comparison.Difference difference) {
        String about = difference.matter().about();
        found.add(Kind.PARTY, about);
        found.add(Kind.RECOMMENDATION, about);
        difference.matter().part().ifPresent(part -> {
            found.add(Kind.SECTION, part);
            leading(part).forEach(term -> {
                found.addTerm(term);
                found.add(Kind.TERM, term.id());
            });
        });
        if (difference.matter().verdict()) {
            comparison.terms().stream()
                    .map(Comparison.TermRow::term)
                    .filter(Term::leading)
                    .forEach(found::addTerm);
            found.addAll(change -> change.kind() == Kind.SIDE
                    || change.kind() == Kind.SECTION
                    || change.kind() == Kind.PARTY && decides(change.id()));
        }
        found.addAll(change -> change.kind() == Kind.RULE && upper(change.id()));
    }

    private List<Term> leading(String part) {
        return inEither(rulebook -> rulebook.vocabulary().section(part))
                .flatMap(section -> section.leading().stream())
                .toList();
    }

    private boolean decides(String party) {
        return inEither(rulebook -> rulebook.party(party)).anyMatch(Party::decides);
    }

    /** Whether the rule makes verdicts, stances or statuses of findings. */
    private boolean upper(String id) {
        return inEither(rulebook -> rulebook.rule(id)).anyMatch(rule -> rule.conclusion() instanceof Conclusion.Word);
    }

    private static Optional<InputChange> only(InputChange change, Predicate<String> which) {
        List<InputChange.Field> fields = change.fields().stream()
                .filter(field -> which.test(field.name()))
                .toList();
        return fields.isEmpty() && !change.fields().isEmpty() ? Optional.empty() : Optional.of(change.with(fields));
    }

    /** What was found so far. */
    private final class Found {
        private final Set<InputChange> edited = new LinkedHashSet<>();
        private final Set<Comparison.TermRow> terms = new LinkedHashSet<>();
        private boolean days;

        void add(Kind kind, String id) {
            addAll(change -> change.kind() == kind && change.id().equals(id));
        }

        void addAll(Predicate<InputChange> which) {
            CauseSearch.this.edited.stream().filter(which).forEach(edited::add);
        }

        /** What was edited of some fields of the profile. */
        void addOfProfile(Predicate<String> fields) {
            CauseSearch.this.edited.stream()
                    .filter(change -> change.kind() == Kind.PROFILE)
                    .flatMap(change -> only(change, fields).stream())
                    .forEach(edited::add);
        }

        void addTerm(Term term) {
            comparison.terms().stream()
                    .filter(row -> row.term().id().equals(term.id()))
                    .forEach(terms::add);
        }

        Causes causes() {
            boolean told = days || !edited.isEmpty() || !terms.isEmpty();
            return told
                    ? new Causes(List.copyOf(edited), List.copyOf(terms), days, true)
                    : new Causes(CauseSearch.this.edited, comparison.terms(), days().size() > 1, false);
        }
    }
}
