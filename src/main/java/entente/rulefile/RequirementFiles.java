package entente.rulefile;

import entente.model.Effect;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion.Position;
import entente.model.RuleFile;
import entente.model.Stratum;
import entente.text.Place;
import entente.text.Problems;
import java.util.List;
import java.util.Set;

/**
 * Checks that each requirement has a file of its own, which alone says what fulfils or breaks it, and that something
 * requires it.
 *
 * @param rules those on requirements
 * @param unread ids of files with problems of their own
 */
record RequirementFiles(List<RuleCard> rules, Set<String> unread, Problems problems) {
    private static final String FOLDER = "requirements/";

    static void check(List<RuleCard> cards, Set<String> unread, Problems problems) {
        List<RuleCard> rules = cards.stream()
                .filter(card -> card.stratum() == Stratum.POSITIONS
                        && card.position().of().isPresent())
                .toList();
        rules.forEach(new RequirementFiles(rules, unread, problems)::check);
    }

    private void check(RuleCard rule) {
        String named = rule.position().of().orElseThrow();
        String file = FOLDER + named;
        if (unread.contains(file)) {
            return;
        }
        Place place = rule.place("of");
        List<String> known = rules.stream()
                .map(other -> other.file().id())
                .filter(id -> id.startsWith(FOLDER))
                .map(id -> id.substring(FOLDER.length()))
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(named)) {
            problems.unknown(
                    place,
                    "there is no requirement '" + named + "': it would stand in " + file + RuleFile.ENDING,
                    named,
                    known);
        } else if (rule.position().effect() != Effect.REQUIRES
                && !rule.file().id().equals(file)) {
            problems.error(
                    place,
                    "only " + file + RuleFile.ENDING + " says what '"
                            + rule.position().effect().word() + "' it");
        } else if (rule.position().effect() == Effect.REQUIRES && of(named, Effect.REQUIRES, false)) {
            problems.error(
                    place, "nothing says what fulfils '" + named + "' or breaks it, so that it could never be there");
        } else if (rule.position().effect() != Effect.REQUIRES && of(named, Effect.REQUIRES, true)) {
            problems.error(place, "nothing requires '" + named + "': write a rule with the effect 'requires'");
        }
    }

    /** Whether of the rules on the requirement none has the effect, or none another. */
    private boolean of(String requirement, Effect effect, boolean same) {
        return rules.stream()
                .map(RuleCard::position)
                .filter(position -> position.of().orElseThrow().equals(requirement))
                .map(Position::effect)
                .noneMatch(other -> (other == effect) == same);
    }
}
