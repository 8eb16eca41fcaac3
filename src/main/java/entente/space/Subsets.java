package entente.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of a few things, to be tried one after another: the smaller ones first, the empty one first of all. */
public final class Subsets {
    private Subsets() {}

    /** All sets of these. */
    public static <T> List<Set<T>> of(List<T> things) {
        return upTo(things.size(), things);
    }

    /**
     * The same, so long as these are few.
     *
     * @param few of more than so many
     * @param most only the sets of so many at most, and all together
     */
    public static <T> List<Set<T>> of(List<T> things, int few, int most) {
        if (things.size() <= few) {
            return of(things);
        }
        List<Set<T>> sets = upTo(most, things);
        sets.add(new LinkedHashSet<>(things));
        return sets;
    }

    private static <T> List<Set<T>> upTo(int most, List<T> things) {
        List<Set<T>> sets = new ArrayList<>(List.of(Set.of()));
        for (T thing : things) {
            for (Set<T> set : List.copyOf(sets)) {
                if (set.size() < most) {
                    Set<T> more = new LinkedHashSet<>(set);
                    more.add(thing);
                    sets.add(more);
                }
            }
        }
        sets.sort(Comparator.comparing(Set::size));
        return sets;
    }
}
