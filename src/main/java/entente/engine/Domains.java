package entente.engine;

import entente.model.RuleCard;
import entente.model.RuleReads;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The axes of the space of packages. An amount falls into the intervals between the numbers that rules compare it with;
 * any two numbers in one interval are told apart by no rule.
 *
 * @param axes section by section in the vocabulary's order, in each section the leading term first; without derived terms
 */
public record Domains(List<TermVariable> axes) {
    public Domains {
        axes = List.copyOf(axes);
    }

    /** The domains that rules make of a vocabulary. */
    public static Domains of(Vocabulary vocabulary, List<RuleCard> rules) {
        List<RuleReads> reads = rules.stream().map(RuleReads::of).toList();
        List<TermVariable> axes = new ArrayList<>();
        for (Section section : vocabulary.sections()) {
            if (section.kind() == Section.Kind.DERIVED) {
                continue;
            }
            section.terms().stream()
                    .sorted(Comparator.comparing(term -> !term.leading()))
                    .forEach(term -> axes.addAll(axes(term, reads)));
        }
        return new Domains(axes);
    }

    /** The axes of a term: one, or for a set one for each value. */
    public List<TermVariable> of(Term term) {
        return axes.stream().filter(axis -> axis.term().equals(term)).toList();
    }

    private static List<TermVariable> axes(Term term, List<RuleReads> reads) {
        Type type = term.type();
        if (type instanceof Type.Subset) {
            return type.values().stream()
                    .map(value -> new TermVariable(term, Optional.of(value.id()), ones(false, true)))
                    .toList();
        }
        if (type instanceof Type.Amount amount) {
            NavigableSet<Integer> cuts = new TreeSet<>();
            reads.forEach(read -> cuts.addAll(read.cuts(term)));
            return List.of(new TermVariable(term, Optional.empty(), intervals(amount, cuts)));
        }
        return List.of(whole(term));
    }

    /** The axis of a choice or flag. */
    public static TermVariable whole(Term term) {
        List<DomainPart> cells = term.type() instanceof Type.Choice
                ? term.type().values().stream()
                        .<DomainPart>map(value -> new DomainPart.One(value.id()))
                        .toList()
                : ones(false, true);
        return new TermVariable(term, Optional.empty(), cells);
    }

    private static List<DomainPart> ones(Object... values) {
        return List.of(values).stream().<DomainPart>map(DomainPart.One::new).toList();
    }

    private static List<DomainPart> intervals(Type.Amount amount, NavigableSet<Integer> cuts) {
        List<DomainPart> cells = new ArrayList<>();
        int from = amount.min();
        for (int cut : cuts) {
            if (cut > from && cut <= amount.max()) {
                cells.add(new DomainPart.Interval(from, cut - 1));
                from = cut;
            }
        }
        cells.add(new DomainPart.Interval(from, amount.max()));
        return cells;
    }
}
