package entente.space;

import entente.engine.TermVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The axes on which an option leaves one cell. What is asked of the option's packages alone is asked of regions cut to
 * these cells: they hang on the few other axes, and so are small however many rules there are.
 *
 * <p>The leading term of an instrument that is in the package is not cut away, for on it hangs how many packages there are.
 *
 * @param code the bits of these cells
 * @param rest what the option leaves on the other axes
 */
public record SettledAxes(PackageSet code, PartialAssignment rest) {
    public static SettledAxes of(PartialAssignment box, Space space) {
        Map<TermVariable, Integer> settled = new LinkedHashMap<>();
        List<TermVariable> others = new ArrayList<>();
        for (TermVariable axis : box.domains().axes()) {
            Set<Integer> cells = box.cells(axis);
            if (cells.size() == 1 && (axis.absent() < 0 || cells.contains(axis.absent()))) {
                settled.put(axis, cells.iterator().next());
            } else {
                others.add(axis);
            }
        }
        return new SettledAxes(space.code(settled), box.on(others));
    }

    /** The packages that would be in the region, were they settled as the option is; whatever they are on these axes. */
    public PackageSet cut(PackageSet region) {
        return region.restrictedTo(code);
    }
}
