package entente.assess;

import entente.engine.TermVariable;
import entente.space.PartialAssignment;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A condition on one axis. On a package to which the term does not apply, since its instrument is not there, it is
 * no bar among the conditions that are enough together, and no help among those of which one is required.
 *
 * @param words as {@code < 1000}
 */
public record TermCondition(TermVariable axis, List<Integer> cells, String words) {
    public TermCondition {
        cells = List.copyOf(cells);
    }

    /** The conditions that a box makes, in the order of the domains. */
    public static List<TermCondition> of(PartialAssignment box) {
        return box.domains().axes().stream()
                .filter(box.admitted()::containsKey)
                .map(axis -> of(axis, box.cells(axis)))
                .toList();
    }

    /** That it is in one of some cells. */
    public static TermCondition of(TermVariable axis, Collection<Integer> cells) {
        return new TermCondition(axis, cells.stream().sorted().toList(), ValueWords.of(axis, cells));
    }

    /** The cells of the axis that it bars. */
    public List<Integer> others() {
        return IntStream.range(0, axis.cells().size())
                .filter(cell -> !cells.contains(cell))
                .boxed()
                .toList();
    }

    /** Whether it can be fulfilled by leaving the instrument out. */
    public boolean admitsAbsence() {
        return axis.absent() >= 0 && cells.contains(axis.absent());
    }

    /** Whether it is fulfilled by leaving the instrument out alone. */
    public boolean absence() {
        return admitsAbsence() && cells.size() == 1;
    }
}
