package entente.space;

import entente.engine.TermVariable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a box leaves possible, by the bits of a space: for one who asks of many regions whether it meets them. */
public final class PossibleCells {
    private final Space space;
    private final Set<Integer>[] ofBits;

    @SuppressWarnings("unchecked")
    public PossibleCells(PartialAssignment box, Space space) {
        this.space = space;
        this.ofBits = (Set<Integer>[]) new Set<?>[space.bits()];
        box.admitted().forEach(this::put);
    }

    private void put(TermVariable axis, Set<Integer> cells) {
        int first = space.order(axis);
        for (int bit = first; bit < first + Space.width(axis); bit++) {
            ofBits[bit] = cells;
        }
    }

    /** Those on the axis that a node decides on; null if all are. */
    @Nullable
    Set<Integer> at(int node) {
        return ofBits[space.bit(node)];
    }
}
