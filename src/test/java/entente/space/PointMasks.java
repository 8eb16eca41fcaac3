package entente.space;

import entente.engine.TermVariable;
import entente.model.RuleCard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which positions fire on single packages, for as many as are asked about. Where each fires is taken apart into boxes; each
 * cell of an axis has a mask of the boxes that it can be in, and what the masks of a package's cells have in common are the
 * boxes that it is in.
 */
public final class PointMasks {
    private static final int WORD = Long.SIZE;

    private final List<TermVariable> axes;
    private final List<RuleCard> rules;
    private final List<Integer> ruleOfBox = new ArrayList<>();
    private final long[][][] masks;

    public PointMasks(FiringSets findings) {
        this.axes = findings.space().grid().axes();
        this.rules = List.copyOf(findings.regions().keySet());
        List<Map<TermVariable, BitSet>> boxes = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            PackageSet region = findings.of(rules.get(rule));
            addBoxes(findings.space(), region.node(), Map.of(), boxes);
            while (ruleOfBox.size() < boxes.size()) {
                ruleOfBox.add(rule);
            }
        }
        this.masks = new long[axes.size()][][];
        for (int axis = 0; axis < masks.length; axis++) {
            masks[axis] = masks(axes.get(axis), boxes);
        }
    }

    /** The positions, in the order in which they are numbered. */
    public List<RuleCard> rules() {
        return rules;
    }

    /**
     * The numbers of those that fire on a package.
     *
     * @param cells of each axis in the grid's order the cell
     */
    public BitSet firing(int[] cells) {
        long[] in = masks[0][cells[0]].clone();
        for (int axis = 1; axis < masks.length; axis++) {
            long[] mask = masks[axis][cells[axis]];
            for (int word = 0; word < in.length; word++) {
                in[word] &= mask[word];
            }
        }
        BitSet firing = new BitSet(rules.size());
        for (int word = 0; word < in.length; word++) {
            for (long left = in[word]; left != 0; left &= left - 1) {
                firing.set(ruleOfBox.get(word * WORD + Long.numberOfTrailingZeros(left)));
            }
        }
        return firing;
    }

    /** Adds a box for every path of a diagram, of cells that lead to the same place. */
    private static void addBoxes(
            Space space, int node, Map<TermVariable, BitSet> above, List<Map<TermVariable, BitSet>> boxes) {
        if (Space.leaf(node)) {
            if (node == space.everything().node()) {
                boxes.add(above);
            }
            return;
        }
        TermVariable axis = space.axisOf(node);
        Map<Integer, BitSet> cells = new TreeMap<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            cells.computeIfAbsent(space.child(node, cell), any -> new BitSet()).set(cell);
        }
        cells.forEach((child, together) -> {
            Map<TermVariable, BitSet> box = new LinkedHashMap<>(above);
            box.put(axis, together);
            addBoxes(space, child, box, boxes);
        });
    }

    private static long[][] masks(TermVariable axis, List<Map<TermVariable, BitSet>> boxes) {
        long[][] masks = new long[axis.cells().size()][(boxes.size() + WORD - 1) / WORD];
        for (int box = 0; box < boxes.size(); box++) {
            BitSet admitted = boxes.get(box).get(axis);
            for (int cell = 0; cell < masks.length; cell++) {
                if (admitted == null || admitted.get(cell)) {
                    masks[cell][box / WORD] |= 1L << box;
                }
            }
        }
        return masks;
    }
}
