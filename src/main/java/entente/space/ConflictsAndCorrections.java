package entente.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatConfig;

/**
 * Why no package fulfils several demands together: every smallest set of them that cannot be fulfilled together, and
 * every smallest set whose giving way lets the rest be. Each of the one kind has a demand in common with each of the
 * other.
 *
 * <p>A set of demands of which nothing is known yet is taken from a propositional map, asked of the diagrams, grown or
 * shrunk to a boundary and struck off the map with all that follows from it, until the map is empty; so none is missed.
 *
 * @param clashes smallest first; indices of demands
 * @param concessions smallest first; indices of demands
 * @param all whether these are all; false if the search was cut, for there were too many or the run was interrupted
 */
public record ConflictsAndCorrections(List<BitSet> clashes, List<BitSet> concessions, boolean all) {
    private static final int MOST = 400;

    public ConflictsAndCorrections {
        clashes = List.copyOf(clashes);
        concessions = List.copyOf(concessions);
    }

    /**
     * Finds them.
     *
     * @param within the packages that come into question; with none there is nothing to give way: one empty clash
     * @param demands what each demand admits
     */
    public static ConflictsAndCorrections of(PackageSet within, List<PackageSet> demands) {
        return new Search(within, demands).found();
    }

    private static final class Search {
        private final Diagrams diagrams;
        private final int within;
        private final int[] demands;
        private final Conjunction together;
        private final FormulaFactory formulas = new FormulaFactory();
        private final List<Variable> kept = new ArrayList<>();
        private final MiniSat map = MiniSat.miniSat(
                formulas, MiniSatConfig.builder().initialPhase(true).build());
        private final BitSet mentioned = new BitSet();
        private final List<BitSet> clashes = new ArrayList<>();
        private final List<BitSet> concessions = new ArrayList<>();

        Search(PackageSet within, List<PackageSet> demands) {
            this.diagrams = within.space().emptyBench();
            Map<Integer, Integer> copies = new HashMap<>();
            this.within = within.on(diagrams, copies);
            this.demands = demands.stream()
                    .mapToInt(demand -> demand.on(diagrams, copies))
                    .toArray();
            this.together = new Conjunction(diagrams, this.demands);
            for (int demand = 0; demand < demands.size(); demand++) {
                kept.add(formulas.variable("demand" + demand));
            }
        }

        ConflictsAndCorrections found() {
            while (map.sat() == Tristate.TRUE) {
                if (clashes.size() + concessions.size() >= MOST || Interruption.isWanted()) {
                    return new ConflictsAndCorrections(sorted(clashes), sorted(concessions), false);
                }
                BitSet seed = seed();
                together.choose(seed);
                int fulfilling = together.among(within);
                if (fulfilling == BDDKernel.BDD_FALSE) {
                    clashes.add(shrunk());
                    strike(clashes.get(clashes.size() - 1), Variable::negate);
                } else {
                    concessions.add(grown(seed, fulfilling));
                    strike(concessions.get(concessions.size() - 1), demand -> demand);
                }
                collect();
            }
            return new ConflictsAndCorrections(sorted(clashes), sorted(concessions), true);
        }

        private BitSet seed() {
            BitSet seed = new BitSet();
            Set<Variable> yes = Set.copyOf(map.model(kept).positiveVariables());
            for (int demand = 0; demand < kept.size(); demand++) {
                // What the map does not mention yet is kept.
                seed.set(demand, !mentioned.get(demand) || yes.contains(kept.get(demand)));
            }
            return seed;
        }

        /** Without each demand that the clash does not need; the later ones go first, so that the earlier ones show. */
        private BitSet shrunk() {
            BitSet needed = new BitSet();
            int rest = within;
            while (rest != BDDKernel.BDD_FALSE) {
                int last = together.emptying(rest);
                needed.set(last);
                rest = diagrams.and(rest, demands[last]);
            }
            return needed;
        }

        /** The demands that have to give way besides a set that can be kept, as few as can be. */
        private BitSet grown(BitSet seed, int fulfilling) {
            BitSet giving = new BitSet();
            int kept = fulfilling;
            for (int demand = 0; demand < demands.length; demand++) {
                if (!seed.get(demand)) {
                    int with = diagrams.and(kept, demands[demand]);
                    giving.set(demand, with == BDDKernel.BDD_FALSE);
                    kept = with == BDDKernel.BDD_FALSE ? kept : with;
                }
            }
            return giving;
        }

        /** Takes back what was come to on the way, where that is worth its time. */
        private void collect() {
            if (diagrams.isWorthCollecting()) {
                diagrams.collect(Stream.of(IntStream.of(demands), IntStream.of(together.halves()), IntStream.of(within))
                        .flatMapToInt(Function.identity())
                        .toArray());
            }
        }

        /** Strikes off the map what follows from a set: not all of a clash is kept, and of what gives way something is. */
        private void strike(BitSet set, Function<Variable, Literal> wanted) {
            mentioned.or(set);
            map.add(formulas.clause(set.stream().mapToObj(kept::get).map(wanted).toList()));
        }

        private static List<BitSet> sorted(Collection<BitSet> sets) {
            return sets.stream()
                    .sorted(Comparator.comparingInt(BitSet::cardinality)
                            .thenComparing(set -> set.stream().toArray(), Arrays::compare))
                    .toList();
        }
    }
}
