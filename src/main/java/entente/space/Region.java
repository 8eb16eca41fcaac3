package entente.space;

import entente.engine.Axis;
import entente.rulebook.Term;
import java.util.Collection;
import java.util.List;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/** A set of packages. Two regions of one space are equal if they hold the same packages. */
public final class Region {
    private final Space space;
    private final int node;

    Region(Space space, int node) {
        this.space = space;
        this.node = node;
    }

    public Region and(Region other) {
        return space.region(space.operations().and(node, other.node));
    }

    public Region or(Region other) {
        return space.region(space.operations().or(node, other.node));
    }

    public Region not() {
        return space.region(space.operations().not(node));
    }

    public Region minus(Region other) {
        return and(other.not());
    }

    public boolean isEmpty() {
        return node == BDDKernel.BDD_FALSE;
    }

    public boolean isEverything() {
        return node == BDDKernel.BDD_TRUE;
    }

    /** Whether every package in this region is in the other. */
    public boolean within(Region other) {
        return space.operations().implication(node, other.node) == BDDKernel.BDD_TRUE;
    }

    /** Whether some package is in both regions. */
    public boolean meets(Region other) {
        return !and(other).isEmpty();
    }

    /** The packages that are in the region whatever their cell on the axis is taken to be, as some cell makes them be. */
    public Region whateverOn(Axis axis) {
        int bits = space.bits(axis);
        return space.region(space.operations().exists(node, bits));
    }

    /** The packages that would be in the region, were their cell on the axis this one. */
    public Region as(Axis axis, int cell) {
        return and(space.cells(axis, Set.of(cell))).whateverOn(axis);
    }

    public Region within(Axis axis, Collection<Integer> cells) {
        return and(space.cells(axis, cells));
    }

    /** The packages that are in the region whichever of these cells they have on the axis. */
    public Region inAll(Axis axis, Collection<Integer> cells) {
        Region all = space.everything();
        for (int cell : cells) {
            all = all.and(as(axis, cell));
        }
        return all;
    }

    /** The packages that are in the region with some of these cells on the axis. */
    public Region inSome(Axis axis, Collection<Integer> cells) {
        return within(axis, cells).whateverOn(axis);
    }

    /** Whether every package that the box leaves possible is in the region. */
    public boolean holdsAll(Box box) {
        return everyPath(node, box, new HashSet<>());
    }

    private boolean everyPath(int at, Box box, Set<Integer> seen) {
        if (Space.leaf(at)) {
            return at == BDDKernel.BDD_TRUE;
        }
        if (!seen.add(at)) {
            return true;
        }
        Axis axis = space.axisOf(at);
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            if (box.admits(axis, cell) && !everyPath(space.child(at, axis, cell), box, seen)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some package that the box leaves possible is in the region. */
    public boolean holdsSome(Box box) {
        return somePath(node, box, new HashSet<>());
    }

    private boolean somePath(int at, Box box, Set<Integer> seen) {
        if (Space.leaf(at)) {
            return at == BDDKernel.BDD_TRUE;
        }
        if (!seen.add(at)) {
            return false;
        }
        Axis axis = space.axisOf(at);
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            if (box.admits(axis, cell) && somePath(space.child(at, axis, cell), box, seen)) {
                return true;
            }
        }
        return false;
    }

    /** The axis in the grid's order that it depends on first; empty for nothing and for everything. */
    Optional<Axis> first() {
        return Space.leaf(node) ? Optional.empty() : Optional.of(space.axisOf(node));
    }

    /** The region as it is in one cell of an axis before which it depends on none. */
    Region below(Axis axis, int cell) {
        return Space.leaf(node) || !space.axisOf(node).equals(axis)
                ? this
                : space.region(space.child(node, axis, cell));
    }

    /** The axes of a term in the region's space. */
    public List<Axis> axesOf(Term term) {
        return space.grid().of(term);
    }

    /** The axes that it depends on whether a package is in the region. */
    public Set<Axis> axes() {
        Set<Axis> axes = new HashSet<>();
        collect(node, axes, new HashSet<>());
        return axes;
    }

    private void collect(int at, Set<Axis> axes, Set<Integer> seen) {
        if (!Space.leaf(at) && seen.add(at)) {
            axes.add(space.axisOf(at));
            collect(space.low(at), axes, seen);
            collect(space.high(at), axes, seen);
        }
    }

    Space space() {
        return space;
    }

    int node() {
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && region.space == space && region.node == node;
    }

    @Override
    public int hashCode() {
        return node;
    }
}
