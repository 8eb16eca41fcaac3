package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two kinds of smallest sets are those that trying every set finds, and each other's smallest hitting sets. */
class ConflictsAndCorrectionsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areAllTheSmallestSets(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(seed);
        List<PackageSet> demands = new ArrayList<>();
        drawn.outcomeMap().findings().values().stream().limit(9).forEach(region -> {
            demands.add(random.nextBoolean() ? region : region.not());
        });
        PartialAssignment box = PartialAssignment.of(
                drawn.findings().space().domains(), drawn.world().option(random).terms());
        PackageSet within = box.region(drawn.findings().space());

        ConflictsAndCorrections found = ConflictsAndCorrections.of(within, demands);

        List<BitSet> possible = new ArrayList<>();
        for (Map<Term, Object> point : drawn.world().points()) {
            if (drawn.in(within, point)) {
                BitSet fulfilled = new BitSet();
                for (int demand = 0; demand < demands.size(); demand++) {
                    fulfilled.set(demand, drawn.in(demands.get(demand), point));
                }
                possible.add(fulfilled);
            }
        }
        Set<BitSet> clashes = new HashSet<>();
        Set<BitSet> concessions = new HashSet<>();
        for (int bits = 0; bits < 1 << demands.size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (possible.stream().noneMatch(point -> contains(point, set))) {
                clashes.add(set);
            }
            BitSet rest = (BitSet) set.clone();
            rest.flip(0, demands.size());
            if (possible.stream().anyMatch(point -> contains(point, rest))) {
                concessions.add(set);
            }
        }
        assertThat(found.all()).isTrue();
        assertThat(found.clashes()).as("%s", drawn.world()).containsExactlyInAnyOrderElementsOf(smallest(clashes));
        assertThat(found.concessions())
                .as("%s", drawn.world())
                .containsExactlyInAnyOrderElementsOf(smallest(concessions));
        if (!found.clashes().contains(new BitSet())) {
            assertThat(hitting(found.clashes(), demands.size())).hasSameElementsAs(found.concessions());
            assertThat(hitting(found.concessions(), demands.size())).hasSameElementsAs(found.clashes());
        }
    }

    private static List<BitSet> hitting(List<BitSet> sets, int demands) {
        Set<BitSet> hitting = new HashSet<>();
        for (int bits = 0; bits < 1 << demands; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (sets.stream().allMatch(set::intersects)) {
                hitting.add(set);
            }
        }
        return smallest(hitting);
    }

    private static List<BitSet> smallest(Set<BitSet> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && contains(set, other)))
                .toList();
    }

    private static boolean contains(BitSet set, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }
}
