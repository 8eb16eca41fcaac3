package entente.model;

import java.util.List;
import java.util.stream.Stream;

/** The comparisons that conditions make, in their order, each with the pattern over whose facts it is made. */
public final class ConditionComparisons {
    private ConditionComparisons() {}

    /** A comparison and the pattern that it stands in. */
    public record InPattern(Condition.Pattern pattern, Constraint.Comparison comparison) {
        /** Whether the pattern, without it, would hang on terms of an instrument that is not in the package. */
        public boolean needed(Vocabulary vocabulary) {
            return vocabulary
                    .sectionOfType(pattern.type())
                    .flatMap(section -> FactType.of(section).leading())
                    .filter(leading -> PresenceGuard.needs(leading, pattern.constraints(), comparison))
                    .isPresent();
        }

        /** Whether it says no more than that the instrument is there, as its pattern has to. */
        boolean guard(Vocabulary vocabulary) {
            boolean denies = comparison.operator() == Constraint.Operator.NOT_EQUAL
                    || comparison.operator() == Constraint.Operator.NOT_IN;
            return denies && comparison.operand().values().equals(List.of(Term.NONE)) && needed(vocabulary);
        }

        /** Whether it is one of the term. */
        public boolean of(Term term) {
            return comparison.field().equals(term.name()) && pattern.type().equals(Section.typeName(term.section()));
        }
    }

    /** Those of a rule that say more than that an instrument is there whose terms are read. */
    public static List<InPattern> telling(RuleCard rule, Vocabulary vocabulary) {
        return in(rule.conditions()).stream()
                .filter(one -> !one.guard(vocabulary))
                .toList();
    }

    /** The named numbers that a rule compares with. */
    public static List<Parameter> parameters(RuleCard rule) {
        return in(rule.conditions()).stream()
                .flatMap(one -> one.comparison().operand().parameters().stream())
                .toList();
    }

    /** All of them. */
    public static List<InPattern> in(List<Condition> conditions) {
        return patterns(conditions)
                .flatMap(pattern -> of(pattern.constraints()).map(comparison -> new InPattern(pattern, comparison)))
                .toList();
    }

    static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Condition.Group group
                        ? patterns(group.inner())
                        : Stream.of((Condition.Pattern) condition));
    }

    static Stream<Constraint.Comparison> of(List<Constraint> constraints) {
        return single(constraints)
                .filter(Constraint.Comparison.class::isInstance)
                .map(Constraint.Comparison.class::cast);
    }

    /** The fields that are compared or given a name. */
    static Stream<String> fields(List<Constraint> constraints) {
        return single(constraints)
                .map(constraint -> constraint instanceof Constraint.Binding binding
                        ? binding.field()
                        : ((Constraint.Comparison) constraint).field());
    }

    private static Stream<Constraint> single(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(constraint -> constraint instanceof Constraint.Joined joined
                        ? single(joined.constraints())
                        : Stream.of(constraint));
    }
}
