package entente.assess;

import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SettledAxes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of the packages that an option leaves possible. Whatever is asked of them is asked of regions cut to what the option
 * leaves open, which are small.
 */
final class OptionRegion {
    private final PackageSet packages;
    private final SettledAxes settled;
    private final PackageSet left;

    OptionRegion(PackageSet packages, SettledAxes settled) {
        this.packages = packages;
        this.settled = settled;
        this.left = settled.cut(packages);
    }

    PackageSet packages() {
        return packages;
    }

    /** Those of them that are in a region. */
    OptionRegion and(PackageSet region) {
        return new OptionRegion(packages.and(region), settled);
    }

    boolean within(PackageSet region) {
        return left.within(settled.cut(region));
    }

    /** Those of several things that some of them come to, in their order. */
    <K> List<K> reached(Map<K, PackageSet> things) {
        return left.reached(cut(things));
    }

    /** On how many of them holds what holds in a region. */
    Modality modality(PackageSet region) {
        PackageSet there = settled.cut(region);
        if (left.within(there)) {
            return Modality.HOLDS;
        }
        return left.meets(there) ? Modality.POSSIBLE : Modality.NOT;
    }

    /**
     * What decides among them.
     *
     * @param box all that the option leaves possible
     * @param outcomes the packages of each outcome, by its word
     */
    List<DecidingTerm> deciders(PartialAssignment box, Map<String, PackageSet> outcomes) {
        return DecidingTerms.of(box, left, cut(outcomes));
    }

    /** The region as it is among what the option leaves open. */
    PackageSet cut(PackageSet region) {
        return settled.cut(region);
    }

    private <K> Map<K, PackageSet> cut(Map<K, PackageSet> regions) {
        Map<K, PackageSet> cut = new LinkedHashMap<>();
        regions.forEach((key, region) -> cut.put(key, settled.cut(region)));
        return cut;
    }
}
