package entente.assess;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.Outcome;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.PossibleCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which stances, statuses and verdicts the valid packages of a box come to; of all, where none is valid. Of verdicts only
 * the packages count that fulfil what arises, where some do.
 */
public final class ReachableOutcomes {
    private final OutcomeMap outcomeMap;
    private final List<AssessedSubject> matters = new ArrayList<>();
    private final Map<AssessedSubject, Map<String, PackageSet>> outcomes = new HashMap<>();
    private final Map<AssessedSubject, Map<String, PackageSet>> validOutcomes = new HashMap<>();
    private final Map<Conclusions, Map<AssessedSubject, Map<String, PackageSet>>> counted = new HashMap<>();
    private final Map<TermVariable, Set<AssessedSubject>> depending = new HashMap<>();

    public ReachableOutcomes(OutcomeMap outcomeMap) {
        this.outcomeMap = outcomeMap;
        Rulebook rulebook = outcomeMap.rulebook();
        rulebook.parties().forEach(party -> put(AssessedSubject.of(party.id()), outcomeMap.stances(party.id())));
        rulebook.recommendations()
                .forEach(criterion -> put(AssessedSubject.of(criterion.id()), outcomeMap.statuses(criterion.id())));
        matters.add(AssessedSubject.VERDICT);
        for (String part : outcomeMap.parts()) {
            matters.add(AssessedSubject.on(part, Verdict.ID));
            rulebook.parties().forEach(party -> {
                Map<Stance, PackageSet> stances = outcomeMap.stances(party.id(), part);
                if (!stances.keySet().equals(Set.of(Stance.SILENT))) {
                    put(AssessedSubject.on(part, party.id()), stances);
                }
            });
        }
    }

    private <W extends Outcome> void put(AssessedSubject matter, Map<W, PackageSet> regions) {
        matters.add(matter);
        Map<String, PackageSet> all = words(regions, outcomeMap.space().everything());
        outcomes.put(matter, all);
        validOutcomes.put(matter, words(regions, outcomeMap.valid()));
    }

    private static <W extends Outcome> Map<String, PackageSet> words(Map<W, PackageSet> regions, PackageSet within) {
        Map<String, PackageSet> words = new LinkedHashMap<>();
        regions.forEach((outcome, region) -> words.put(outcome.word(), region.and(within)));
        return words;
    }

    /** Every party and recommendation in the rulebook's order, and the verdict; then, part by part, the verdict and parties. */
    public List<AssessedSubject> matters() {
        return matters;
    }

    /** Those that can come to something else along an axis: verdicts, and what its regions tell of that axis. */
    public Set<AssessedSubject> dependingOn(TermVariable axis) {
        return depending.computeIfAbsent(
                axis,
                any -> matters.stream()
                        .filter(matter -> matter.verdict()
                                || Stream.of(outcomes, validOutcomes)
                                        .flatMap(regions -> requireNonNull(regions.get(matter)).values().stream())
                                        .anyMatch(region -> region.axes().contains(axis)))
                        .collect(Collectors.toSet()));
    }

    /** Those of the package with all its parts. */
    public List<AssessedSubject> ofPackage() {
        return matters.stream().filter(matter -> matter.part().isEmpty()).toList();
    }

    /** The words reached, the worst first; {@code absent} about a part that no package of the box has. */
    public List<String> of(AssessedSubject matter, PartialAssignment box) {
        return requireNonNull(of(List.of(matter), box).get(matter));
    }

    private Map<String, PackageSet> regions(AssessedSubject matter, PartialAssignment box, boolean valid) {
        if (!matter.verdict()) {
            return requireNonNull((valid ? validOutcomes : outcomes).get(matter));
        }
        Conclusions conclusions = outcomeMap.conclusions(box);
        if (!valid) {
            return words(verdicts(conclusions, matter), outcomeMap.space().everything());
        }
        return counted.computeIfAbsent(conclusions, any -> new HashMap<>())
                .computeIfAbsent(matter, any -> words(verdicts(conclusions, matter), conclusions.counted()));
    }

    private static Map<Verdict, PackageSet> verdicts(Conclusions conclusions, AssessedSubject matter) {
        return matter.part().map(conclusions::verdicts).orElseGet(conclusions::verdicts);
    }

    /** The same of some matters. */
    public Map<AssessedSubject, List<String>> of(List<AssessedSubject> some, PartialAssignment box) {
        PossibleCells possible = new PossibleCells(box, outcomeMap.space());
        boolean valid = outcomeMap.valid().holdsSome(possible);
        Map<AssessedSubject, List<String>> reached = new LinkedHashMap<>();
        some.forEach(matter -> reached.put(matter, words(regions(matter, box, valid), possible)));
        return reached;
    }

    private static List<String> words(Map<String, PackageSet> regions, PossibleCells possible) {
        List<String> words = new ArrayList<>();
        regions.forEach((word, region) -> {
            if (region.holdsSome(possible)) {
                words.add(word);
            }
        });
        return words.isEmpty() ? List.of(Verdict.ABSENT.word()) : words;
    }
}
