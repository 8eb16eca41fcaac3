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

    /** The least of these parts', each end by itself; who has a view on anything counts. */
    public Score negotiability(List<Score> parts) {
        Scoring scoring = Scoring.negotiability(profile);
        List<Party> weighing = outcomeMap.rulebook().parties().stream()
                .filter(party -> scoring.weighs(party.id()))
                .toList();
        long known = weighing.stream()
                .filter(party -> !packages.meets(outcomeMap.stances(party.id()).getOrDefault(Stance.SILENT, none())))
                .count();
        return new Score(
                parts.stream().flatMap(part -> part.range().stream()).reduce(Score.Range::lesser),
                (int) known,
                weighing.size());
    }

    private PackageSet none() {
        return outcomeMap.space().nothing();
    }

    private static <W extends Outcome> List<String> words(Map<W, PackageSet> outcomes, PackageSet among) {
        return among.reached(outcomes).stream().map(Outcome::word).toList();
    }
}
