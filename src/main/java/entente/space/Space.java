package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.engine.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDConstruction;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The space of all packages: the product of the axes. Sets of its points are {@link Region}s, kept as binary decision
 * diagrams in which the cells of an axis are numbered in binary and axes stand in the grid's order.
 *
 * <p>A number that no cell has counts as the last cell, so that every assignment of the diagram is a package. Terms of an
 * instrument that is not in the package are still there, and nothing depends on them.
 */
public final class Space {
    private static final int FIRST_NODES = 50_000;
    private static final int FIRST_CACHE = 50_000;

    private final Grid grid;
    private final Map<Axis, Integer> firstBit = new HashMap<>();
    private final List<Axis> axisOfBit = new ArrayList<>();
    private final BDDKernel kernel;
    final BDDConstruction diagrams;

    public Space(Grid grid) {
        this.grid = grid;
        FormulaFactory factory = new FormulaFactory();
        List<Variable> bits = new ArrayList<>();
        for (Axis axis : grid.axes()) {
            firstBit.put(axis, bits.size());
            for (int bit = 0; bit < width(axis); bit++) {
                bits.add(factory.variable(axis + " bit " + bit));
                axisOfBit.add(axis);
            }
        }
        kernel = new BDDKernel(factory, bits, FIRST_NODES, FIRST_CACHE);
        diagrams = new BDDConstruction(kernel);
    }

    public Grid grid() {
        return grid;
    }

    public Region everything() {
        return region(BDDKernel.BDD_TRUE);
    }

    public Region nothing() {
        return region(BDDKernel.BDD_FALSE);
    }

    /** All points whose cell on the axis is one of these, by their indices. */
    public Region cells(Axis axis, Collection<Integer> cells) {
        int[] byCode = new int[1 << width(axis)];
        for (int code = 0; code < byCode.length; code++) {
            boolean in = cells.contains(Math.min(code, axis.cells().size() - 1));
            byCode[code] = in ? BDDKernel.BDD_TRUE : BDDKernel.BDD_FALSE;
        }
        return region(tree(axis, byCode));
    }

    private int tree(Axis axis, int[] leaves) {
        int[] level = leaves;
        for (int bit = width(axis) - 1; bit >= 0; bit--) {
            int[] above = new int[level.length / 2];
            int index = requireNonNull(firstBit.get(axis)) + bit;
            for (int i = 0; i < above.length; i++) {
                int low = keep(diagrams.and(diagrams.nithVar(index), level[2 * i]));
                int high = keep(diagrams.and(diagrams.ithVar(index), level[2 * i + 1]));
                above[i] = keep(diagrams.or(low, high));
            }
            level = above;
        }
        return level[0];
    }

    /** How many bits number the cells of an axis. */
    static int width(Axis axis) {
        return 32 - Integer.numberOfLeadingZeros(axis.cells().size() - 1);
    }

    Region region(int node) {
        return new Region(this, keep(node));
    }

    /** Keeps a node from being collected, for as long as the space lives. */
    int keep(int node) {
        if (node < 0) {
            throw new IllegalStateException("the decision diagrams ran out of room");
        }
        return kernel.addRef(node, null);
    }

    /** The axis that a node decides on first; not for the two leaves. */
    Axis axisOf(int node) {
        return axisOfBit.get(diagrams.bddVar(node));
    }

    /** Where a node leads in one cell of its first axis. */
    int child(int node, Axis axis, int cell) {
        int at = node;
        for (int bit = 0; bit < width(axis); bit++) {
            if (!leaf(at) && diagrams.bddVar(at) == requireNonNull(firstBit.get(axis)) + bit) {
                boolean one = (cell >> (width(axis) - 1 - bit) & 1) == 1;
                at = one ? diagrams.bddHigh(at) : diagrams.bddLow(at);
            }
        }
        return at;
    }

    static boolean leaf(int node) {
        return node == BDDKernel.BDD_TRUE || node == BDDKernel.BDD_FALSE;
    }

    /** The bits of an axis as a set of variables, in the diagrams' own form. */
    int bits(Axis axis) {
        int set = BDDKernel.BDD_TRUE;
        for (int bit = width(axis) - 1; bit >= 0; bit--) {
            set = keep(diagrams.and(diagrams.ithVar(requireNonNull(firstBit.get(axis)) + bit), set));
        }
        return set;
    }
}
