package entente.lint;

import entente.engine.StratifiedEvaluator;
import entente.engine.UnsettledException;
import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.space.Subsets;
import entente.space.VerdictConditions;
import entente.text.CheckMessages;
import entente.text.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whether the rules in {@code rules/verdict} settle: from all findings there can be about somebody follows one stance,
 * about something one status, and from however the parties may stand one verdict. Every such input is tried, the
 * shortest first; of each file the first one that does not settle is told.
 *
 * <p>The rules are drawn as they are written, without Drools: every command waits for this.
 */
final class VerdictSettlement {
    private static final int FEW_SIDES = 4;

    private final Path rules;
    private final Rulebook rulebook;
    private final StratifiedEvaluator chain;
    private final CheckMessages told;

    private VerdictSettlement(Path rules, Rulebook rulebook, CheckMessages told) {
        this.rules = rules;
        this.rulebook = rulebook;
        VerdictConditions conditions =
                new VerdictConditions(rulebook.rules(), rulebook.sides().keySet());
        this.chain = new StratifiedEvaluator(() -> conditions);
        this.told = told;
    }

    /** @param rules the folder, as it is shown to people */
    static void check(Path rules, Rulebook rulebook, CheckMessages told) {
        VerdictSettlement settlement = new VerdictSettlement(rules, rulebook, told);
        settlement.first(Subsets.of(effects(Effect.Subject.PARTY)), settlement.chain::stance);
        settlement.first(
                Subsets.of(List.of(Stance.values())).stream()
                        .filter(stances -> !stances.isEmpty())
                        .toList(),
                settlement.chain::packageStance);
        settlement.first(Subsets.of(effects(Effect.Subject.RECOMMENDATION)), settlement.chain::status);
        settlement.first(Subsets.of(effects(Effect.Subject.REQUIREMENT)), settlement.chain::requirement);
        settlement.partVerdicts();
        settlement.verdicts();
    }

    private static List<Effect> effects(Effect.Subject subject) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.subject() == subject)
                .toList();
    }

    private void partVerdicts() {
        List<PartyImpact> objections = List.copyOf(EnumSet.complementOf(EnumSet.of(PartyImpact.SUPPORTS)));
        List<StratifiedEvaluator.PartSigns> stands = new ArrayList<>();
        for (Set<PartyImpact> objecting : Subsets.of(objections)) {
            for (Set<String> sides : sides(false)) {
                for (Set<String> supported : sides(true)) {
                    stands.add(new StratifiedEvaluator.PartSigns(sides, supported, objecting, false));
                    stands.add(new StratifiedEvaluator.PartSigns(sides, supported, objecting, true));
                }
            }
        }
        first(stands, chain::partVerdict);
    }

    private void verdicts() {
        List<Verdict> ofParts = Verdict.OF_PARTS.stream()
                .filter(verdict -> verdict != Verdict.ABSENT && verdict != Verdict.NONE)
                .toList();
        List<Set<Verdict>> parts = Subsets.of(ofParts).stream()
                .filter(verdicts -> !verdicts.isEmpty())
                .toList();
        first(parts, verdicts -> chain.verdict(false, verdicts));
        first(parts, verdicts -> chain.verdict(true, verdicts));
    }

    /** Sets of sides, or of those that someone may support a part on; of many sides none, one, all but one, and all. */
    private List<Set<String>> sides(boolean supported) {
        List<String> sides = new ArrayList<>(rulebook.sides().keySet());
        if (supported) {
            sides.add(Party.NO_SIDE);
        }
        if (sides.size() <= FEW_SIDES) {
            return Subsets.of(sides);
        }
        List<Set<String>> some = new ArrayList<>(List.of(Set.of(), new TreeSet<>(sides)));
        for (String side : sides) {
            Set<String> others = new TreeSet<>(sides);
            others.remove(side);
            some.addAll(List.of(Set.of(side), others));
        }
        return some;
    }

    private <T> void first(List<T> inputs, Consumer<T> asked) {
        for (T input : inputs) {
            try {
                asked.accept(input);
            } catch (UnsettledException unsettled) {
                tell(unsettled);
                return;
            }
        }
    }

    private void tell(UnsettledException unsettled) {
        String follows = unsettled.words().isEmpty()
                ? "nothing follows"
                : "both " + String.join(" and ", unsettled.words()) + " follow";
        told.error(
                Place.startOf(unsettled.stratum().file(rules).orElseThrow()),
                follows + " from " + told(unsettled.world()) + ": exactly one "
                        + unsettled.stratum().described() + " has to");
    }

    private static String told(Map<String, List<Map<String, Object>>> world) {
        String facts = new TreeMap<>(world)
                .entrySet().stream()
                        .filter(type -> !type.getKey().equals("Side"))
                        .flatMap(type -> type.getValue().stream().map(fact -> type.getKey() + told(fact.values())))
                        .collect(Collectors.joining(", "));
        return facts.isEmpty() ? "no finding" : facts;
    }

    private static String told(Iterable<Object> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(String.valueOf(value)));
        words.remove(Party.NO_SIDE);
        return "(" + words.stream().sorted().collect(Collectors.joining(", ")) + ")";
    }
}
