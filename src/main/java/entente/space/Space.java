package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Term;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDConstruction;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The space of all packages: the product of the axes. Sets of its points are {@link PackageSet}s, kept as binary decision
 * diagrams in which the cells of an axis are numbered in binary and axes stand in the order of the domains.
 *
 * <p>A number that no cell has counts as the last cell, so that every assignment of the diagram is a package. Terms of an
 * instrument that is not in the package are still there, and nothing depends on them.
 *
 * <p>A diagram lives as long as its region: what no region leads to any more is taken back when many nodes have been made.
 */
public final class Space {
    private static final int FEW_REGIONS = 16_384;

    /** Fewer than a table of nodes holds that has doubled twice, so that it does not double once more before. */
    private static final int FEW_NODES = 64_000;

    private static final int FEW_NODES_OF_A_SEARCH = 16_000;
    private static final int MANY_NODES = 100_000;

    private final Domains domains;
    private final Map<TermVariable, Integer> firstBit = new HashMap<>();
    private final TermVariable[] axisOfBit;
    private final int[] lastBit;
    private final Map<Term, List<TermVariable>> axesOf = new HashMap<>();
    private final Map<TermVariable, Map<BitSet, PackageSet>> cells = new HashMap<>();
    private final Map<TermVariable, PackageSet> bits = new HashMap<>();
    private final Map<TermVariable, Map<Integer, PackageSet>> codes = new HashMap<>();
    private final Diagrams diagrams;
    private final BDDConstruction operations;
    private final Supplier<Diagrams> newBench;
    private Optional<Diagrams> bench = Optional.empty();
    private final PackageSet everything = new PackageSet(this, BDDKernel.BDD_TRUE);
    private final PackageSet nothing = new PackageSet(this, BDDKernel.BDD_FALSE);
    private WeakReference<PackageSet>[] regions = none(FEW_REGIONS);

    public Space(Domains domains) {
        this.domains = domains;
        FormulaFactory factory = new FormulaFactory();
        List<Variable> variables = new ArrayList<>();
        List<TermVariable> ofBits = new ArrayList<>();
        for (TermVariable axis : domains.axes()) {
            firstBit.put(axis, variables.size());
            axesOf.computeIfAbsent(axis.term(), any -> new ArrayList<>()).add(axis);
            for (int bit = 0; bit < width(axis); bit++) {
                variables.add(factory.variable(axis + " bit " + bit));
                ofBits.add(axis);
            }
        }
        axisOfBit = ofBits.toArray(new TermVariable[0]);
        lastBit = ofBits.stream()
                .mapToInt(axis -> requireNonNull(firstBit.get(axis)) + width(axis) - 1)
                .toArray();
        diagrams = new Diagrams(factory, variables, FEW_NODES);
        operations = diagrams.operations();
        newBench = () -> new Diagrams(factory, variables, FEW_NODES_OF_A_SEARCH);
    }

    public Domains domains() {
        return domains;
    }

    /** The axes of a term: one, or for a set one for each value. */
    public List<TermVariable> axes(Term term) {
        return axesOf.getOrDefault(term, List.of());
    }

    public PackageSet everything() {
        return everything;
    }

    public PackageSet nothing() {
        return nothing;
    }

    /** All points whose cell on the axis is one of these, by their indices. */
    public PackageSet cells(TermVariable axis, Collection<Integer> wanted) {
        BitSet set = new BitSet();
        wanted.forEach(set::set);
        return cells.computeIfAbsent(axis, any -> new HashMap<>()).computeIfAbsent(set, any -> draw(axis, set));
    }

    /** A number that no cell has counts as the last cell, which so is where no other is. */
    private PackageSet draw(TermVariable axis, BitSet wanted) {
        int last = axis.cells().size() - 1;
        boolean inLast = wanted.get(last);
        PackageSet others = nothing;
        for (int cell = 0; cell < last; cell++) {
            if (wanted.get(cell) != inLast) {
                others = others.or(code(axis, cell));
            }
        }
        return inLast ? others.not() : others;
    }

    /** The bits that number one cell on each of these axes, in the diagrams' own form. */
    PackageSet code(Map<TermVariable, Integer> settled) {
        PackageSet code = everything;
        for (int at = axisOfBit.length - 1; at >= 0; at--) {
            Integer cell = settled.get(axisOfBit[at]);
            if (cell != null) {
                PackageSet one = region(operations.ithVar(at));
                code = (cell >> (lastBit[at] - at) & 1) == 1 ? code.and(one) : code.minus(one);
            }
        }
        return code;
    }

    /** The same of one axis. */
    PackageSet code(TermVariable axis, int cell) {
        return codes.computeIfAbsent(axis, any -> new HashMap<>())
                .computeIfAbsent(cell, any -> code(Map.of(axis, cell)));
    }

    private PackageSet bit(TermVariable axis, int bit) {
        return region(operations.ithVar(requireNonNull(firstBit.get(axis)) + bit));
    }

    /** Where an axis stands among the others, in the order of the domains. */
    int order(TermVariable axis) {
        return requireNonNull(firstBit.get(axis));
    }

    /** How many bits number the cells of all axes. */
    int bits() {
        return lastBit.length;
    }

    /** The bit that a node decides on; not for the two leaves. */
    int bit(int node) {
        return diagrams.bit(node);
    }

    /** How many bits number the cells of an axis. */
    static int width(TermVariable axis) {
        return 32 - Integer.numberOfLeadingZeros(axis.cells().size() - 1);
    }

    /** What operations are done with. They have to be given the nodes of regions that are still held. */
    Diagrams diagrams() {
        if (diagrams.isWorthCollecting()) {
            collect();
        }
        return diagrams;
    }

    /**
     * Other diagrams over the same bits, for a search that makes many that are nobody's region: they stay few and near one
     * another in memory, and are gone with the search. One search at a time has them.
     */
    Diagrams emptyBench() {
        Diagrams empty = bench.orElseGet(newBench);
        bench = Optional.of(empty);
        if (empty.isWorthCollecting()) {
            empty.collect();
        }
        return empty;
    }

    /**
     * Takes back what no region leads to. That a region is not held any more shows when Java has collected it; since
     * diagrams grow without Java's noticing, it is asked to where they are many and few of them are taken back else.
     */
    void collect() {
        int before = diagrams.used();
        takeBack();
        if (before > MANY_NODES && diagrams.used() > before / 4 * 3) {
            System.gc();
            takeBack();
        }
    }

    private void takeBack() {
        WeakReference<PackageSet>[] held = none(regions.length);
        int[] roots = new int[regions.length];
        int count = 0;
        for (int node = 0; node < regions.length; node++) {
            if (regions[node] != null && regions[node].get() != null) {
                held[node] = regions[node];
                roots[count++] = node;
            }
        }
        regions = held;
        diagrams.collect(Arrays.copyOf(roots, count));
    }

    @SuppressWarnings("unchecked")
    private static WeakReference<PackageSet>[] none(int size) {
        return (WeakReference<PackageSet>[]) new WeakReference<?>[size];
    }

    /** The region of a node: one as long as it is held. */
    PackageSet region(int node) {
        if (leaf(node)) {
            return node == BDDKernel.BDD_TRUE ? everything : nothing;
        }
        if (node >= regions.length) {
            regions = Arrays.copyOf(regions, Math.max(2 * regions.length, node + 1));
        }
        PackageSet known = regions[node] == null ? null : regions[node].get();
        if (known != null) {
            return known;
        }
        PackageSet region = new PackageSet(this, node);
        regions[node] = new WeakReference<>(region);
        return region;
    }

    /** The axis that a node decides on first; not for the two leaves. */
    TermVariable axisOf(int node) {
        return axisOfBit[diagrams.bit(node)];
    }

    /** Where a node leads in one cell of its first axis. */
    int child(int node, int cell) {
        int at = node;
        int last = lastBit[diagrams.bit(node)];
        while (!leaf(at)) {
            int left = last - diagrams.bit(at);
            if (left < 0) {
                break;
            }
            at = diagrams.child(at, (cell >> left & 1) == 1);
        }
        return at;
    }

    int low(int node) {
        return diagrams.child(node, false);
    }

    int high(int node) {
        return diagrams.child(node, true);
    }

    static boolean leaf(int node) {
        return node == BDDKernel.BDD_TRUE || node == BDDKernel.BDD_FALSE;
    }

    /** The bits of an axis as a set of variables, in the diagrams' own form. */
    PackageSet bits(TermVariable axis) {
        return bits.computeIfAbsent(axis, this::drawBits);
    }

    /** The same of several axes. */
    PackageSet bits(Collection<TermVariable> axes) {
        return axes.stream()
                .sorted(Comparator.comparingInt(this::order).reversed())
                .map(this::bits)
                .reduce(everything, PackageSet::and);
    }

    private PackageSet drawBits(TermVariable axis) {
        PackageSet all = everything;
        for (int bit = width(axis) - 1; bit >= 0; bit--) {
            all = all.and(bit(axis, bit));
        }
        return all;
    }
}
