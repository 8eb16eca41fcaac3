package entente.assess;

import entente.model.Profile;
import entente.model.Stance;
import entente.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Scores by a profile. Each party or recommendation is taken for itself: the range holds every mix of what they can
 * become, also mixes that no one completion brings about.
 *
 * @param unsaid the word that says nothing and is left out, as {@code silent}
 */
record Scoring(Profile.Axis axis, String unsaid) {
    /** The best that a score can be. */
    static final int MOST = 100;

    /** How recommendations are weighed. */
    static Scoring alignment(Profile profile) {
        return new Scoring(profile.alignment(), Status.NOT_ENGAGED.word());
    }

    /** How parties are weighed. */
    static Scoring negotiability(Profile profile) {
        return new Scoring(profile.negotiability(), Stance.SILENT.word());
    }

    /** What one party or recommendation brings to the mean. */
    private record Share(int weight, int low, int high, boolean certain) {}

    /** Whether the party or recommendation carries weight. */
    boolean weighs(String about) {
        return axis.weight(about) > 0;
    }

    /**
     * The score.
     *
     * @param reachable what each party or recommendation that carries weight can become, by its id
     * @param perhapsNothing whether in some completion nothing is said of any
     */
    Score of(Map<String, List<String>> reachable, boolean perhapsNothing) {
        return score(reachable, perhapsNothing ? Optional.empty() : range(shares(reachable)));
    }

    /**
     * The score of one part: the parties of a side are averaged, and the less willing side counts. A side that has to take
     * it up and may have no view widens the range from 0 to the other's high end.
     *
     * @param bySide what each party that carries weight can become, by its side and its id
     * @param needed the sides that have to take the part up
     * @param heard whether somebody who carries weight on a side has a view in every completion
     * @param perhapsNobody whether in some completion none of those that carry weight has a view
     */
    Score ofSides(
            Map<String, Map<String, List<String>>> bySide,
            Set<String> needed,
            Predicate<String> heard,
            boolean perhapsNobody) {
        Set<String> sides = new LinkedHashSet<>(needed);
        sides.addAll(bySide.keySet());
        int low = MOST;
        int high = MOST;
        for (String side : sides) {
            boolean certain = heard.test(side);
            Optional<Score.Range> range = range(shares(bySide.getOrDefault(side, Map.of())));
            if (needed.contains(side) && !certain) {
                low = 0;
            } else if (range.isPresent()) {
                low = Math.min(low, range.get().low());
            }
            if (range.isPresent() && certain) {
                high = Math.min(high, range.get().high());
            }
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        bySide.values().forEach(all::putAll);
        boolean unknown = perhapsNobody || shares(all).isEmpty();
        return score(all, unknown ? Optional.empty() : Optional.of(new Score.Range(low, high)));
    }

    /** Beside the range, how many have a view, of how many. */
    private Score score(Map<String, List<String>> reachable, Optional<Score.Range> range) {
        long known = shares(reachable).stream().filter(Share::certain).count();
        return new Score(range, (int) known, reachable.size());
    }

    private List<Share> shares(Map<String, List<String>> reachable) {
        return reachable.entrySet().stream()
                .flatMap(each -> share(axis.weight(each.getKey()), each.getValue()).stream())
                .toList();
    }

    private Optional<Share> share(int weight, List<String> words) {
        List<String> said = words.stream().filter(word -> !word.equals(unsaid)).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        int low = MOST;
        int high = 0;
        for (String word : said) {
            low = Math.min(low, axis.least(word));
            high = Math.max(high, axis.values().getOrDefault(word, MOST));
        }
        return Optional.of(new Share(weight, low, high, said.size() == words.size()));
    }

    private static Optional<Score.Range> range(List<Share> shares) {
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new Score.Range(extreme(shares, true), extreme(shares, false)));
    }

    /** The least weighted mean, rounded down, or the greatest, rounded up: who may fall silent is counted only where that moves it further out. */
    private static int extreme(List<Share> shares, boolean least) {
        int sum = 0;
        int weight = 0;
        List<Share> maybe = new ArrayList<>();
        for (Share share : shares) {
            if (share.certain()) {
                sum += share.weight() * value(share, least);
                weight += share.weight();
            } else {
                maybe.add(share);
            }
        }
        Comparator<Share> outward = Comparator.comparingInt(share -> value(share, least));
        maybe.sort(least ? outward : outward.reversed());
        for (Share share : maybe) {
            int value = value(share, least);
            if (weight == 0 || (least ? value * weight < sum : value * weight > sum)) {
                sum += share.weight() * value;
                weight += share.weight();
            }
        }
        return least ? Math.floorDiv(sum, weight) : -Math.floorDiv(-sum, weight);
    }

    private static int value(Share share, boolean least) {
        return least ? share.low() : share.high();
    }
}
