package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.option.Statement;
import entente.rulebook.Outcome;
import entente.rulebook.Party;
import entente.rulebook.Profile;
import entente.rulebook.Recommendation;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Count;
import entente.space.Cover;
import entente.space.Region;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The packages of a region that no other one of it beats on both scores, compared by the low ends of their ranges.
 *
 * <p>One recommendation or party after another cuts the region by what it comes to there; pieces whose sums are the same
 * so far are one again, for what comes later adds the same to both.
 */
final class Ranking {
    /** Where no part has a score. */
    private static final int UNSCORED = Integer.MAX_VALUE;

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
        this.alignment = Scoring.alignment(profile);
        this.negotiability = Scoring.negotiability(profile);
    }

    /** What has been said on one axis: the weighted sum of low ends, and the weight. */
    private record Sum(int low, int weight) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(int value, int of) {
            return new Sum(low + value * of, weight + of);
        }

        int score() {
            return weight == 0 ? 0 : low / weight;
        }
    }

    /** @param negotiability the least part's; above all where no part has a score yet */
    private record Scores(int alignment, int negotiability) {
        boolean beats(Scores other) {
            return !equals(other) && alignment >= other.alignment && negotiability >= other.negotiability;
        }
    }

    /** The best, the one that meets the recommendations best first. */
    List<Zone.Best> best(Region region, Box within) {
        Map<Integer, Region> alignments = alignments(region);
        Map<Integer, Region> negotiabilities = negotiabilities(region);
        Map<Scores, Region> scored = new LinkedHashMap<>();
        alignments.forEach((alignment, there) -> negotiabilities.forEach((negotiability, near) -> add(
                scored, new Scores(alignment, negotiability == UNSCORED ? 0 : negotiability), there.and(near))));
        return scored.keySet().stream()
                .filter(one -> scored.keySet().stream().noneMatch(other -> other.beats(one)))
                .sorted(Comparator.comparingInt(Scores::alignment).reversed())
                .map(scores -> best(scores, requireNonNull(scored.get(scores)), within))
                .toList();
    }

    private Map<Integer, Region> alignments(Region region) {
        Map<Sum, Region> sums = new LinkedHashMap<>();
        sums.put(Sum.NOTHING, region);
        for (Recommendation criterion : rulebook.recommendations()) {
            if (alignment.weighs(criterion.id())) {
                int weight = profile.alignment().weights().getOrDefault(criterion.id(), 0);
                sums = parted(
                        sums,
                        words(chart.statuses(criterion.id())),
                        (sum, word) -> word.equals(Status.NOT_ENGAGED.word())
                                ? sum
                                : sum.plus(low(profile.alignment(), word), weight));
            }
        }
        Map<Integer, Region> alignments = new LinkedHashMap<>();
        sums.forEach((sum, where) -> add(alignments, sum.score(), where));
        return alignments;
    }

    /** By the score of the least part. */
    private Map<Integer, Region> negotiabilities(Region region) {
        Map<Integer, Region> least = new LinkedHashMap<>();
        least.put(UNSCORED, region);
        for (String part : chart.parts()) {
            Map<Integer, Region> own = scores(part, region);
            Map<Integer, Region> next = new LinkedHashMap<>();
            least.forEach((score, where) ->
                    own.forEach((other, there) -> add(next, Math.min(score, other), where.and(there))));
            least = next;
        }
        return least;
    }

    /** One part's score by its low end; none where nobody has a view on it, and where it is not in the package. */
    private Map<Integer, Region> scores(String part, Region region) {
        Region scored = region.and(chart.present(part));
        if (part.equals(RuleCard.PACKAGE)) {
            scored = scored.minus(chart.conclusions()
                    .verdicts(part)
                    .getOrDefault(Verdict.NONE, chart.space().nothing()));
        }
        Map<Map<String, Sum>, Region> sums = new LinkedHashMap<>();
        add(sums, Map.of(), scored);
        for (Party party : rulebook.parties()) {
            if (negotiability.weighs(party.id())) {
                int weight = profile.negotiability().weights().getOrDefault(party.id(), 0);
                sums = parted(sums, words(chart.stances(party.id(), part)), (sum, word) -> {
                    if (word.equals(Stance.SILENT.word())) {
                        return sum;
                    }
                    Map<String, Sum> more = new TreeMap<>(sum);
                    more.merge(
                            party.side(),
                            Sum.NOTHING.plus(low(profile.negotiability(), word), weight),
                            (one, other) -> new Sum(one.low() + other.low(), one.weight() + other.weight()));
                    return more;
                });
            }
        }
        Map<Integer, Region> scores = new LinkedHashMap<>();
        add(scores, UNSCORED, region.minus(scored));
        sums.forEach((sides, where) -> {
            if (sides.isEmpty()) {
                add(scores, UNSCORED, where);
                return;
            }
            int least = sides.values().stream().mapToInt(Sum::score).min().orElse(0);
            Region heard = where;
            for (String side : rulebook.sides().keySet()) {
                if (!sides.containsKey(side)) {
                    add(scores, 0, heard.and(chart.takenUp(part, side)));
                    heard = heard.minus(chart.takenUp(part, side));
                }
            }
            add(scores, least, heard);
        });
        return scores;
    }

    private static int low(Profile.Axis axis, String word) {
        return axis.values().getOrDefault(word, 0);
    }

    private static <S> Map<S, Region> parted(
            Map<S, Region> sums, Map<String, Region> outcomes, BiFunction<S, String, S> adding) {
        Map<S, Region> parted = new LinkedHashMap<>();
        sums.forEach((sum, where) -> outcomes.forEach((word, region) -> {
            Region part = where.and(region);
            if (!part.isEmpty()) {
                parted.merge(adding.apply(sum, word), part, Region::or);
            }
        }));
        return parted;
    }

    private static <K> void add(Map<K, Region> regions, K key, Region region) {
        if (!region.isEmpty()) {
            regions.merge(key, region, Region::or);
        }
    }

    private static <W extends Outcome> Map<String, Region> words(Map<W, Region> outcomes) {
        Map<String, Region> words = new LinkedHashMap<>();
        outcomes.forEach((outcome, region) -> words.put(outcome.word(), region));
        return words;
    }

    private Zone.Best best(Scores scores, Region region, Box within) {
        Box example = Cover.of(region, within, 1).boxes().get(0);
        Region one = region.and(example.region(chart.space())).and(within.region(chart.space()));
        RegionScores exact = new RegionScores(rulebook, chart, profile, one);
        return new Zone.Best(
                scores.alignment(),
                scores.negotiability(),
                Count.of(region, stated),
                Zoning.conditions(example),
                exact.alignment(),
                exact.negotiability(PartAssessing.parts(chart, chart.conclusions(), one).stream()
                        .map(exact::negotiability)
                        .toList()));
    }
}
