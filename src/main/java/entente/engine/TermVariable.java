package entente.engine;

import entente.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One axis of the space of packages: a term, or, for a term that is a set, whether one value is in it.
 *
 * @param element the value of the set
 * @param cells at least one; numbers ascending, values in the vocabulary's order
 */
public record TermVariable(Term term, Optional<String> element, List<DomainPart> cells) {
    public TermVariable {
        cells = List.copyOf(cells);
    }

    /** The cell of the leading term in which its instrument is not in the package; -1 on other axes. */
    public int absent() {
        int cell = term.leading() ? cells.size() - 1 : -1;
        while (cell >= 0 && !cells.get(cell).example().equals(Term.NONE)) {
            cell--;
        }
        return cell;
    }

    /** The cells of which something is so, ascending. */
    public List<Integer> where(Predicate<DomainPart> so) {
        return IntStream.range(0, cells.size())
                .filter(cell -> so.test(cells.get(cell)))
                .boxed()
                .toList();
    }

    /** The numbers that some cells of an amount hold, neighbours joined, ascending. */
    public List<DomainPart.Interval> intervals(List<Integer> some) {
        List<DomainPart.Interval> joined = new ArrayList<>();
        for (int cell : some) {
            DomainPart.Interval next = (DomainPart.Interval) cells.get(cell);
            DomainPart.Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.to() + 1 == next.from()) {
                joined.set(joined.size() - 1, new DomainPart.Interval(last.from(), next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** By the names alone: axes are looked up for every node of a diagram. */
    @Override
    public int hashCode() {
        return 31 * term.hashCode() + element.hashCode();
    }

    @Override
    public String toString() {
        return element.map(value -> term.id() + " contains " + value).orElse(term.id());
    }
}
