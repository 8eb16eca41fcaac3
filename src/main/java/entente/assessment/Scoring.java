package entente.assessment;

import entente.rulebook.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores by a profile. Each party or recommendation is taken for itself: the range holds every mix of what they can
 * become, also mixes that no one completion brings about.
 */
final class Scoring {
    private final Profile.Axis axis;
    private final Set<String> unsaid;

    /**
     * @param unsaid the words that say nothing and are left out, as {@code silent}
     */
    Scoring(Profile.Axis axis, Set<String> unsaid) {
        this.axis = axis;
        this.unsaid = unsaid;
    }

    /** What one party or recommendation brings to the mean. */
    private record Share(int weight, int low, int high, boolean certain) {}

    /**
     * The score.
     *
     * @param reachable what each party or recommendation can become, by its id
     */
    Score of(Map<String, List<String>> reachable) {
        List<Share> shares = new ArrayList<>();
        int of = 0;
        for (Map.Entry<String, List<String>> entry : reachable.entrySet()) {
            int weight = axis.weights().getOrDefault(entry.getKey(), 0);
            if (weight > 0) {
                of++;
                share(weight, entry.getValue()).ifPresent(shares::add);
            }
        }
        int known = (int) shares.stream().filter(Share::certain).count();
        if (shares.isEmpty()) {
            return new Score(0, 100, 0, of);
        }
        return new Score(extreme(shares, true), extreme(shares, false), known, of);
    }

    private Optional<Share> share(int weight, List<String> words) {
        List<String> said =
                words.stream().filter(word -> !unsaid.contains(word)).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        int low = 100;
        int high = 0;
        for (String word : said) {
            low = Math.min(low, axis.values().getOrDefault(word, 0));
            high = Math.max(high, axis.values().getOrDefault(word, 100));
        }
        return Optional.of(new Share(weight, low, high, said.size() == words.size()));
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
