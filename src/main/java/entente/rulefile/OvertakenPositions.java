package entente.rulefile;

import entente.model.RuleCard;
import entente.model.Stratum;
import entente.text.Place;
import entente.text.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that positions overtake earlier positions of the same holder, and never one another in a circle.
 *
 * @param positions by id
 * @param unread ids of files with problems of their own
 */
record OvertakenPositions(Map<String, RuleCard> positions, Set<String> unread, Problems problems) {
    static void check(List<RuleCard> cards, Set<String> unread, Problems problems) {
        Map<String, RuleCard> positions = cards.stream()
                .filter(card -> card.stratum() == Stratum.POSITIONS)
                .collect(Collectors.toMap(RuleCard::id, Function.identity(), (first, again) -> first));
        OvertakenPositions overtaken = new OvertakenPositions(positions, unread, problems);
        positions.values().forEach(later -> later.position().overtakes().ifPresent(id -> overtaken.check(later, id)));
    }

    private void check(RuleCard later, String id) {
        Place place = later.place("overtakes");
        RuleCard earlier = positions.get(id);
        if (earlier == null) {
            if (unread.stream().noneMatch(file -> id.equals(file) || id.startsWith(file + "/"))) {
                problems.unknown(
                        place,
                        "there is no position '" + id + "'",
                        id,
                        positions.keySet().stream().sorted().toList());
            }
        } else if (circular(later)) {
            problems.error(place, "'" + later.id() + "' would overtake itself");
        } else if (!earlier.position().about().equals(later.position().about())) {
            problems.error(
                    place,
                    "a position overtakes one of the same holder; '" + id + "' is about "
                            + earlier.position().about());
        } else {
            earlier.position()
                    .since()
                    .filter(begins -> later.position()
                            .since()
                            .filter(since -> since.first().isBefore(begins.first()))
                            .isPresent())
                    .ifPresent(begins -> problems.error(
                            place, "'" + id + "' begins only in " + begins + ", after the position that overtakes it"));
        }
    }

    private boolean circular(RuleCard rule) {
        Set<String> seen = new HashSet<>();
        Optional<RuleCard> at = Optional.of(rule);
        while (at.isPresent() && seen.add(at.get().id())) {
            at = at.get().position().overtakes().map(positions::get);
        }
        return at.isPresent() && at.get().id().equals(rule.id());
    }
}
