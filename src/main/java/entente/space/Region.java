package entente.space;

import entente.engine.Axis;
import java.util.Collection;
import java.util.HashSet;
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
        return space.region(space.diagrams.and(node, other.node));
    }

    public Region or(Region other) {
        return space.region(space.diagrams.or(node, other.node));
    }

    public Region not() {
        return space.region(space.diagrams.not(node));
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
        return minus(other).isEmpty();
    }

    /** Whether some package is in both regions. */
    public boolean meets(Region other) {
        return !and(other).isEmpty();
    }

    /** The packages that are in the region whatever their cell on the axis is taken to be, as some cell makes them be. */
    public Region whateverOn(Axis axis) {
        return space.region(space.diagrams.exists(node, space.bits(axis)));
    }

    /** The packages that would be in the region, were their cell on the axis this one. */
    public Region as(Axis axis, int cell) {
        return and(space.cells(axis, Set.of(cell))).whateverOn(axis);
    }

    public Region within(Axis axis, Collection<Integer> cells) {
        return and(space.cells(axis, cells));
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
            collect(space.diagrams.bddLow(at), axes, seen);
            collect(space.diagrams.bddHigh(at), axes, seen);
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
