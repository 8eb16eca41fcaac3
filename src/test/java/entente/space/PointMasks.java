package entente.space;

import entente.engine.TermVariable;
import entente.model.RuleCard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which positions fire on single packages, for as many as are asked about. Where each fires is taken apart into boxes, and
 * the boxes into words of 64, neighbours by what they read. Each cell of an axis has for each word that reads it a mask of
 * the boxes that it can be in; what the masks of a package's cells have in common are the boxes that it is in.
 */
public final class PointMasks {
    private static final int WORD = Long.SIZE;

    private final List<RuleCard> rules;
    private final List<Word> words = new ArrayList<>();

    /** A region where a position fires: of the axes that it reads the cells that it admits. */
    private record Box(int rule, Map<TermVariable, BitSet> cells) {}

    /**
     * Up to 64 boxes.
     *
     * @param axes the numbers of the axes that any of them reads, the one that rules out most first
     * @param masks of each of these axes, of each of its cells the boxes that admit it
     * @param ruleOf of each box its rule's number
     */
    private record Word(int[] axes, long[][] masks, int[] ruleOf) {
        long boxes(int[] cells) {
            long in = -1L >>> WORD - ruleOf.length;
            for (int i = 0; i < axes.length && in != 0; i++) {
                in &= masks[i][cells[axes[i]]];
            }
            return in;
        }
    }

    /** Masks of all positions. */
    public PointMasks(FiringSets findings) {
        this(findings, findings.regions().keySet());
    }

    /** Masks of some of the positions. */
    public PointMasks(FiringSets findings, Collection<RuleCard> rules) {
        List<TermVariable> axes = findings.space().domains().axes();
        this.rules = List.copyOf(rules);
        List<Box> boxes = new ArrayList<>();
        for (int rule = 0; rule < this.rules.size(); rule++) {
            addBoxes(findings.space(), findings.of(this.rules.get(rule)).node(), new Box(rule, Map.of()), boxes);
        }
        boxes.sort(Comparator.comparing(box ->
                box.cells().keySet().stream().mapToInt(axes::indexOf).min().orElse(0)));
        for (int from = 0; from < boxes.size(); from += WORD) {
            words.add(word(boxes.subList(from, Math.min(from + WORD, boxes.size())), axes));
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
        BitSet firing = new BitSet(rules.size());
        for (Word word : words) {
            for (long left = word.boxes(cells); left != 0; left &= left - 1) {
                firing.set(word.ruleOf()[Long.numberOfTrailingZeros(left)]);
            }
        }
        return firing;
    }

    /** Adds a box for every path of a diagram, of cells that lead to the same place. */
    private static void addBoxes(Space space, int node, Box above, List<Box> boxes) {
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
            Map<TermVariable, BitSet> admitted = new LinkedHashMap<>(above.cells());
            admitted.put(axis, together);
            addBoxes(space, child, new Box(above.rule(), admitted), boxes);
        });
    }

    private static Word word(List<Box> boxes, List<TermVariable> axes) {
        int[] read = boxes.stream()
                .flatMap(box -> box.cells().keySet().stream())
                .distinct()
                .sorted(Comparator.comparingDouble(axis -> admitted(boxes, axis)))
                .mapToInt(axes::indexOf)
                .toArray();
        long[][] masks = new long[read.length][];
        for (int i = 0; i < read.length; i++) {
            masks[i] = masks(boxes, axes.get(read[i]));
        }
        return new Word(read, masks, boxes.stream().mapToInt(Box::rule).toArray());
    }

    /** The share of boxes and cells that an axis leaves. */
    private static double admitted(List<Box> boxes, TermVariable axis) {
        long left = 0;
        for (long mask : masks(boxes, axis)) {
            left += Long.bitCount(mask);
        }
        return (double) left / axis.cells().size();
    }

    private static long[] masks(List<Box> boxes, TermVariable axis) {
        long[] masks = new long[axis.cells().size()];
        for (int box = 0; box < boxes.size(); box++) {
            BitSet admitted = boxes.get(box).cells().get(axis);
            for (int cell = 0; cell < masks.length; cell++) {
                if (admitted == null || admitted.get(cell)) {
                    masks[cell] |= 1L << box;
                }
            }
        }
        return masks;
    }
}
