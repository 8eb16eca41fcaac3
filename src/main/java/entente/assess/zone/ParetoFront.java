package entente.assess.zone;

import static java.util.Objects.requireNonNull;

import entente.assess.PartAssessmentBuilder;
import entente.assess.RegionScores;
import entente.assess.TermCondition;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Verdict;
import entente.option.Statement;
import entente.space.IrredundantCover;
import entente.space.OutcomeMap;
import entente.space.PackageCount;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The packages of a region that no other one of it beats on both scores, compared by the low ends of their ranges.
 *
 * <p>One recommendation or party after another cuts the region by what it comes to there; pieces whose sums are the same
 * so far are one again, for what comes later adds the same to both.
 */
record ParetoFront(OutcomeMap outcomeMap, Profile profile, List<Statement> stated) {
    /** Where no part has a score. */
    private static final int UNSCORED = Integer.MAX_VALUE;

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
    List<AgreementZone.Best> best(PackageSet region, PartialAssignment within) {
        Map<Integer, PackageSet> alignments = alignments(region);
        Map<Integer, PackageSet> negotiabilities = negotiabilities(region);
        Map<Scores, PackageSet> scored = new LinkedHashMap<>();
        alignments.forEach((alignment, there) -> negotiabilities.forEach((negotiability, near) -> PackageSet.add(
                scored, new Scores(alignment, negotiability == UNSCORED ? 0 : negotiability), there.and(near))));
        return scored.keySet().stream()
                .filter(one -> scored.keySet().stream().noneMatch(other -> other.beats(one)))
                .sorted(Comparator.comparingInt(Scores::alignment).reversed())
                .map(scores -> best(scores, requireNonNull(scored.get(scores)), within))
                .toList();
    }

    private Map<Integer, PackageSet> alignments(PackageSet region) {
        Map<Sum, PackageSet> sums = new LinkedHashMap<>();
        sums.put(Sum.NOTHING, region);
        for (Recommendation criterion : outcomeMap.rulebook().recommendations()) {
            int weight = profile.alignment().weight(criterion.id());
            if (weight > 0) {
                sums = parted(
                        sums,
                        outcomeMap.statuses(criterion.id()),
                        (sum, word) -> word.equals(Status.NOT_ENGAGED.word())
                                ? sum
                                : sum.plus(profile.alignment().least(word), weight));
            }
        }
        Map<Integer, PackageSet> alignments = new LinkedHashMap<>();
        sums.forEach((sum, where) -> PackageSet.add(alignments, sum.score(), where));
        return alignments;
    }

    /** By the score of the least part. */
    private Map<Integer, PackageSet> negotiabilities(PackageSet region) {
        Map<Integer, PackageSet> least = new LinkedHashMap<>();
        least.put(UNSCORED, region);
        for (String part : outcomeMap.parts()) {
            Map<Integer, PackageSet> own = scores(part, region);
            Map<Integer, PackageSet> next = new LinkedHashMap<>();
            least.forEach((score, where) ->
                    own.forEach((other, there) -> PackageSet.add(next, Math.min(score, other), where.and(there))));
            least = next;
        }
        return least;
    }

    /** One part's score by its low end; none where nobody has a view on it, and where it is not in the package. */
    private Map<Integer, PackageSet> scores(String part, PackageSet region) {
        PackageSet scored = region.and(outcomeMap.present(part));
        if (part.equals(RuleCard.PACKAGE)) {
            scored = scored.minus(outcomeMap.conclusions().having(Verdict.NONE, part));
        }
        Map<Map<String, Sum>, PackageSet> sums = new LinkedHashMap<>();
        PackageSet.add(sums, Map.of(), scored);
        for (Party party : outcomeMap.rulebook().parties()) {
            int weight = profile.negotiability().weight(party.id());
            if (weight > 0) {
                sums = parted(sums, outcomeMap.stances(party.id(), part), (sum, word) -> {
                    if (word.equals(Stance.SILENT.word())) {
                        return sum;
                    }
                    Map<String, Sum> more = new TreeMap<>(sum);
                    Sum before = more.getOrDefault(party.side(), Sum.NOTHING);
                    more.put(party.side(), before.plus(profile.negotiability().least(word), weight));
                    return more;
                });
            }
        }
        Map<Integer, PackageSet> scores = new LinkedHashMap<>();
        PackageSet.add(scores, UNSCORED, region.minus(scored));
        sums.forEach((sides, where) -> {
            if (sides.isEmpty()) {
                PackageSet.add(scores, UNSCORED, where);
                return;
            }
            int least = sides.values().stream().mapToInt(Sum::score).min().orElse(0);
            PackageSet heard = where;
            for (String side : outcomeMap.rulebook().sides().keySet()) {
                if (!sides.containsKey(side)) {
                    PackageSet.add(scores, 0, heard.and(outcomeMap.takenUp(part, side)));
                    heard = heard.minus(outcomeMap.takenUp(part, side));
                }
            }
            PackageSet.add(scores, least, heard);
        });
        return scores;
    }

    private static <S> Map<S, PackageSet> parted(
            Map<S, PackageSet> sums, Map<? extends Outcome, PackageSet> outcomes, BiFunction<S, String, S> adding) {
        Map<S, PackageSet> parted = new LinkedHashMap<>();
        sums.forEach((sum, where) -> outcomes.forEach(
                (outcome, region) -> PackageSet.add(parted, adding.apply(sum, outcome.word()), where.and(region))));
        return parted;
    }

    private AgreementZone.Best best(Scores scores, PackageSet region, PartialAssignment within) {
        PartialAssignment example =
                IrredundantCover.of(region, within, 1).boxes().get(0);
        PackageSet one = region.and(example.region(outcomeMap.space())).and(within.region(outcomeMap.space()));
        RegionScores exact = new RegionScores(outcomeMap, profile, one);
        return new AgreementZone.Best(
                scores.alignment(),
                scores.negotiability(),
                PackageCount.of(region, stated),
                TermCondition.of(example),
                exact.alignment(),
                exact.negotiability(PartAssessmentBuilder.parts(outcomeMap, outcomeMap.conclusions(), one).stream()
                        .collect(Collectors.toMap(Function.identity(), exact::negotiability))));
    }
}
