package entente.space;

import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Term;
import entente.option.AdmittedValues;
import entente.option.Statement;
import entente.option.Terms;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What an option leaves possible, axis by axis.
 *
 * <p>Stating any term of an instrument says that the instrument is in the package.
 *
 * @param admitted the cells left on each axis that is restricted, by index
 */
public record PartialAssignment(Domains domains, Map<TermVariable, Set<Integer>> admitted) {

    public static PartialAssignment of(Domains domains, Terms terms) {
        return of(domains, terms.listed().keySet(), terms.statements());
    }

    /** What these statements leave, with these sections in the package. */
    public static PartialAssignment of(Domains domains, Collection<String> listed, List<Statement> statements) {
        Map<TermVariable, Set<Integer>> admitted = new LinkedHashMap<>();
        Map<String, AdmittedValues> stated = new LinkedHashMap<>();
        statements.forEach(statement -> stated.put(statement.term().id(), statement.admitted()));
        for (TermVariable axis : domains.axes()) {
            AdmittedValues values = stated.get(axis.term().id());
            Set<Integer> cells = values != null
                    ? cells(axis, values)
                    : axis.absent() >= 0 && listed.contains(axis.term().section()) ? present(axis) : all(axis);
            if (cells.size() < axis.cells().size()) {
                admitted.put(axis, cells);
            }
        }
        return new PartialAssignment(domains, admitted);
    }

    /** The terms that it restricts, in the order of the domains. */
    public Set<Term> terms() {
        Set<Term> terms = new LinkedHashSet<>();
        admitted.keySet().forEach(axis -> terms.add(axis.term()));
        return terms;
    }

    /** All cells of an axis that are possible. */
    public Set<Integer> cells(TermVariable axis) {
        Set<Integer> cells = admitted.get(axis);
        return cells == null ? all(axis) : cells;
    }

    /** Whether some package that is possible has an instrument; of any other section, that it is there. */
    public boolean mayHave(String section) {
        return admitted.entrySet().stream()
                .noneMatch(axis -> axis.getKey().term().section().equals(section)
                        && axis.getValue().equals(Set.of(axis.getKey().absent())));
    }

    /** Whether a cell of an axis is possible. */
    boolean admits(TermVariable axis, int cell) {
        Set<Integer> cells = admitted.get(axis);
        return cells == null || cells.contains(cell);
    }

    /** The same with just these cells on an axis. */
    public PartialAssignment with(TermVariable axis, Set<Integer> cells) {
        Map<TermVariable, Set<Integer>> other = new LinkedHashMap<>(admitted);
        if (cells.size() == axis.cells().size()) {
            other.remove(axis);
        } else {
            other.put(axis, cells);
        }
        return new PartialAssignment(domains, other);
    }

    /** The same without what another leaves out on an axis, but where nothing would be left there. */
    public PartialAssignment narrowed(PartialAssignment by) {
        PartialAssignment narrowed = this;
        for (TermVariable axis : by.admitted.keySet()) {
            Set<Integer> cells = new TreeSet<>(cells(axis));
            cells.retainAll(by.cells(axis));
            narrowed = cells.isEmpty() ? narrowed : narrowed.with(axis, cells);
        }
        return narrowed;
    }

    /** The packages possible. */
    public PackageSet region(Space space) {
        return only(terms()).conjunction(space);
    }

    /** The same with nothing restricted but these axes. */
    public PartialAssignment on(Collection<TermVariable> axes) {
        Map<TermVariable, Set<Integer>> kept = new LinkedHashMap<>();
        for (TermVariable axis : axes) {
            Set<Integer> cells = admitted.get(axis);
            if (cells != null) {
                kept.put(axis, cells);
            }
        }
        return new PartialAssignment(domains, kept);
    }

    /** The packages whose cells on each restricted axis are among those left. */
    PackageSet conjunction(Space space) {
        List<TermVariable> axes = new ArrayList<>(domains.axes());
        PackageSet region = space.everything();
        for (int i = axes.size() - 1; i >= 0; i--) {
            Set<Integer> cells = admitted.get(axes.get(i));
            if (cells != null) {
                region = region.within(axes.get(i), cells);
            }
        }
        return region;
    }

    /** The same with nothing restricted but these terms, and so far as they say it, that their instruments are there. */
    public PartialAssignment only(Set<Term> terms) {
        Set<String> there = new HashSet<>();
        for (Term term : terms) {
            if (!term.leading()) {
                there.add(term.section());
            }
        }
        Map<TermVariable, Set<Integer>> kept = new LinkedHashMap<>();
        for (TermVariable axis : domains.axes()) {
            if (terms.contains(axis.term()) && admitted.containsKey(axis)) {
                kept.put(axis, admitted.get(axis));
            } else if (axis.absent() >= 0
                    && there.contains(axis.term().section())
                    && !cells(axis).contains(axis.absent())) {
                kept.put(axis, present(axis));
            }
        }
        return new PartialAssignment(domains, kept);
    }

    /** All cells of an axis, ascending; not to be changed. */
    static Set<Integer> all(TermVariable axis) {
        return new AllCells(axis.cells().size());
    }

    private static final class AllCells extends AbstractSet<Integer> {
        private final int size;

        AllCells(int size) {
            this.size = size;
        }

        @Override
        public boolean contains(Object cell) {
            return cell instanceof Integer index && 0 <= index && index < size;
        }

        @Override
        public Iterator<Integer> iterator() {
            return IntStream.range(0, size).iterator();
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static Set<Integer> present(TermVariable axis) {
        Set<Integer> cells = new LinkedHashSet<>(all(axis));
        cells.remove(axis.absent());
        return cells;
    }

    private static Set<Integer> cells(TermVariable axis, AdmittedValues admitted) {
        return new LinkedHashSet<>(axis.where(cell -> admits(axis, admitted, cell)));
    }

    private static boolean admits(TermVariable axis, AdmittedValues admitted, DomainPart cell) {
        if (cell instanceof DomainPart.Interval stretch) {
            return StatedAmount.of(admitted).orElseThrow().distance(stretch) == 0;
        }
        if (admitted instanceof AdmittedValues.OneOf oneOf) {
            return oneOf.values().contains(cell.example());
        }
        if (admitted instanceof AdmittedValues.Containing containing) {
            String element = axis.element().orElseThrow();
            return cell.example().equals(true)
                    ? !containing.without().contains(element)
                    : !containing.with().contains(element);
        }
        Object value = ((AdmittedValues.Exactly) admitted).value();
        return cell.example()
                .equals(
                        value instanceof SortedSet<?> set
                                ? set.contains(axis.element().orElseThrow())
                                : value);
    }
}
