package entente.space;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The packages that are in all regions chosen from a list, by halves of the list: to choose others costs as many
 * operations as the list can be halved, for each that is other.
 */
final class Conjunction {
    private final List<PackageSet> regions;
    private final BitSet chosen = new BitSet();
    private final PackageSet everything;
    private final PackageSet[] halves;
    private final int first;

    /** With none chosen. */
    Conjunction(Space space, List<PackageSet> regions) {
        this.regions = List.copyOf(regions);
        this.everything = space.everything();
        this.first = Math.max(1, Integer.highestOneBit(Math.max(1, regions.size() - 1)) * 2);
        this.halves = new PackageSet[2 * first];
        Arrays.fill(halves, everything);
    }

    /** Chooses just these, by their indices. */
    void choose(BitSet wanted) {
        BitSet others = (BitSet) wanted.clone();
        others.xor(chosen);
        BitSet stale = new BitSet();
        others.stream().forEach(index -> {
            halves[first + index] = wanted.get(index) ? regions.get(index) : everything;
            stale.set((first + index) / 2);
        });
        for (int half = stale.length() - 1; half > 0; half = stale.previousSetBit(half - 1)) {
            halves[half] = halves[2 * half].and(halves[2 * half + 1]);
            stale.set(half / 2);
        }
        chosen.xor(others);
    }

    /** The packages in all that are chosen. */
    PackageSet all() {
        return halves[1];
    }

    /** The first of the list down to which nothing is left of packages of which nothing is in all chosen. */
    int emptying(PackageSet packages) {
        PackageSet left = packages;
        int half = 1;
        while (half < first) {
            PackageSet both = left.and(halves[2 * half]);
            half = both.isEmpty() ? 2 * half : 2 * half + 1;
            left = both.isEmpty() ? left : both;
        }
        return half - first;
    }
}
