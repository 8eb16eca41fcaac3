package entente.engine;

import entente.rulebook.RuleCard;
import entente.rulebook.RuleReads;
import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.rulebook.Type;
import entente.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The axes of the space of packages. An amount falls into the stretches between the numbers that rules compare it with;
 * any two numbers in one stretch are told apart by no rule.
 *
 * @param axes section by section in the vocabulary's order, in each section the leading term first; without derived terms
 */
public record Grid(List<Axis> axes) {
    public Grid {
        axes = List.copyOf(axes);
    }

    /** The grid that rules make of a vocabulary. */
    public static Grid of(Vocabulary vocabulary, List<RuleCard> rules) {
        List<RuleReads> reads = rules.stream().map(RuleReads::of).toList();
        List<Axis> axes = new ArrayList<>();
        for (Section section : vocabulary.sections()) {
            if (section.kind() == Section.Kind.DERIVED) {
                continue;
            }
            section.terms().stream()
                    .sorted(Comparator.comparing(term -> !term.leading()))
                    .forEach(term -> axes.addAll(axes(term, reads)));
        }
        return new Grid(axes);
    }

    /** The axes of a term: one, or for a set one for each value. */
    public List<Axis> of(Term term) {
        return axes.stream().filter(axis -> axis.term().equals(term)).toList();
    }

    private static List<Axis> axes(Term term, List<RuleReads> reads) {
        Type type = term.type();
        if (type instanceof Type.Subset) {
            return type.values().stream()
                    .map(value -> new Axis(term, Optional.of(value.id()), ones(false, true)))
                    .toList();
        }
        if (type instanceof Type.Amount amount) {
            NavigableSet<Integer> cuts = new TreeSet<>();
            reads.forEach(read -> cuts.addAll(read.cuts(term)));
            return List.of(new Axis(term, Optional.empty(), stretches(amount, cuts)));
        }
        return List.of(whole(term));
    }

    /** The axis of a choice or flag. */
    static Axis whole(Term term) {
        List<Cell> cells = term.type() instanceof Type.Choice
                ? term.type().values().stream()
                        .<Cell>map(value -> new Cell.One(value.id()))
                        .toList()
                : ones(false, true);
        return new Axis(term, Optional.empty(), cells);
    }

    private static List<Cell> ones(Object... values) {
        return List.of(values).stream().<Cell>map(Cell.One::new).toList();
    }

    private static List<Cell> stretches(Type.Amount amount, NavigableSet<Integer> cuts) {
        List<Cell> cells = new ArrayList<>();
        int from = amount.min();
        for (int cut : cuts) {
            if (cut > from && cut <= amount.max()) {
                cells.add(new Cell.Stretch(from, cut - 1));
                from = cut;
            }
        }
        cells.add(new Cell.Stretch(from, amount.max()));
        return cells;
    }
}
