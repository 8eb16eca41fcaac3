package entente.space;

import entente.engine.TermVariable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A region as a short list of boxes that together are just it. None of them can be widened on any axis without leaving
 * the region, and none can be spared.
 *
 * <p>Each next box is grown from a corner of what no box holds yet, in several orders of the axes; the one that adds most
 * is taken. So the list is short, but not proved shortest.
 *
 * @param boxes conditions on axes, taken together with those of the box looked at
 * @param left the packages that are in no box: none, unless the list had to be cut
 */
public record IrredundantCover(List<PartialAssignment> boxes, PackageSet left) {
    public IrredundantCover {
        boxes = List.copyOf(boxes);
    }

    /** Whether the boxes are the whole region. */
    public boolean whole() {
        return left.isEmpty();
    }

    /**
     * Covers the part of a region that lies in a box.
     *
     * @param most at most so many boxes
     */
    public static IrredundantCover of(PackageSet region, PartialAssignment within, int most) {
        return of(region, region.space().nothing(), within, most);
    }

    /**
     * The same, with boxes that may reach into what does not matter.
     *
     * @param tolerated packages that a box may hold or not
     */
    public static IrredundantCover of(PackageSet region, PackageSet tolerated, PartialAssignment within, int most) {
        PackageSet asked = region.and(within.region(region.space()));
        PackageSet admitted =
                region.or(tolerated).or(within.region(region.space()).not());
        List<PartialAssignment> boxes = new ArrayList<>();
        List<PackageSet> covered = new ArrayList<>();
        PackageSet left = asked;
        while (!left.isEmpty() && boxes.size() < most) {
            PartialAssignment best = best(left, admitted);
            boxes.add(best);
            covered.add(best.region(region.space()).and(asked));
            left = left.minus(covered.get(covered.size() - 1));
        }
        spare(boxes, covered, asked.minus(left));
        return new IrredundantCover(boxes, left);
    }

    private static PartialAssignment best(PackageSet left, PackageSet admitted) {
        PartialAssignment corner = new Corner(left).box();
        List<TermVariable> axes = new ArrayList<>(corner.admitted().keySet());
        List<TermVariable> backward = new ArrayList<>(axes);
        Collections.reverse(backward);
        PartialAssignment one = widened(corner, axes, admitted);
        PackageSet adds = one.region(left.space()).and(left);
        if (adds.equals(left)) {
            return one;
        }
        PartialAssignment other = widened(corner, backward, admitted);
        BigInteger more = PackageCount.of(other.region(left.space()).and(left));
        return more.compareTo(PackageCount.of(adds)) > 0 ? other : one;
    }

    /** First without every condition that can be spared, then with each of the others as wide as can be. */
    private static PartialAssignment widened(PartialAssignment corner, List<TermVariable> order, PackageSet admitted) {
        PartialAssignment box = corner;
        for (TermVariable axis : order) {
            PartialAssignment without = box.with(axis, PartialAssignment.all(axis));
            box = admitted.holdsAll(without) ? without : box;
        }
        for (TermVariable axis : order) {
            for (int cell : PartialAssignment.all(axis)) {
                Set<Integer> cells = new LinkedHashSet<>(box.cells(axis));
                if (cells.add(cell) && admitted.holdsAll(box.with(axis, cells))) {
                    box = box.with(axis, cells);
                }
            }
        }
        return box;
    }

    private static void spare(List<PartialAssignment> boxes, List<PackageSet> covered, PackageSet all) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            List<PackageSet> others = new ArrayList<>(covered);
            others.remove(i);
            if (all.within(others.stream().reduce(all.space().nothing(), PackageSet::or))) {
                boxes.remove(i);
                covered.remove(i);
            }
        }
    }

    /** A box in a region that conditions as few axes as a path of its diagram can. */
    private static final class Corner {
        private final PackageSet region;
        private final Map<PackageSet, Integer> shortest = new HashMap<>();

        Corner(PackageSet region) {
            this.region = region;
        }

        PartialAssignment box() {
            Map<TermVariable, Set<Integer>> admitted = new LinkedHashMap<>();
            PackageSet at = region;
            while (at.first().isPresent()) {
                TermVariable axis = at.first().get();
                PackageSet here = at;
                int cell = PartialAssignment.all(axis).stream()
                        .filter(each -> length(here.below(axis, each)) == length(here) - 1)
                        .findFirst()
                        .orElseThrow();
                admitted.put(axis, Set.of(cell));
                at = at.below(axis, cell);
            }
            return new PartialAssignment(region.space().domains(), admitted);
        }

        private int length(PackageSet at) {
            if (at.first().isEmpty()) {
                return at.isEmpty() ? Integer.MAX_VALUE / 2 : 0;
            }
            Integer known = shortest.get(at);
            if (known == null) {
                known = 1
                        + PartialAssignment.all(at.first().get()).stream()
                                .mapToInt(cell -> length(at.below(at.first().get(), cell)))
                                .min()
                                .orElseThrow();
                shortest.put(at, known);
            }
            return known;
        }
    }
}
