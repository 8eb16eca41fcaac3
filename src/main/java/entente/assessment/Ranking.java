package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.option.Statement;
import entente.rulebook.Outcome;
import entente.rulebook.Profile;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Count;
import entente.space.Cover;
import entente.space.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packages of a region that no other one of it beats on both scores, compared by the low ends of their ranges.
 *
 * <p>One recommendation or party after another parts the region by what it comes to there; parts whose sums are the same
 * so far are one again, for what comes later adds the same to both.
 */
final class Ranking {
    private final Rulebook rulebook;
    private final Chart chart;
    private final Profile profile;
    private final List<Statement> stated;
    private final Scoring alignment;
    private final Scoring negotiability;

    Ranking(Rulebook rulebook, Chart chart, Profile profile, List<Statement> stated) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.profile = profile;
        this.stated = stated;
        this.alignment = new Scoring(profile.alignment(), Set.of(Status.NOT_ENGAGED.word()));
        this.negotiability = new Scoring(profile.negotiability(), Set.of(Stance.SILENT.word()));
    }

    /** What has been said on one axis: the weighted sum of low ends, and the weight. */
    private record Sum(int low, int weight) {
        Sum plus(int value, int of) {
            return new Sum(low + value * of, weight + of);
        }

        int score() {
            return weight == 0 ? 0 : low / weight;
        }
    }

    private record Sums(Sum alignment, Sum negotiability) {}

    private record Scores(int alignment, int negotiability) {
        boolean beats(Scores other) {
            return !equals(other) && alignment >= other.alignment && negotiability >= other.negotiability;
        }
    }

    /** The best, the one that meets the recommendations best first. */
    List<Zone.Best> best(Region region, Box within) {
        Map<Scores, Region> scored = new LinkedHashMap<>();
        sums(region)
                .forEach((sums, part) -> scored.merge(
                        new Scores(
                                sums.alignment().score(), sums.negotiability().score()),
                        part,
                        Region::or));
        return scored.keySet().stream()
                .filter(one -> scored.keySet().stream().noneMatch(other -> other.beats(one)))
                .sorted(Comparator.comparingInt(Scores::alignment).reversed())
                .map(scores -> best(scores, requireNonNull(scored.get(scores)), within))
                .toList();
    }

    private Map<Sums, Region> sums(Region region) {
        Map<Sums, Region> sums = new LinkedHashMap<>();
        sums.put(new Sums(new Sum(0, 0), new Sum(0, 0)), region);
        for (String criterion : weighted(profile.alignment())) {
            sums = parted(
                    sums,
                    words(chart.statuses(criterion)),
                    (sum, word) -> word.equals(Status.NOT_ENGAGED.word())
                            ? sum
                            : new Sums(
                                    sum.alignment().plus(low(profile.alignment(), word), weight(criterion)),
                                    sum.negotiability()));
        }
        for (String party : weighted(profile.negotiability())) {
            sums = parted(
                    sums,
                    words(chart.stances(party)),
                    (sum, word) -> word.equals(Stance.SILENT.word())
                            ? sum
                            : new Sums(
                                    sum.alignment(),
                                    sum.negotiability().plus(low(profile.negotiability(), word), weight(party))));
        }
        return sums;
    }

    private List<String> weighted(Profile.Axis axis) {
        List<String> ids = new ArrayList<>();
        rulebook.recommendations().forEach(criterion -> ids.add(criterion.id()));
        rulebook.parties().forEach(party -> ids.add(party.id()));
        ids.removeIf(id -> axis.weights().getOrDefault(id, 0) <= 0);
        return ids;
    }

    private int weight(String about) {
        return profile.alignment()
                .weights()
                .getOrDefault(about, profile.negotiability().weights().getOrDefault(about, 0));
    }

    private static int low(Profile.Axis axis, String word) {
        return axis.values().getOrDefault(word, 0);
    }

    private interface Adding {
        Sums add(Sums sums, String word);
    }

    private static Map<Sums, Region> parted(Map<Sums, Region> sums, Map<String, Region> outcomes, Adding adding) {
        Map<Sums, Region> parted = new LinkedHashMap<>();
        sums.forEach((sum, where) -> outcomes.forEach((word, region) -> {
            Region part = where.and(region);
            if (!part.isEmpty()) {
                parted.merge(adding.add(sum, word), part, Region::or);
            }
        }));
        return parted;
    }

    private static <W extends Outcome> Map<String, Region> words(Map<W, Region> outcomes) {
        Map<String, Region> words = new LinkedHashMap<>();
        outcomes.forEach((outcome, region) -> words.put(outcome.word(), region));
        return words;
    }

    private Zone.Best best(Scores scores, Region region, Box within) {
        Box example = Cover.of(region, within, 1).boxes().get(0);
        Region one = region.and(example.region(chart.space())).and(within.region(chart.space()));
        Map<String, List<String>> statuses = new LinkedHashMap<>();
        rulebook.recommendations()
                .forEach(criterion -> statuses.put(criterion.id(), reached(chart.statuses(criterion.id()), one)));
        Map<String, List<String>> stances = new LinkedHashMap<>();
        rulebook.parties().forEach(party -> stances.put(party.id(), reached(chart.stances(party.id()), one)));
        return new Zone.Best(
                scores.alignment(),
                scores.negotiability(),
                Count.of(region, stated),
                Zoning.conditions(example),
                alignment.of(statuses),
                negotiability.of(stances));
    }

    private static <W extends Outcome> List<String> reached(Map<W, Region> outcomes, Region where) {
        return outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().meets(where))
                .map(outcome -> outcome.getKey().word())
                .toList();
    }
}
