package entente.space;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Domains;
import entente.engine.Engine;
import entente.engine.TermVariable;
import entente.model.Rulebook;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The masks say of every package what the diagrams say. */
class PointMasksTest {
    private static final int PACKAGES = 5_000;

    @Test
    void fireWhereTheDiagramsHold() {
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        FiringSets findings = FiringSets.of(
                rulebook, Engine.compile(rulebook, problems).orElseThrow().session());
        PointMasks masks = new PointMasks(findings);
        Domains domains = findings.space().domains();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int fired = 0;
        for (int number = 0; number < PACKAGES; number++) {
            int[] cells = new int[domains.axes().size()];
            Map<TermVariable, Set<Integer>> admitted = new HashMap<>();
            for (int axis = 0; axis < cells.length; axis++) {
                cells[axis] = random.nextInt(domains.axes().get(axis).cells().size());
                admitted.put(domains.axes().get(axis), Set.of(cells[axis]));
            }
            PartialAssignment point = new PartialAssignment(domains, admitted);
            BitSet firing = masks.firing(cells);
            for (int rule = 0; rule < masks.rules().size(); rule++) {
                assertThat(firing.get(rule))
                        .as("%s, seed %d", masks.rules().get(rule).id(), seed)
                        .isEqualTo(findings.of(masks.rules().get(rule)).holdsAll(point));
            }
            fired += firing.cardinality();
        }
        assertThat(fired).isPositive();
    }
}
