package entente.rulebook;

import java.util.ArrayList;
import java.util.List;

/** The comparisons that a rule makes, by the type of facts that it makes them on, in its order. */
final class Comparisons {
    private final List<OfType> all = new ArrayList<>();

    private record OfType(String type, Constraint.Comparison comparison) {}

    private Comparisons() {}

    static Comparisons of(RuleCard rule) {
        Comparisons comparisons = new Comparisons();
        rule.conditions().forEach(comparisons::read);
        return comparisons;
    }

    /** Those of one term. */
    List<Constraint.Comparison> on(Term term) {
        return all.stream()
                .filter(one -> one.type().equals(Section.typeName(term.section())))
                .map(OfType::comparison)
                .filter(comparison -> comparison.field().equals(term.name()))
                .toList();
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(constraint -> read(pattern.type(), constraint));
        } else if (condition instanceof Condition.Not not) {
            not.inner().forEach(this::read);
        } else if (condition instanceof Condition.Exists exists) {
            exists.inner().forEach(this::read);
        }
    }

    private void read(String type, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            and.constraints().forEach(inner -> read(type, inner));
        } else if (constraint instanceof Constraint.Or or) {
            or.constraints().forEach(inner -> read(type, inner));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            all.add(new OfType(type, comparison));
        }
    }
}
