package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TermVariable;
import entente.model.Verdict;
import entente.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among an option's packages a cut region holds just those of the whole one, and what is settled it does not look at. */
class SettledAxesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheRegionAmongTheOptionsPackages(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(seed);
        Space space = drawn.outcomeMap().space();
        List<PackageSet> regions = new ArrayList<>(drawn.outcomeMap().findings().values());
        regions.addAll(drawn.outcomeMap().conclusions().verdicts().values());
        regions.add(drawn.outcomeMap().valid());
        regions.add(drawn.outcomeMap().conclusions().surely(List.of(Verdict.AGREEABLE)));
        for (int i = 0; i < 10; i++) {
            Option option = drawn.world().option(random);
            PartialAssignment box = PartialAssignment.of(space.domains(), option.terms());
            SettledAxes settled = SettledAxes.of(box, space);
            for (PackageSet region : regions) {
                PackageSet cut = settled.cut(region);

                assertThat(cut.and(box.region(space))).isEqualTo(region.and(box.region(space)));
                for (TermVariable axis : space.domains().axes()) {
                    boolean there = axis.absent() >= 0 && !box.cells(axis).contains(axis.absent());
                    if (box.cells(axis).size() == 1 && !there) {
                        assertThat(cut.axes()).doesNotContain(axis);
                        assertThat(settled.rest().cells(axis)).hasSameSizeAs(axis.cells());
                    } else {
                        assertThat(settled.rest().cells(axis)).isEqualTo(box.cells(axis));
                    }
                }
            }
        }
    }
}
