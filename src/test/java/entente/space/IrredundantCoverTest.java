package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TermVariable;
import entente.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The boxes of a cover are together just the region, as wide as can be, and all needed. */
class IrredundantCoverTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void coversJustTheRegion(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(seed);
        for (PackageSet region : drawn.outcomeMap().conclusions().verdicts().values()) {
            PartialAssignment within = PartialAssignment.of(
                    region.space().domains(), drawn.world().option(random).terms());
            IrredundantCover cover = IrredundantCover.of(region, within, 100);
            assertThat(cover.whole()).isTrue();
            PackageSet asked = region.and(within.region(region.space()));
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

    private static void checkWide(PartialAssignment box, PackageSet region, PartialAssignment within) {
        for (TermVariable axis : box.admitted().keySet()) {
            for (int cell = 0; cell < axis.cells().size(); cell++) {
                Set<Integer> more = new HashSet<>(box.cells(axis));
                if (more.add(cell)) {
                    PackageSet wider = box.with(axis, more).region(region.space());
                    assertThat(wider.and(within.region(region.space())).within(region))
                            .isFalse();
                }
            }
        }
    }

    private static void checkNeeded(List<PartialAssignment> boxes, PackageSet asked) {
        for (PartialAssignment spared : boxes) {
            PackageSet others = asked.space().nothing();
            for (PartialAssignment box : boxes) {
                others = box == spared ? others : others.or(box.region(asked.space()));
            }
            assertThat(asked.within(others)).isFalse();
        }
    }
}
