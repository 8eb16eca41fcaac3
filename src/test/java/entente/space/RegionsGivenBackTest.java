package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TermVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Diagrams of which no region is held any more are taken back, and those that are held stay what they were. */
class RegionsGivenBackTest {
    private static final int ROUNDS = 3_000;
    private static final int CLAUSES = 12;

    @Test
    void roomIsBoundedByWhatIsHeld() {
        Drawn drawn = Drawn.of(1);
        Space space = drawn.findings().space();
        Random random = new Random(1);
        List<PackageSet> held = new ArrayList<>();
        List<Long> seeds = new ArrayList<>();
        int most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seed = random.nextLong();
            PackageSet region = random(space, seed);
            if (round % (ROUNDS / 20) == 0) {
                held.add(region);
                seeds.add(seed);
            }
            most = Math.max(most, space.diagrams().used());
        }
        assertThat(space.diagrams().used()).isLessThanOrEqualTo(most);
        space.collect();
        System.gc();
        space.collect();
        assertThat(space.diagrams().used()).isLessThan(most);
        for (int i = 0; i < held.size(); i++) {
            assertThat(random(space, seeds.get(i))).isEqualTo(held.get(i));
        }
    }

    /** The table grows and is collected many times over by regions that live for a moment each. */
    @Test
    void manyTimesTheRoomIsUsedInTurn() {
        Space space = new Space(Grids.wide(60));
        Random random = new Random(2);
        PackageSet kept = random(space, 7);
        long made = 0;
        for (int round = 0; round < 400; round++) {
            random(space, random.nextLong());
            made = space.diagrams().statistics().produced();
        }
        assertThat(made).isGreaterThan(800_000);
        assertThat(space.diagrams().statistics().nodesize()).isLessThan(400_000);
        assertThat(random(space, 7)).isEqualTo(kept);
    }

    /** Any of some random conjunctions. */
    private static PackageSet random(Space space, long seed) {
        Random random = new Random(seed);
        List<TermVariable> axes = space.domains().axes();
        PackageSet region = space.nothing();
        for (int clause = 0; clause < CLAUSES; clause++) {
            PackageSet all = space.everything();
            for (int i = 0; i < 3; i++) {
                TermVariable axis = axes.get(random.nextInt(axes.size()));
                all = all.within(axis, Set.of(random.nextInt(axis.cells().size())));
            }
            region = region.or(all);
        }
        return region;
    }
}
