package entente.explanation;

import entente.option.Option;
import entente.rulebook.Condition;
import entente.rulebook.Constraint;
import entente.rulebook.Constraint.Comparison;
import entente.rulebook.Constraint.Operand;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the conditions of rules against what an option says, condition by condition: which it meets, which it does not
 * and which are open. Whether a rule fires is not concluded here; of a rule that does not, this says what is in its way.
 */
final class Reading {
    private final Rulebook rulebook;
    private final Option option;

    Reading(Rulebook rulebook, Option option) {
        this.rulebook = rulebook;
        this.option = option;
    }

    /** What is in the way of a rule that does not fire in any completion; what is open only where nothing else is. */
    List<Obstacle> obstacles(RuleCard rule) {
        List<Obstacle> definite = obstacles(rule.conditions(), Truth.NO);
        return definite.isEmpty() ? obstacles(rule.conditions(), Truth.OPEN) : definite;
    }

    Truth truth(List<Condition> conditions) {
        return Truth.all(conditions.stream().map(this::truth));
    }

    private Truth truth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return truth(not.inner()).not();
        }
        if (condition instanceof Condition.Exists exists) {
            return truth(exists.inner());
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return Truth.all(pattern.constraints().stream().map(constraint -> truth(pattern, constraint)));
    }

    private Truth truth(Condition.Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.And and) {
            return Truth.all(and.constraints().stream().map(one -> truth(pattern, one)));
        }
        if (constraint instanceof Constraint.Or or) {
            return Truth.any(or.constraints().stream().map(one -> truth(pattern, one)));
        }
        return constraint instanceof Comparison comparison ? truth(term(pattern, comparison), comparison) : Truth.YES;
    }

    private Truth truth(Term term, Comparison comparison) {
        if (!applies(term)) {
            return Truth.NO;
        }
        if (term.kind() == Section.Kind.DERIVED) {
            Truth flag = Truth.any(facts(term).map(rule -> truth(rule.conditions())));
            boolean asked = comparison.operand().equals(new Operand.Literal(true))
                    == (comparison.operator() == Constraint.Operator.EQUAL);
            return asked ? flag : flag.not();
        }
        Said said = Said.of(term, option);
        if (comparison.operand() instanceof Operand.Literal literal) {
            return Values.of(said).compared(comparison.operator(), literal.value());
        }
        if (comparison.operand() instanceof Operand.Literals several) {
            return Values.of(said).compared(comparison.operator(), several.values());
        }
        return comparison.operand() instanceof Operand.Named named
                ? Values.of(said)
                        .compared(comparison.operator(), named.parameter().value())
                : Truth.OPEN;
    }

    private List<Obstacle> obstacles(List<Condition> conditions, Truth sought) {
        return conditions.stream()
                .filter(condition -> truth(condition) == sought)
                .flatMap(condition -> obstacles(condition, sought).stream())
                .distinct()
                .toList();
    }

    private List<Obstacle> obstacles(Condition condition, Truth sought) {
        if (condition instanceof Condition.Not not) {
            return List.of(new Obstacle.Present(not, said(not.inner())));
        }
        if (condition instanceof Condition.Exists exists) {
            return obstacles(exists.inner(), sought);
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return pattern.constraints().stream()
                .flatMap(constraint -> obstacles(pattern, constraint, sought))
                .toList();
    }

    private Stream<Obstacle> obstacles(Condition.Pattern pattern, Constraint constraint, Truth sought) {
        if (truth(pattern, constraint) != sought) {
            return Stream.of();
        }
        if (constraint instanceof Constraint.And and) {
            return and.constraints().stream().flatMap(one -> obstacles(pattern, one, sought));
        }
        if (constraint instanceof Constraint.Or or) {
            return or.constraints().stream().flatMap(one -> obstacles(pattern, one, sought));
        }
        Comparison comparison = (Comparison) constraint;
        Term term = term(pattern, comparison);
        return applies(term) ? Stream.of(obstacle(term, comparison, sought == Truth.OPEN)) : Stream.of();
    }

    private Obstacle obstacle(Term term, Comparison comparison, boolean open) {
        Said said = Said.of(term, option);
        if (term.kind() != Section.Kind.DERIVED) {
            return new Obstacle.Unmet(comparison, said, open, open ? Optional.empty() : Gap.of(comparison, said));
        }
        List<RuleCard> holding = facts(term)
                .filter(rule -> truth(rule.conditions()) == Truth.YES)
                .toList();
        List<Quiet> quiet = holding.isEmpty()
                ? facts(term)
                        .map(rule -> new Quiet(rule, List.of(), obstacles(rule)))
                        .toList()
                : List.of();
        return new Obstacle.Concluded(comparison, said, quiet, holding);
    }

    /** Of an instrument that is not in the package only the leading term applies. */
    private boolean applies(Term term) {
        return term.leading()
                || rulebook.vocabulary()
                        .section(term.section())
                        .flatMap(Section::leading)
                        .map(leading -> !Said.of(leading, option).keepsOut())
                        .orElse(true);
    }

    private Stream<RuleCard> facts(Term flag) {
        return rulebook.rules(Stratum.FACTS).stream()
                .filter(rule -> rule.conclusion() instanceof RuleCard.Conclusion.Fact fact
                        && fact.term().equals(flag.id()));
    }

    private Term term(Condition.Pattern pattern, Comparison comparison) {
        return rulebook.vocabulary()
                .sectionOfType(pattern.type())
                .flatMap(section -> section.term(comparison.field()))
                .orElseThrow();
    }

    private List<Said> said(List<Condition> conditions) {
        Set<Term> terms = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, terms));
        return terms.stream().map(term -> Said.of(term, option)).toList();
    }

    private void collect(Condition condition, Set<Term> terms) {
        if (condition instanceof Condition.Not not) {
            not.inner().forEach(inner -> collect(inner, terms));
        } else if (condition instanceof Condition.Exists exists) {
            exists.inner().forEach(inner -> collect(inner, terms));
        } else if (condition instanceof Condition.Pattern pattern) {
            List<Constraint> left = new ArrayList<>(pattern.constraints());
            while (!left.isEmpty()) {
                Constraint constraint = left.remove(0);
                if (constraint instanceof Constraint.And and) {
                    left.addAll(0, and.constraints());
                } else if (constraint instanceof Constraint.Or or) {
                    left.addAll(0, or.constraints());
                } else if (constraint instanceof Comparison comparison && applies(term(pattern, comparison))) {
                    terms.add(term(pattern, comparison));
                }
            }
        }
    }
}
