package entente.space;

import entente.engine.TermVariable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/** A set of packages. Two regions of one space are equal if they hold the same packages. */
public final class PackageSet {
    private final Space space;
    private final int node;

    PackageSet(Space space, int node) {
        this.space = space;
        this.node = node;
    }

    public PackageSet and(PackageSet other) {
        return space.region(space.diagrams().and(node, other.node));
    }

    public PackageSet or(PackageSet other) {
        return space.region(space.diagrams().or(node, other.node));
    }

    public PackageSet not() {
        return space.region(space.diagrams().not(node));
    }

    public PackageSet minus(PackageSet other) {
        return space.region(space.diagrams().minus(node, other.node));
    }

    public boolean isEmpty() {
        return node == BDDKernel.BDD_FALSE;
    }

    public boolean isEverything() {
        return node == BDDKernel.BDD_TRUE;
    }

    /** Whether every package in this region is in the other. */
    public boolean within(PackageSet other) {
        return space.diagrams().within(node, other.node);
    }

    /** Whether some package is in both regions. */
    public boolean meets(PackageSet other) {
        return space.diagrams().meet(node, other.node);
    }

    /** Of things of which each is so of some packages, those that are so of one here. */
    public <K> List<K> reached(Map<K, PackageSet> things) {
        return things.entrySet().stream()
                .filter(thing -> thing.getValue().meets(this))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The packages that are in the region whatever their cell on the axis is taken to be, as some cell makes them be. */
    public PackageSet whateverOn(TermVariable axis) {
        return whateverOn(space.bits(axis));
    }

    /** The same of several axes at once. */
    public PackageSet whateverOn(Collection<TermVariable> axes) {
        return whateverOn(space.bits(axes));
    }

    private PackageSet whateverOn(PackageSet bits) {
        return space.region(space.diagrams().operations().exists(node, bits.node));
    }

    /** The packages that would be in the region, were their cell on the axis this one. */
    public PackageSet as(TermVariable axis, int cell) {
        return restrictedTo(space.code(axis, cell));
    }

    public PackageSet within(TermVariable axis, Collection<Integer> cells) {
        return and(space.cells(axis, cells));
    }

    /** The packages that are in the region whichever of these cells they have on the axis. */
    public PackageSet inAll(TermVariable axis, Collection<Integer> cells) {
        return inAll(space.cells(axis, cells), space.bits(axis));
    }

    /** The packages that are in the region with some of these cells on the axis. */
    public PackageSet inSome(TermVariable axis, Collection<Integer> cells) {
        return inSome(space.cells(axis, cells), space.bits(axis));
    }

    PackageSet inAll(PackageSet left, PackageSet bits) {
        Diagrams diagrams = space.diagrams();
        int missed = diagrams.minus(left.node, node);
        return space.region(diagrams.not(diagrams.operations().exists(missed, bits.node)));
    }

    PackageSet inSome(PackageSet left, PackageSet bits) {
        Diagrams diagrams = space.diagrams();
        return space.region(diagrams.operations().exists(diagrams.and(node, left.node), bits.node));
    }

    /** The packages that would be in the region with the bits of a code. */
    PackageSet restrictedTo(PackageSet code) {
        return space.region(space.diagrams().settled(node, code.node));
    }

    /** Whether every package that the box leaves possible is in the region. */
    public boolean holdsAll(PartialAssignment box) {
        return Space.leaf(node) ? isEverything() : allPaths(node, BDDKernel.BDD_TRUE, cells(box), new HashSet<>());
    }

    /** Whether some package that the box leaves possible is in the region. */
    public boolean holdsSome(PartialAssignment box) {
        return holdsSome(cells(box));
    }

    /** Whether some package that is possible is in the region. */
    public boolean holdsSome(PossibleCells possible) {
        return holdsSome(possible::at);
    }

    private boolean holdsSome(IntFunction<@Nullable Set<Integer>> possible) {
        return Space.leaf(node) ? isEverything() : !allPaths(node, BDDKernel.BDD_FALSE, possible, new HashSet<>());
    }

    private IntFunction<@Nullable Set<Integer>> cells(PartialAssignment box) {
        return at -> box.admitted().get(space.axisOf(at));
    }

    /** Whether every path that is possible, by the cells left where a node decides, ends at this leaf. */
    private boolean allPaths(int at, int leaf, IntFunction<@Nullable Set<Integer>> possible, Set<Integer> seen) {
        if (Space.leaf(at)) {
            return at == leaf;
        }
        Set<Integer> admitted = possible.apply(at);
        boolean forks = admitted == null || admitted.size() > 1;
        if (forks && !seen.add(at)) {
            return true;
        }
        if (admitted == null) {
            return allPaths(space.low(at), leaf, possible, seen) && allPaths(space.high(at), leaf, possible, seen);
        }
        for (int cell : admitted) {
            if (!allPaths(space.child(at, cell), leaf, possible, seen)) {
                return false;
            }
        }
        return true;
    }

    /** The axis in the order of the domains that it depends on first; empty for nothing and for everything. */
    Optional<TermVariable> first() {
        return Space.leaf(node) ? Optional.empty() : Optional.of(space.axisOf(node));
    }

    /** The region as it is in one cell of an axis before which it depends on none. */
    PackageSet below(TermVariable axis, int cell) {
        return Space.leaf(node) || !space.axisOf(node).equals(axis) ? this : space.region(space.child(node, cell));
    }

    /** The axes that it depends on whether a package is in the region. */
    public Set<TermVariable> axes() {
        Set<TermVariable> axes = new HashSet<>();
        collect(node, axes, new HashSet<>());
        return axes;
    }

    private void collect(int at, Set<TermVariable> axes, Set<Integer> seen) {
        if (!Space.leaf(at) && seen.add(at)) {
            axes.add(space.axisOf(at));
            collect(space.low(at), axes, seen);
            collect(space.high(at), axes, seen);
        }
    }

    /** The same in other diagrams over the space's bits. */
    int on(Diagrams other, Map<Integer, Integer> known) {
        return other.copied(space.diagrams(), node, known);
    }

    Space space() {
        return space;
    }

    int node() {
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackageSet region && region.space == space && region.node == node;
    }

    @Override
    public int hashCode() {
        return node;
    }

    /** Adds packages to those of a key; nothing where there are none. */
    public static <K> void add(Map<K, PackageSet> regions, K key, PackageSet region) {
        if (!region.isEmpty()) {
            regions.merge(key, region, PackageSet::or);
        }
    }
}
