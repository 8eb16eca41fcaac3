package entente.assess.repair;

import java.util.List;

/**
 * Why there is no package as wanted.
 *
 * @param clashes every smallest set of goals that no package fulfils together; an empty one if what is fixed
 *     rules everything out by itself
 * @param concessions every smallest set of goals after whose giving way there is a package
 * @param all whether these are all
 */
public record Infeasibility(List<List<Goal>> clashes, List<List<Goal>> concessions, boolean all) {
    public Infeasibility {
        clashes = List.copyOf(clashes);
        concessions = List.copyOf(concessions);
    }
}
