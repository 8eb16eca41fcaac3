package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.Term;
import entente.space.EditCosts.Paid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The search for the cheapest ways from a box into a region.
 *
 * <p>It decides on one axis after another, in the order of the domains: settle it on a cell, or leave it. What is still asked of
 * the later axes is itself a region: after settling, the one in that cell; after leaving, what is in the regions of all
 * cells that stay possible (and, so that not everything is ruled out, what is in the region of one). A diagram has one
 * node for each region, so states that ask the same are one state, and the search over states is exact.
 *
 * <p>States are taken up by the length so far plus the least that is still needed if open axes were settled for nothing,
 * read off the diagram. That never says too much, so the first goal taken up is nearest, and once only longer ones are
 * left all ways of its length are known.
 */
final class RepairSearch {
    private static final int MOST_STATES = 400_000;

    private final PartialAssignment from;
    private final EditCosts prices;
    private final AmountDistance distance;
    private final Space space;
    private final State start;
    private final Map<State, Long> lengths = new HashMap<>();
    private final Map<State, Set<Move>> into = new LinkedHashMap<>();
    private final Map<Need, Long> needs = new HashMap<>();
    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.comparingLong(Entry::whole).thenComparingInt(Entry::number));
    private long shortest = Long.MAX_VALUE;
    private boolean cut;

    /**
     * What is asked of the axes to come.
     *
     * @param all must hold all packages left
     * @param some must hold one of them
     * @param term the last one moved along, while other axes of it are to come
     */
    private record State(PackageSet all, PackageSet some, Optional<Term> term, Paid paid) {}

    /** A step to a state; a cell below 0 leaves the axis. */
    private record Move(State before, State after, TermVariable axis, int cell) {}

    private record Need(PackageSet region, Paid paid) {}

    private record Entry(State state, long length, long whole, int number) {}

    RepairSearch(
            PartialAssignment from,
            FixedAxes fixed,
            PackageSet goal,
            PackageSet ruledOut,
            EditCosts prices,
            AmountDistance distance) {
        this.from = from;
        this.distance = distance;
        this.prices = prices;
        this.space = goal.space();
        PackageSet some = fixed.inSome(goal);
        PackageSet all = some.isEmpty() ? some : fixed.inAll(goal.or(ruledOut));
        this.start = new State(all, some, Optional.empty(), Paid.NOTHING);
    }

    /** Whether the search came to its end. */
    boolean proved() {
        return !cut;
    }

    /** What the shortest ways cost. */
    int cost() {
        return EditCosts.cost(shortest);
    }

    void run() {
        reach(start, 0);
        while (!queue.isEmpty() && queue.peek().whole() <= shortest) {
            Entry entry = queue.poll();
            if (entry.length() > requireNonNull(lengths.get(entry.state()))) {
                continue;
            }
            if (reached(entry.state())) {
                shortest = entry.length();
            } else if (lengths.size() > MOST_STATES || Interruption.isWanted()) {
                cut = true;
                return;
            } else {
                leave(entry);
            }
        }
    }

    private static boolean reached(State state) {
        return state.all().isEverything() && state.some().isEverything();
    }

    private void leave(Entry entry) {
        State state = entry.state();
        TermVariable axis = first(state);
        Paid paid = paid(state, axis.term());
        Set<Integer> possible = from.cells(axis);
        go(entry, state.all().inAll(axis, possible), state.some().inSome(axis, possible), axis, -1, paid);
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            boolean filling = possible.contains(cell);
            if (!filling || possible.size() > 1) {
                Paid after = EditCosts.after(paid, filling);
                go(entry, state.all().below(axis, cell), state.some().below(axis, cell), axis, cell, after);
            }
        }
    }

    private void go(Entry entry, PackageSet all, PackageSet some, TermVariable axis, int cell, Paid paid) {
        if (all.isEmpty() || some.isEmpty()) {
            return;
        }
        State free = new State(all, some, Optional.of(axis.term()), paid);
        boolean goesOn = !reached(free) && first(free).term().equals(axis.term());
        State after = goesOn ? free : new State(all, some, Optional.empty(), Paid.NOTHING);
        long step = cell < 0
                ? 0
                : prices.step(
                        axis.term(),
                        paid(entry.state(), axis.term()),
                        from.cells(axis).contains(cell));
        long length = entry.length() + step;
        long before = lengths.getOrDefault(after, Long.MAX_VALUE);
        if (length > before) {
            return;
        }
        if (length < before) {
            into.remove(after);
            reach(after, length);
        }
        into.computeIfAbsent(after, any -> new LinkedHashSet<>()).add(new Move(entry.state(), after, axis, cell));
    }

    private void reach(State state, long length) {
        long need = need(new Need(state.some(), state.paid()), state.term());
        if (need < Long.MAX_VALUE && !state.all().isEmpty()) {
            queue.add(new Entry(state, length, length + need, lengths.size()));
        }
        lengths.put(state, length);
    }

    private TermVariable first(State state) {
        Optional<TermVariable> all = state.all().first();
        Optional<TermVariable> some = state.some().first();
        if (all.isEmpty() || some.isEmpty()) {
            return all.or(() -> some).orElseThrow();
        }
        return space.order(all.get()) <= space.order(some.get()) ? all.get() : some.get();
    }

    private static Paid paid(State state, Term term) {
        return state.term().equals(Optional.of(term)) ? state.paid() : Paid.NOTHING;
    }

    /** The least length from a region's first axis on, if what is possible could be settled for nothing. */
    private long need(Need need, Optional<Term> term) {
        PackageSet region = need.region();
        Optional<TermVariable> first = region.first();
        if (first.isEmpty()) {
            return region.isEmpty() ? Long.MAX_VALUE : 0;
        }
        TermVariable axis = first.get();
        Paid paid = term.equals(Optional.of(axis.term())) ? need.paid() : Paid.NOTHING;
        Need asked = new Need(region, paid);
        Long known = needs.get(asked);
        if (known == null) {
            known = least(region, axis, paid);
            needs.put(asked, known);
        }
        return known;
    }

    private long least(PackageSet region, TermVariable axis, Paid paid) {
        long least = Long.MAX_VALUE;
        Optional<Term> term = Optional.of(axis.term());
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            boolean possible = from.admits(axis, cell);
            Paid after = possible ? paid : EditCosts.after(paid, false);
            long rest = need(new Need(region.below(axis, cell), after), term);
            if (rest < Long.MAX_VALUE) {
                least = Math.min(least, rest + (possible ? 0 : prices.step(axis.term(), paid, false)));
            }
        }
        return least;
    }

    /** The shortest ways, cell by axis, at most so many; edits of earlier axes first, and nearer cells. */
    List<Map<TermVariable, Integer>> shortest(int most) {
        List<Map<TermVariable, Integer>> ways = new ArrayList<>();
        if (shortest < Long.MAX_VALUE) {
            collect(start, forward(), new LinkedHashMap<>(), ways, most);
        }
        return ways;
    }

    private Map<State, List<Move>> forward() {
        Map<State, List<Move>> forward = new HashMap<>();
        Set<State> seen = new HashSet<>();
        List<State> open = new ArrayList<>(
                lengths.keySet().stream().filter(RepairSearch::reached).toList());
        while (!open.isEmpty()) {
            State state = open.remove(open.size() - 1);
            if (seen.add(state)) {
                for (Move move : into.getOrDefault(state, Set.of())) {
                    forward.computeIfAbsent(move.before(), any -> new ArrayList<>())
                            .add(move);
                    open.add(move.before());
                }
            }
        }
        Comparator<Move> order = Comparator.<Move>comparingInt(move -> move.cell() < 0 ? 1 : 0)
                .thenComparingInt(move -> move.cell() < 0 ? 0 : distance.to(move.axis(), move.cell()))
                .thenComparingInt(Move::cell);
        forward.values().forEach(moves -> moves.sort(order));
        return forward;
    }

    private static void collect(
            State state,
            Map<State, List<Move>> forward,
            Map<TermVariable, Integer> way,
            List<Map<TermVariable, Integer>> ways,
            int most) {
        if (reached(state)) {
            ways.add(new LinkedHashMap<>(way));
            return;
        }
        for (Move move : forward.getOrDefault(state, List.of())) {
            if (ways.size() == most) {
                return;
            }
            if (move.cell() >= 0) {
                way.put(move.axis(), move.cell());
            }
            collect(move.after(), forward, way, ways, most);
            way.remove(move.axis());
        }
    }
}
