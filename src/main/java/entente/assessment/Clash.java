package entente.assessment;

import java.util.List;

/**
 * Why there is no package as wanted.
 *
 * @param clashes every smallest set of stakes that no package fulfils together; an empty one if what is fixed
 *     rules everything out by itself
 * @param concessions every smallest set of stakes after whose giving way there is a package
 * @param all whether these are all
 */
public record Clash(List<List<Stake>> clashes, List<List<Stake>> concessions, boolean all) {
    public Clash {
        clashes = List.copyOf(clashes);
        concessions = List.copyOf(concessions);
    }
}
