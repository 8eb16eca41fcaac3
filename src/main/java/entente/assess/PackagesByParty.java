package entente.assess;

import entente.model.Party;
import entente.space.PackageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** On which packages each party does something, as objecting to a part or supporting it; in the rulebook's order. */
final class PackagesByParty {
    private final Map<Party, PackageSet> packages = new LinkedHashMap<>();

    void add(Party party, PackageSet where) {
        packages.merge(party, where, PackageSet::or);
    }

    void forEach(BiConsumer<Party, PackageSet> each) {
        packages.forEach(each);
    }

    /** Where somebody of a side does it. */
    PackageSet of(String side, PackageSet nobody) {
        return packages.entrySet().stream()
                .filter(party -> party.getKey().side().equals(side))
                .map(Map.Entry::getValue)
                .reduce(nobody, PackageSet::or);
    }

    /** Ids of those who do it on all of these packages. */
    List<String> onAll(PackageSet packagesLookedAt) {
        return ids(where -> !packagesLookedAt.isEmpty() && packagesLookedAt.within(where));
    }

    /** Ids of those who do it on some of these packages, and not on all. */
    List<String> onSomeAlone(PackageSet packagesLookedAt) {
        return ids(where -> where.meets(packagesLookedAt) && !packagesLookedAt.within(where));
    }

    private List<String> ids(Predicate<PackageSet> which) {
        return packages.entrySet().stream()
                .filter(party -> which.test(party.getValue()))
                .map(party -> party.getKey().id())
                .toList();
    }
}
