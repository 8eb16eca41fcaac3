package entente.assess;

import entente.model.Outcome;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Recommendation;
import entente.model.Stance;
import entente.model.Status;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two scores of the packages of a region, as ranges over all of them. */
public record RegionScores(OutcomeMap outcomeMap, Profile profile, PackageSet packages) {
    /** How far they meet the recommendations. */
    public Score alignment() {
        Scoring scoring = Scoring.alignment(profile);
        Map<String, List<String>> reachable = new LinkedHashMap<>();
        PackageSet nothing = packages;
        for (Recommendation criterion : outcomeMap.rulebook().recommendations()) {
            if (scoring.weighs(criterion.id())) {
                Map<Status, PackageSet> statuses = outcomeMap.statuses(criterion.id());
                reachable.put(criterion.id(), words(statuses, packages));
                nothing = nothing.and(statuses.getOrDefault(Status.NOT_ENGAGED, none()));
            }
        }
        return scoring.of(reachable, !nothing.isEmpty());
    }

    /** How near the parties are on a part, taken side by side. */
    public Score negotiability(String part) {
        Scoring scoring = Scoring.negotiability(profile);
        PackageSet there = packages.and(outcomeMap.present(part));
        Map<String, Map<String, List<String>>> bySide = new LinkedHashMap<>();
        Map<String, PackageSet> silent = new LinkedHashMap<>();
        PackageSet nobody = there;
        for (Party party : outcomeMap.rulebook().parties()) {
            if (scoring.weighs(party.id())) {
                Map<Stance, PackageSet> stances = outcomeMap.stances(party.id(), part);
                bySide.computeIfAbsent(party.side(), any -> new LinkedHashMap<>())
                        .put(party.id(), words(stances, there));
                PackageSet quiet = stances.getOrDefault(Stance.SILENT, none());
                silent.merge(party.side(), quiet, PackageSet::and);
                nobody = nobody.and(quiet);
            }
        }
        Set<String> needed = new LinkedHashSet<>(outcomeMap.rulebook().sides().keySet());
        needed.removeIf(side -> !there.meets(outcomeMap.takenUp(part, side)));
        return scoring.ofSides(
                bySide,
                needed,
                side -> silent.containsKey(side) && !silent.get(side).meets(there),
                !nobody.isEmpty());
    }

    /**
     * The least of those of the parts that a package has, each end by itself; unknown where some package has none with a score.
     * Who has a view on anything counts.
     *
     * @param parts that some package has, each with its score
     */
    public Score negotiability(Map<String, Score> parts) {
        Scoring scoring = Scoring.negotiability(profile);
        List<Party> weighing = outcomeMap.rulebook().parties().stream()
                .filter(party -> scoring.weighs(party.id()))
                .toList();
        long known = weighing.stream()
                .filter(party -> !packages.meets(outcomeMap.stances(party.id()).getOrDefault(Stance.SILENT, none())))
                .count();
        List<Part> scored = parts.entrySet().stream()
                .flatMap(part -> part.getValue().range().stream()
                        .map(range -> new Part(outcomeMap.present(part.getKey()), range)))
                .toList();
        boolean all = packages.within(scored.stream().map(Part::present).reduce(none(), PackageSet::or));
        return new Score(
                scored.stream()
                        .map(Part::range)
                        .filter(any -> all)
                        .reduce(Score.Range::lesser)
                        .map(least -> new Score.Range(least.low(), highest(packages, scored, Scoring.MOST))),
                (int) known,
                weighing.size());
    }

    /**
     * The most that the least part of one of some packages can be.
     *
     * @param left the parts that are still to be looked at
     * @param least the most of the least part that has been
     * @return 0 if there are no such packages
     */
    private static int highest(PackageSet among, List<Part> left, int least) {
        if (among.isEmpty() || left.isEmpty()) {
            return among.isEmpty() ? 0 : least;
        }
        Part part = left.get(0);
        List<Part> others = left.subList(1, left.size());
        return Math.max(
                highest(
                        among.and(part.present()),
                        others,
                        Math.min(least, part.range().high())),
                highest(among.minus(part.present()), others, least));
    }

    /** Which packages have a part, and its score. */
    private record Part(PackageSet present, Score.Range range) {}

    private PackageSet none() {
        return outcomeMap.space().nothing();
    }

    private static <W extends Outcome> List<String> words(Map<W, PackageSet> outcomes, PackageSet among) {
        return among.reached(outcomes).stream().map(Outcome::word).toList();
    }
}
