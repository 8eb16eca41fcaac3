package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.rulebook.Outcome;
import entente.rulebook.Rulebook;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which stances, statuses and verdicts the valid packages of a box come to; of all, where none is valid. */
final class Reached {
    private final Region valid;
    private final Map<String, Map<String, Region>> outcomes = new LinkedHashMap<>();
    private final Map<String, Map<String, Region>> validOutcomes = new LinkedHashMap<>();

    Reached(Rulebook rulebook, Chart chart) {
        this.valid = chart.valid();
        rulebook.parties().forEach(party -> put(party.id(), chart.stances(party.id())));
        rulebook.recommendations().forEach(criterion -> put(criterion.id(), chart.statuses(criterion.id())));
        put(Verdict.ID, chart.verdicts());
    }

    private <W extends Outcome> void put(String about, Map<W, Region> regions) {
        Map<String, Region> all = new LinkedHashMap<>();
        Map<String, Region> inValid = new LinkedHashMap<>();
        regions.forEach((outcome, region) -> {
            all.put(outcome.word(), region);
            inValid.put(outcome.word(), region.and(valid));
        });
        outcomes.put(about, all);
        validOutcomes.put(about, inValid);
    }

    /** Every party and recommendation in the rulebook's order, and the verdict. */
    List<String> abouts() {
        return List.copyOf(outcomes.keySet());
    }

    /** The words reached, the worst first. */
    List<String> of(String about, Box box) {
        return requireNonNull((valid.holdsSome(box) ? validOutcomes : outcomes).get(about)).entrySet().stream()
                .filter(outcome -> outcome.getValue().holdsSome(box))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    Map<String, List<String>> of(Box box) {
        Map<String, List<String>> reached = new LinkedHashMap<>();
        outcomes.keySet().forEach(about -> reached.put(about, of(about, box)));
        return reached;
    }
}
