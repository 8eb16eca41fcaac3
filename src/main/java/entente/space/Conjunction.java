package entente.space;

import java.util.Arrays;
import java.util.BitSet;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The packages that are in all regions chosen from a list, by halves of the list: to choose others costs as many
 * operations as the list can be halved, for each that is other. What it comes to are nodes, of which none is a region.
 */
final class Conjunction {
    private final Diagrams diagrams;
    private final int[] sets;
    private final BitSet chosen = new BitSet();
    private final int[] halves;
    private final int first;

    /** With none chosen. */
    Conjunction(Diagrams diagrams, int[] sets) {
        this.diagrams = diagrams;
        this.sets = sets;
        this.first = Math.max(1, Integer.highestOneBit(Math.max(1, sets.length - 1)) * 2);
        this.halves = new int[2 * first];
        Arrays.fill(halves, BDDKernel.BDD_TRUE);
    }

    /** Chooses just these, by their indices. */
    void choose(BitSet wanted) {
        BitSet others = (BitSet) wanted.clone();
        others.xor(chosen);
        BitSet stale = new BitSet();
        others.stream().forEach(index -> {
            halves[first + index] = wanted.get(index) ? sets[index] : BDDKernel.BDD_TRUE;
            stale.set((first + index) / 2);
        });
        for (int half = stale.length() - 1; half > 1; half = stale.previousSetBit(half - 1)) {
            halves[half] = diagrams.and(halves[2 * half], halves[2 * half + 1]);
            stale.set(half / 2);
        }
        chosen.xor(others);
    }

    /** Those of some packages that are in all that are chosen. */
    int among(int packages) {
        return diagrams.and(diagrams.and(packages, halves[2]), halves[3]);
    }

    /** The first of the list down to which nothing is left of packages of which nothing is in all chosen. */
    int emptying(int packages) {
        int left = packages;
        int half = 1;
        while (half < first) {
            int both = diagrams.and(left, halves[2 * half]);
            half = both == BDDKernel.BDD_FALSE ? 2 * half : 2 * half + 1;
            left = both == BDDKernel.BDD_FALSE ? left : both;
        }
        return half - first;
    }

    /** The diagrams that it stands on, besides those of the list. */
    int[] halves() {
        return halves;
    }
}
