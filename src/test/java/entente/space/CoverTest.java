package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Axis;
import entente.rulebook.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The boxes of a cover are together just the region, as wide as can be, and all needed. */
class CoverTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void coversJustTheRegion(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(seed);
        for (Region region : drawn.chart().conclusions().verdicts().values()) {
            Box within = Box.of(region.space().grid(), drawn.world().option(random));
            Cover cover = Cover.of(region, within, 100);
            assertThat(cover.whole()).isTrue();
            Region asked = region.and(within.region(region.space()));
            for (Map<Term, Object> point : drawn.world().points()) {
                boolean covered = cover.boxes().stream().anyMatch(box -> drawn.in(box.region(region.space()), point));
                if (drawn.in(within.region(region.space()), point)) {
                    assertThat(covered).as("%s at %s", drawn.world(), point).isEqualTo(drawn.in(region, point));
                }
            }
            cover.boxes().forEach(box -> checkWide(box, region, within));
            checkNeeded(cover.boxes(), asked);
        }
    }

    private static void checkWide(Box box, Region region, Box within) {
        for (Axis axis : box.admitted().keySet()) {
            for (int cell = 0; cell < axis.cells().size(); cell++) {
                Set<Integer> more = new HashSet<>(box.cells(axis));
                if (more.add(cell)) {
                    Region wider = box.with(axis, more).region(region.space());
                    assertThat(wider.and(within.region(region.space())).within(region))
                            .isFalse();
                }
            }
        }
    }

    private static void checkNeeded(List<Box> boxes, Region asked) {
        for (Box spared : boxes) {
            Region others = asked.space().nothing();
            for (Box box : boxes) {
                others = box == spared ? others : others.or(box.region(asked.space()));
            }
            assertThat(asked.within(others)).isFalse();
        }
    }
}
