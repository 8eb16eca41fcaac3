package entente.space;

import entente.engine.TermVariable;
import entente.model.Term;
import java.util.List;
import java.util.Set;

/**
 * The axes that no way may settle, with what a box leaves on them: asked about for one option again and again, and drawn
 * once.
 *
 * @param left the packages that have on them what the box leaves
 * @param bits of these axes
 */
public record FixedAxes(PackageSet left, PackageSet bits) {
    /** @param free the terms whose axes are not fixed */
    public static FixedAxes of(PartialAssignment box, Space space, Set<Term> free) {
        List<TermVariable> fixed = box.domains().axes().stream()
                .filter(axis -> !free.contains(axis.term()))
                .toList();
        return new FixedAxes(box.on(fixed).conjunction(space), space.bits(fixed));
    }

    /** The packages that are in the region with some of the cells left on these axes. */
    public PackageSet inSome(PackageSet region) {
        return region.inSome(left, bits);
    }

    /** The packages that are in the region whichever of the cells left they have on these axes. */
    public PackageSet inAll(PackageSet region) {
        return region.inAll(left, bits);
    }
}
