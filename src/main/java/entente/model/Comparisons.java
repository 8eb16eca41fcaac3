package entente.model;

import java.util.List;
import java.util.stream.Stream;

/** The comparisons that conditions make, in their order, each with the pattern over whose facts it is made. */
public final class Comparisons {
    private Comparisons() {}

    /** A comparison and the pattern that it stands in. */
    public record InPattern(Condition.Pattern pattern, Constraint.Comparison comparison) {
        /** Whether it is not written but put before what the pattern asks, so that the instrument is there. */
        boolean guard() {
            return comparison.place().line() == pattern.place().line()
                    && comparison.place().column() == pattern.place().column();
        }

        /** Whether it is one of the term. */
        public boolean of(Term term) {
            return comparison.field().equals(term.name()) && pattern.type().equals(Section.typeName(term.section()));
        }
    }

    /** Those that a rule writes, without what is put before them. */
    public static List<InPattern> written(RuleCard rule) {
        return in(rule.conditions()).stream().filter(one -> !one.guard()).toList();
    }

    /** All of them, with what is put before patterns. */
    public static List<InPattern> in(List<Condition> conditions) {
        return patterns(conditions)
                .flatMap(pattern ->
                        comparisons(pattern.constraints()).map(comparison -> new InPattern(pattern, comparison)))
                .toList();
    }

    static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof Condition.Not not) {
                return patterns(not.inner());
            }
            return condition instanceof Condition.Exists exists
                    ? patterns(exists.inner())
                    : Stream.of((Condition.Pattern) condition);
        });
    }

    private static Stream<Constraint.Comparison> comparisons(List<Constraint> constraints) {
        return constraints.stream().flatMap(constraint -> {
            if (constraint instanceof Constraint.And and) {
                return comparisons(and.constraints());
            }
            if (constraint instanceof Constraint.Or or) {
                return comparisons(or.constraints());
            }
            return constraint instanceof Constraint.Comparison comparison ? Stream.of(comparison) : Stream.of();
        });
    }
}
