package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why all that an option leaves possible lies in a region: the sets of its terms that suffice for it, with every other
 * term open, and that do not suffice once any one of them is left out.
 *
 * <p>Found in one pass over the diagram: at each node either the node's term is stated, and only what it admits has to
 * lead on, or it is not, and all of its cells have to.
 */
public final class SufficientReasons {
    /** Beyond this many sets at one node only the shortest are followed. */
    private static final int MOST = 256;

    private static final List<BitSet> NO_TERM = List.of(new BitSet());

    private final PartialAssignment box;
    private final PackageSet goal;
    private final List<Term> terms;
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<BitSet>> known = new HashMap<>();
    private boolean cut;

    private SufficientReasons(PartialAssignment box, PackageSet goal) {
        this.box = box;
        this.goal = goal;
        Set<Term> read = goal.axes().stream().map(TermVariable::term).collect(Collectors.toSet());
        this.terms = box.terms().stream().filter(read::contains).toList();
        terms.forEach(term -> numbers.put(term, numbers.size()));
    }

    /**
     * Sets of terms that suffice.
     *
     * @param sets the first in the vocabulary's order first
     * @param complete whether these are all; else there are more than could be followed
     */
    public record Found(List<Set<Term>> sets, boolean complete) {
        public Found {
            sets = List.copyOf(sets);
        }
    }

    /**
     * The grounds.
     *
     * @param goal has to hold all that the box leaves possible
     */
    public static Found of(PartialAssignment box, PackageSet goal) {
        SufficientReasons grounds = new SufficientReasons(box, goal);
        List<BitSet> sets = grounds.at(goal.node());
        if (grounds.cut) {
            sets = smallest(sets.stream().map(grounds::reduced).toList());
        }
        return new Found(sets.stream().sorted(IN_ORDER).map(grounds::named).toList(), !grounds.cut);
    }

    /** Whether these terms of the box suffice, and none of them can be left out. */
    public static boolean are(PartialAssignment box, PackageSet goal, Set<Term> terms) {
        return suffice(box, goal, terms)
                && terms.stream().allMatch(one -> {
                    Set<Term> others = new LinkedHashSet<>(terms);
                    others.remove(one);
                    return !suffice(box, goal, others);
                });
    }

    private static boolean suffice(PartialAssignment box, PackageSet goal, Set<Term> terms) {
        return box.only(terms).region(goal.space()).within(goal);
    }

    private Set<Term> named(BitSet set) {
        return set.stream().mapToObj(terms::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<BitSet> at(int node) {
        if (Space.leaf(node)) {
            return node == goal.space().everything().node() ? NO_TERM : List.of();
        }
        List<BitSet> sets = known.get(node);
        if (sets == null) {
            sets = limited(found(node));
            known.put(node, sets);
        }
        return sets;
    }

    private List<BitSet> found(int node) {
        TermVariable axis = goal.space().axisOf(node);
        List<BitSet> everyCell = NO_TERM;
        List<BitSet> admittedCells = NO_TERM;
        Set<Integer> admitted = box.cells(axis);
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            List<BitSet> there = at(goal.space().child(node, cell));
            if (admitted.contains(cell)) {
                admittedCells = both(admittedCells, there);
            }
            everyCell = both(everyCell, cell == axis.absent() ? either(there, saidToBeThere(axis)) : there);
        }
        return box.admitted().containsKey(axis)
                ? either(everyCell, both(admittedCells, List.of(bit(axis.term()))))
                : everyCell;
    }

    /** The terms of the instrument each of which, stated, says that it is in the package. */
    private List<BitSet> saidToBeThere(TermVariable leading) {
        if (box.cells(leading).contains(leading.absent())) {
            return List.of();
        }
        return terms.stream()
                .filter(term ->
                        !term.leading() && term.section().equals(leading.term().section()))
                .map(this::bit)
                .toList();
    }

    private BitSet bit(Term term) {
        BitSet set = new BitSet();
        set.set(requireNonNull(numbers.get(term)));
        return set;
    }

    private List<BitSet> both(List<BitSet> one, List<BitSet> other) {
        if (one == other || nothingNeeded(one) || other.isEmpty()) {
            return other;
        }
        if (nothingNeeded(other) || one.isEmpty()) {
            return one;
        }
        Set<BitSet> unions = new HashSet<>();
        for (BitSet a : one) {
            for (BitSet b : other) {
                BitSet joined = (BitSet) a.clone();
                joined.or(b);
                unions.add(joined);
            }
        }
        return limited(smallest(unions));
    }

    private static boolean nothingNeeded(List<BitSet> sets) {
        return sets.size() == 1 && sets.get(0).isEmpty();
    }

    private List<BitSet> either(List<BitSet> one, List<BitSet> other) {
        if (one == other || nothingNeeded(one) || other.isEmpty()) {
            return one;
        }
        if (nothingNeeded(other) || one.isEmpty()) {
            return other;
        }
        Set<BitSet> all = new HashSet<>(one);
        all.addAll(other);
        return limited(smallest(all));
    }

    private List<BitSet> limited(List<BitSet> sets) {
        if (sets.size() <= MOST) {
            return sets;
        }
        cut = true;
        return sets.subList(0, MOST);
    }

    /** The sets that contain no other, the smallest first. */
    private static List<BitSet> smallest(Collection<BitSet> sets) {
        List<BitSet> bySize = new ArrayList<>(new HashSet<>(sets));
        bySize.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(IN_ORDER));
        List<BitSet> kept = new ArrayList<>();
        for (BitSet set : bySize) {
            if (!containsAny(set, kept)) {
                kept.add(set);
            }
        }
        return kept;
    }

    private static boolean containsAny(BitSet set, List<BitSet> smaller) {
        for (BitSet each : smaller) {
            int missing = each.nextSetBit(0);
            while (missing >= 0 && set.get(missing)) {
                missing = each.nextSetBit(missing + 1);
            }
            if (missing < 0) {
                return true;
            }
        }
        return false;
    }

    /** The set without what it does not need. */
    private BitSet reduced(BitSet set) {
        BitSet reduced = (BitSet) set.clone();
        for (int term = set.length() - 1; term >= 0; term--) {
            reduced.clear(term);
            if (!suffice(box, goal, named(reduced))) {
                reduced.set(term, set.get(term));
            }
        }
        return reduced;
    }

    private static final Comparator<BitSet> IN_ORDER = (one, other) -> {
        BitSet differing = (BitSet) one.clone();
        differing.xor(other);
        int first = differing.nextSetBit(0);
        if (first < 0) {
            return 0;
        }
        boolean endsHere = (one.get(first) ? other : one).nextSetBit(first) < 0;
        return one.get(first) == endsHere ? 1 : -1;
    };
}
