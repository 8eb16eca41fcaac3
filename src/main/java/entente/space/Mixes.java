package entente.space;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Parts packages by the signs that they show: those that show just the same are together. */
final class Mixes {
    private Mixes() {}

    /**
     * Every mix of signs that some package shows, with the packages that show just that mix.
     *
     * @param signs the packages that show each
     * @param within the packages that are parted
     */
    static <S> void each(Map<S, PackageSet> signs, PackageSet within, BiConsumer<Set<S>, PackageSet> mix) {
        each(new ArrayList<>(signs.keySet()), signs, Set.of(), within, mix);
    }

    private static <S> void each(
            List<S> left,
            Map<S, PackageSet> signs,
            Set<S> shown,
            PackageSet where,
            BiConsumer<Set<S>, PackageSet> mix) {
        if (where.isEmpty()) {
            return;
        }
        if (left.isEmpty()) {
            mix.accept(shown, where);
            return;
        }
        List<S> rest = left.subList(1, left.size());
        PackageSet sign = requireNonNull(signs.get(left.get(0)));
        Set<S> more = new LinkedHashSet<>(shown);
        more.add(left.get(0));
        each(rest, signs, more, where.and(sign), mix);
        each(rest, signs, shown, where.minus(sign), mix);
    }
}
