package entente.assessment;

import entente.rulebook.Effect;
import entente.rulebook.Party;
import entente.rulebook.RequirementState;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Verdict;
import entente.space.Chart;
import entente.space.Clashes;
import entente.space.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is wanted of a package, taken apart into stakes: all of them together are just what is wanted of a valid
 * package. That is checked on the diagrams; where the rules on stances and verdicts are such that it fails, what is
 * wanted of a party, or of the verdict, stays in one piece.
 */
final class Demands {
    private final Rulebook rulebook;
    private final Chart chart;

    /** A stake with the packages that fulfil it. */
    record Demand(Stake stake, Region region) {}

    Demands(Rulebook rulebook, Chart chart) {
        this.rulebook = rulebook;
        this.chart = chart;
    }

    /** The packages that a party is for or leans for. */
    Region assent(String party) {
        return stances(party, EnumSet.of(Stance.FOR, Stance.LEANS_FOR));
    }

    /** The packages about which something a party holds is known to speak against: mixed counts. */
    Region opposed(String party) {
        return stances(party, EnumSet.of(Stance.AGAINST, Stance.LEANS_AGAINST, Stance.MIXED));
    }

    private Region stances(String party, Set<Stance> stances) {
        Region region = chart.space().nothing();
        for (Map.Entry<Stance, Region> stance : chart.stances(party).entrySet()) {
            region = stances.contains(stance.getKey()) ? region.or(stance.getValue()) : region;
        }
        return region;
    }

    /** That parties are for the package, or lean for it. */
    List<Demand> forAssent(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            List<Demand> own =
                    new ArrayList<>(objections(party.id(), chart.space().everything()));
            own.add(wish(Stake.Kind.ASSENT, party.id(), favouring(party.id(), Effect::favourable)));
            demands.addAll(
                    together(own).equals(assent(party.id()))
                            ? own
                            : List.of(whole(Stake.Kind.ASSENT, party.id(), assent(party.id()))));
        }
        return demands;
    }

    /** That nothing which parties hold is known to speak against the package. */
    List<Demand> forNoObjection(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            List<Demand> own = objections(party.id(), chart.space().everything());
            Region wanted = opposed(party.id()).not();
            demands.addAll(
                    together(own).equals(wanted) ? own : List.of(whole(Stake.Kind.OBJECTION, party.id(), wanted)));
        }
        return demands;
    }

    /** That the verdict is this one; taken apart only where that is agreement. */
    List<Demand> forVerdict(Verdict verdict) {
        Region wanted = chart.conclusions().verdicts().getOrDefault(verdict, chart.space().nothing());
        List<Demand> demands = verdict == Verdict.AGREEABLE ? forAgreement() : List.of();
        return !demands.isEmpty() && together(demands).and(chart.valid()).equals(wanted)
                ? demands
                : List.of(whole(Stake.Kind.VERDICT, verdict.word(), wanted));
    }

    private List<Demand> forAgreement() {
        List<Demand> demands = new ArrayList<>();
        rulebook.parties().stream()
                .filter(Party::decides)
                .forEach(party ->
                        demands.addAll(objections(party.id(), chart.space().everything())));
        for (String named : chart.requirements()) {
            Region unfulfilled = chart.requirement(named, RequirementState.UNFULFILLED);
            List<RuleCard> rules = chart.findings().keySet().stream()
                    .filter(rule -> rule.position().of().equals(Optional.of(named))
                            && rule.position().effect() == Effect.FULFILS)
                    .toList();
            demands.add(new Demand(
                    new Stake(Stake.Kind.REQUIREMENT, named, Optional.empty(), rules), unfulfilled.not()));
        }
        for (String part : chart.parts()) {
            rulebook.sides().keySet().forEach(side -> demands.addAll(support(part, side)));
        }
        return demands;
    }

    /** That somebody on a side supports a part that the side has to take up; nothing where it never has to. */
    private List<Demand> support(String part, String side) {
        Region taken = chart.takenUp(part, side);
        if (taken.isEmpty()) {
            return List.of();
        }
        Region supported = chart.space().nothing();
        List<RuleCard> rules = new ArrayList<>();
        for (Party party : rulebook.parties()) {
            if (party.decides() && party.side().equals(side)) {
                for (RuleCard rule : chart.findings().keySet()) {
                    Region speaks = favours(rule, party) ? chart.speaking(rule, part) : chart.space().nothing();
                    if (speaks.meets(taken)) {
                        rules.add(rule);
                        supported = supported.or(speaks);
                    }
                }
            }
        }
        return List.of(new Demand(
                new Stake(Stake.Kind.SUPPORT, side, Optional.of(part), rules), taken.not().or(supported)));
    }

    /** One for each rule of the party that speaks against packages, where that matters. */
    private List<Demand> objections(String party, Region where) {
        List<Demand> demands = new ArrayList<>();
        chart.findings().forEach((rule, region) -> {
            boolean against = rule.position().about().equals(party)
                    && rule.position().effect().adverse();
            if (against && region.meets(where)) {
                demands.add(new Demand(
                        new Stake(Stake.Kind.OBJECTION, party, Optional.empty(), List.of(rule)),
                        region.and(where).not()));
            }
        });
        return demands;
    }

    /** Whether a rule says that a party is for packages, has what it demands, or its interest served. */
    static boolean favours(RuleCard rule, Party party) {
        return favouring(party.id(), Effect::favourable).test(rule);
    }

    private static Predicate<RuleCard> favouring(String party, Predicate<Effect> effects) {
        return rule -> rule.position().about().equals(party)
                && effects.test(rule.position().effect());
    }

    private Demand wish(Stake.Kind kind, String of, Predicate<RuleCard> fulfilling) {
        List<RuleCard> rules =
                chart.findings().keySet().stream().filter(fulfilling).toList();
        return new Demand(new Stake(kind, of, Optional.empty(), rules), chart.firing(fulfilling));
    }

    private Demand whole(Stake.Kind kind, String of, Region wanted) {
        List<RuleCard> rules = chart.findings().keySet().stream()
                .filter(rule -> rule.position().about().equals(of))
                .toList();
        return new Demand(new Stake(kind, of, Optional.empty(), rules), wanted);
    }

    private Region together(List<Demand> demands) {
        Region together = chart.space().everything();
        for (Demand demand : demands) {
            together = together.and(demand.region());
        }
        return together;
    }

    /**
     * Who clashes with whom.
     *
     * @param within the packages that come into question
     * @param asked what becomes of each demand's packages before they are put together
     */
    static Clash clash(Region within, List<Demand> demands, UnaryOperator<Region> asked) {
        Clashes found = Clashes.of(
                within, demands.stream().map(Demand::region).map(asked).toList());
        return new Clash(named(demands, found.clashes()), named(demands, found.concessions()), found.all());
    }

    private static List<List<Stake>> named(List<Demand> demands, List<BitSet> sets) {
        return sets.stream()
                .map(set ->
                        set.stream().mapToObj(demands::get).map(Demand::stake).toList())
                .toList();
    }
}
