package entente.rulebook;

import java.util.ArrayList;
import java.util.List;

/** The comparisons that a rule makes, by the type of facts that it makes them on, in its order. */
public final class Comparisons {
    private final List<InPattern> all = new ArrayList<>();

    /** A comparison and the pattern that it stands in. */
    public record InPattern(Condition.Pattern pattern, Constraint.Comparison comparison) {
        /** Whether it is not written but put before what the pattern asks, so that the instrument is there. */
        boolean guard() {
            return comparison.place().line() == pattern.place().line()
                    && comparison.place().column() == pattern.place().column();
        }
    }

    private Comparisons() {}

    /** Those that a rule writes, without what is put before them. */
    public static List<InPattern> written(RuleCard rule) {
        return of(rule).all.stream().filter(one -> !one.guard()).toList();
    }

    /** Those that conditions make, with what is put before them. */
    public static List<InPattern> in(List<Condition> conditions) {
        Comparisons comparisons = new Comparisons();
        conditions.forEach(comparisons::read);
        return comparisons.all;
    }

    static Comparisons of(RuleCard rule) {
        Comparisons comparisons = new Comparisons();
        rule.conditions().forEach(comparisons::read);
        return comparisons;
    }

    /** Those of one term. */
    List<Constraint.Comparison> on(Term term) {
        return all.stream()
                .filter(one -> one.pattern().type().equals(Section.typeName(term.section())))
                .map(InPattern::comparison)
                .filter(comparison -> comparison.field().equals(term.name()))
                .toList();
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(constraint -> read(pattern, constraint));
        } else if (condition instanceof Condition.Not not) {
            not.inner().forEach(this::read);
        } else if (condition instanceof Condition.Exists exists) {
            exists.inner().forEach(this::read);
        }
    }

    private void read(Condition.Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            and.constraints().forEach(inner -> read(pattern, inner));
        } else if (constraint instanceof Constraint.Or or) {
            or.constraints().forEach(inner -> read(pattern, inner));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            all.add(new InPattern(pattern, comparison));
        }
    }
}
