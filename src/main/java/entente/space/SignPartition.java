package entente.space;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Parts packages by the signs that they show: those that show just the same are together. */
final class SignPartition {
    private SignPartition() {}

    /**
     * Every mix of signs that some package shows, with the packages that show just that mix.
     *
     * @param signs the packages that show each
     * @param within the packages that are parted
     */
    static <S> Map<Set<S>, PackageSet> each(Map<S, PackageSet> signs, PackageSet within) {
        return words(signs, within, Function.identity(), new LinkedHashMap<>());
    }

    /**
     * The packages of each word that follows from the signs which they show. Signs are told apart in their order, and no
     * further than they make a difference.
     *
     * @param word asked of signs that some package shows, or that one could which shows some of them
     * @param drawn what they are added to, and which is given back
     */
    static <S, W> Map<W, PackageSet> words(
            Map<S, PackageSet> signs, PackageSet within, Function<Set<S>, W> word, Map<W, PackageSet> drawn) {
        words(new ArrayList<>(signs.keySet()), signs, Set.of(), within, word, drawn);
        return drawn;
    }

    private static <S, W> void words(
            List<S> left,
            Map<S, PackageSet> signs,
            Set<S> shown,
            PackageSet where,
            Function<Set<S>, W> word,
            Map<W, PackageSet> drawn) {
        if (where.isEmpty()) {
            return;
        }
        Optional<W> only = shown.isEmpty() && !left.isEmpty() ? Optional.empty() : only(left, shown, word);
        if (only.isPresent()) {
            PackageSet.add(drawn, only.get(), where);
            return;
        }
        List<S> rest = left.subList(1, left.size());
        PackageSet sign = requireNonNull(signs.get(left.get(0)));
        words(rest, signs, with(shown, left.get(0)), where.and(sign), word, drawn);
        words(rest, signs, shown, where.minus(sign), word, drawn);
    }

    /** The word that follows whichever of those left are shown as well; empty if it is not one. */
    private static <S, W> Optional<W> only(List<S> left, Set<S> shown, Function<Set<S>, W> word) {
        if (left.isEmpty()) {
            return Optional.of(word.apply(shown));
        }
        List<S> rest = left.subList(1, left.size());
        Optional<W> without = only(rest, shown, word);
        return without.isPresent() && without.equals(only(rest, with(shown, left.get(0)), word))
                ? without
                : Optional.empty();
    }

    private static <S> Set<S> with(Set<S> shown, S sign) {
        Set<S> more = new LinkedHashSet<>(shown);
        more.add(sign);
        return more;
    }
}
