package entente.lint;

import entente.engine.StratifiedEvaluator;
import entente.engine.UnsettledException;
import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.model.VerdictFactType;
import entente.space.Subsets;
import entente.space.VerdictConditions;
import entente.text.CheckProblems;
import entente.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * From some findings no stance, status or verdict follows, or several do: the rules in {@code rules/verdict} do not settle.
 * Every such input is tried, the shortest first; of each file the first one that does not settle is told.
 *
 * <p>The rules are read as they are written, without Drools: every command waits for this.
 */
final class UnsettledVerdict implements Check<CheckInput> {
    private static final int FEW_SIDES = 4;

    @Override
    public void look(CheckInput read, CheckProblems told) {
        Rulebook rulebook = read.rulebook();
        VerdictConditions conditions = new VerdictConditions(rulebook.rules());
        new Trials(read, new StratifiedEvaluator(() -> conditions), told).run();
    }

    private record Trials(CheckInput read, StratifiedEvaluator chain, CheckProblems told) {
        void run() {
            first(Subsets.of(Effect.of(Effect.Subject.PARTY)), chain::stance);
            first(someOf(List.of(Stance.values())), chain::packageStance);
            first(Subsets.of(Effect.of(Effect.Subject.RECOMMENDATION)), chain::status);
            first(Subsets.of(Effect.of(Effect.Subject.REQUIREMENT)), chain::requirement);
            partVerdicts();
            verdicts();
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
            List<Set<Verdict>> parts = someOf(ofParts);
            first(parts, verdicts -> chain.verdict(false, verdicts));
            first(parts, verdicts -> chain.verdict(true, verdicts));
        }

        /** All sets of these but the empty one. */
        private static <T> List<Set<T>> someOf(List<T> things) {
            return Subsets.of(things).stream().filter(some -> !some.isEmpty()).toList();
        }

        /** Sets of sides, or of those that someone may support a part on; of many sides none, one, all but one, and all. */
        private List<Set<String>> sides(boolean supported) {
            List<String> sides = new ArrayList<>(read.rulebook().sides().keySet());
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
                    Place.startOf(unsettled.stratum().file(read.rules())),
                    follows + " from " + told(unsettled.world()) + ": exactly one "
                            + unsettled.stratum().described() + " has to");
        }

        private static String told(Map<String, List<Map<String, Object>>> world) {
            String facts = new TreeMap<>(world)
                    .entrySet().stream()
                            .filter(type -> !type.getKey().equals(VerdictFactType.SIDE.type()))
                            .flatMap(type -> type.getValue().stream().map(fact -> type.getKey() + told(fact.values())))
                            .collect(Collectors.joining(", "));
            return facts.isEmpty() ? "no finding" : facts;
        }

        private static String told(Collection<Object> values) {
            return values.stream()
                    .filter(value -> !value.equals(Party.NO_SIDE))
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
