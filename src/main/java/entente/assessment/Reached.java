package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.rulebook.Outcome;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Conclusions;
import entente.space.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which stances, statuses and verdicts the valid packages of a box come to; of all, where none is valid. Of verdicts only
 * the packages count that fulfil what arises, where some do.
 */
final class Reached {
    private final Chart chart;
    private final List<Matter> matters = new ArrayList<>();
    private final Map<Matter, Map<String, Region>> outcomes = new HashMap<>();
    private final Map<Matter, Map<String, Region>> validOutcomes = new HashMap<>();
    private final Map<Conclusions, Map<Matter, Map<String, Region>>> counted = new HashMap<>();

    Reached(Rulebook rulebook, Chart chart) {
        this.chart = chart;
        rulebook.parties().forEach(party -> put(Matter.of(party.id()), chart.stances(party.id())));
        rulebook.recommendations().forEach(criterion -> put(Matter.of(criterion.id()), chart.statuses(criterion.id())));
        matters.add(Matter.VERDICT);
        for (String part : chart.parts()) {
            matters.add(Matter.on(part, Verdict.ID));
            rulebook.parties().forEach(party -> {
                Map<Stance, Region> stances = chart.stances(party.id(), part);
                if (!stances.keySet().equals(Set.of(Stance.SILENT))) {
                    put(Matter.on(part, party.id()), stances);
                }
            });
        }
    }

    private <W extends Outcome> void put(Matter matter, Map<W, Region> regions) {
        matters.add(matter);
        Map<String, Region> all = words(regions, chart.space().everything());
        outcomes.put(matter, all);
        validOutcomes.put(matter, words(regions, chart.valid()));
    }

    private static <W extends Outcome> Map<String, Region> words(Map<W, Region> regions, Region within) {
        Map<String, Region> words = new LinkedHashMap<>();
        regions.forEach((outcome, region) -> words.put(outcome.word(), region.and(within)));
        return words;
    }

    /** Every party and recommendation in the rulebook's order, and the verdict; then, part by part, the verdict and parties. */
    List<Matter> matters() {
        return matters;
    }

    /** Those of the package with all its parts. */
    List<Matter> ofPackage() {
        return matters.stream().filter(matter -> matter.part().isEmpty()).toList();
    }

    /** The words reached, the worst first; {@code absent} about a part that no package of the box has. */
    List<String> of(Matter matter, Box box) {
        List<String> words = regions(matter, box).entrySet().stream()
                .filter(outcome -> outcome.getValue().holdsSome(box))
                .map(Map.Entry::getKey)
                .toList();
        return words.isEmpty() ? List.of(Verdict.ABSENT.word()) : words;
    }

    private Map<String, Region> regions(Matter matter, Box box) {
        boolean valid = chart.valid().holdsSome(box);
        if (!matter.verdict()) {
            return requireNonNull((valid ? validOutcomes : outcomes).get(matter));
        }
        Conclusions conclusions = chart.conclusions(box);
        if (!valid) {
            return words(verdicts(conclusions, matter), chart.space().everything());
        }
        return counted.computeIfAbsent(conclusions, any -> new HashMap<>())
                .computeIfAbsent(matter, any -> words(verdicts(conclusions, matter), conclusions.counted()));
    }

    private static Map<Verdict, Region> verdicts(Conclusions conclusions, Matter matter) {
        return matter.part().map(conclusions::verdicts).orElseGet(conclusions::verdicts);
    }

    Map<Matter, List<String>> of(Box box) {
        Map<Matter, List<String>> reached = new LinkedHashMap<>();
        matters.forEach(matter -> reached.put(matter, of(matter, box)));
        return reached;
    }
}
