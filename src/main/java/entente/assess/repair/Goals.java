package entente.assess.repair;

import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.Party;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.space.ConflictsAndCorrections;
import entente.space.Leanings;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is wanted of a package, taken apart into stakes: all of them together are just what is wanted of a valid
 * package. That is checked on the diagrams; where the rules on stances and verdicts are such that it fails, what is
 * wanted of a party, or of the verdict, stays in one piece.
 */
public final class Goals {
    private final Rulebook rulebook;
    private final OutcomeMap chart;
    private final Map<Verdict, List<Demand>> forVerdict = new EnumMap<>(Verdict.class);
    private final Map<List<Verdict>, List<Demand>> forVerdicts = new HashMap<>();

    private final Map<Question, Infeasibility> clashes = new HashMap<>();

    /**
     * All that who clashes with whom hangs on.
     *
     * @param verdict what is wanted
     * @param orBetter whether a better one does as well
     * @param assent the parties whose assent is wanted
     * @param instruments what is not to be dropped
     * @param stuck the axes that may not be edited
     * @param left the cells left on these, and on those of which a value is a fact, where they are not all
     */
    record Question(
            Optional<Verdict> verdict,
            boolean orBetter,
            List<String> assent,
            Set<String> instruments,
            Set<TermVariable> stuck,
            Map<TermVariable, Set<Integer>> left) {}

    /** A stake with the packages that fulfil it. */
    public record Demand(Goal stake, PackageSet region) {}

    public Goals(Rulebook rulebook, OutcomeMap chart) {
        this.rulebook = rulebook;
        this.chart = chart;
    }

    /** The packages that a party is for or leans for. */
    PackageSet assent(String party) {
        return stances(party, EnumSet.of(Stance.FOR, Stance.LEANS_FOR));
    }

    /** The packages about which something a party holds is known to speak against: mixed counts. */
    PackageSet opposed(String party) {
        return stances(party, EnumSet.of(Stance.AGAINST, Stance.LEANS_AGAINST, Stance.MIXED));
    }

    private PackageSet stances(String party, Set<Stance> stances) {
        PackageSet region = chart.space().nothing();
        for (Map.Entry<Stance, PackageSet> stance : chart.stances(party).entrySet()) {
            region = stances.contains(stance.getKey()) ? region.or(stance.getValue()) : region;
        }
        return region;
    }

    /** That parties are for the package, or lean for it. */
    public List<Demand> forAssent(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            List<Demand> own =
                    new ArrayList<>(objections(party.id(), chart.space().everything()));
            own.add(wish(Goal.Kind.ASSENT, party.id(), favouring(party)));
            demands.addAll(
                    together(own).equals(assent(party.id()))
                            ? own
                            : List.of(whole(Goal.Kind.ASSENT, party.id(), assent(party.id()))));
        }
        return demands;
    }

    /** That nothing which parties hold is known to speak against the package. */
    public List<Demand> forNoObjection(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            List<Demand> own = objections(party.id(), chart.space().everything());
            PackageSet wanted = opposed(party.id()).not();
            demands.addAll(
                    together(own).equals(wanted) ? own : List.of(whole(Goal.Kind.OBJECTION, party.id(), wanted)));
        }
        return demands;
    }

    /** That the verdict is this one; taken apart only where that is agreement. */
    public List<Demand> forVerdict(Verdict verdict) {
        return forVerdict.computeIfAbsent(verdict, this::thatItIs);
    }

    private List<Demand> thatItIs(Verdict verdict) {
        PackageSet wanted = chart.conclusions()
                .verdicts()
                .getOrDefault(verdict, chart.space().nothing());
        List<Demand> demands = verdict == Verdict.AGREEABLE ? forAgreement() : List.of();
        return !demands.isEmpty() && together(demands).and(chart.valid()).equals(wanted)
                ? demands
                : List.of(whole(Goal.Kind.VERDICT, verdict.word(), wanted));
    }

    /** That the verdict is one of these; taken apart only where that is that nobody objects and nothing is missing. */
    List<Demand> forVerdicts(List<Verdict> verdicts) {
        return forVerdicts.computeIfAbsent(verdicts, this::thatItIsOneOf);
    }

    private List<Demand> thatItIsOneOf(List<Verdict> verdicts) {
        PackageSet wanted = chart.space().nothing();
        for (Verdict verdict : verdicts) {
            wanted = wanted.or(chart.conclusions()
                    .verdicts()
                    .getOrDefault(verdict, chart.space().nothing()));
        }
        List<Demand> demands = undisturbed();
        return together(demands).and(chart.valid()).equals(wanted)
                ? demands
                : List.of(whole(Goal.Kind.VERDICT, verdicts.get(0).word(), wanted));
    }

    /** That nobody who decides objects, and that what is required is there. */
    private List<Demand> undisturbed() {
        List<Demand> demands = new ArrayList<>();
        rulebook.parties().stream()
                .filter(chart::counts)
                .forEach(party ->
                        demands.addAll(objections(party.id(), chart.space().everything())));
        for (String named : chart.requirements()) {
            PackageSet unfulfilled = chart.requirement(named, RequirementState.UNFULFILLED);
            demands.add(new Demand(requirement(named, Optional.empty()), unfulfilled.not()));
        }
        return demands;
    }

    /**
     * That one part is agreeable where some side has to take it up: that nobody who decides objects to it, that what it
     * requires is there, and that somebody supports it on each such side.
     */
    public List<Demand> forPart(String part, PackageSet taken) {
        List<Demand> demands = new ArrayList<>();
        chart.findings().keySet().forEach(rule -> {
            PackageSet speaks =
                    adverse(rule) ? chart.speaking(rule, part) : chart.space().nothing();
            if (speaks.meets(taken)) {
                Goal goal = new Goal(Goal.Kind.OBJECTION, rule.position().about(), Optional.of(part), List.of(rule));
                demands.add(new Demand(goal, speaks.not()));
            }
        });
        chart.requirements().forEach(named -> {
            PackageSet lacking = lacking(named, part);
            if (lacking.meets(taken)) {
                demands.add(new Demand(requirement(named, Optional.of(part)), lacking.not()));
            }
        });
        rulebook.sides().keySet().forEach(side -> demands.addAll(support(part, side)));
        PackageSet wanted = chart.conclusions()
                .verdicts(part)
                .getOrDefault(Verdict.AGREEABLE, chart.space().nothing());
        return together(demands).and(taken).equals(wanted.and(taken))
                ? demands
                : List.of(new Demand(
                        new Goal(Goal.Kind.VERDICT, Verdict.AGREEABLE.word(), Optional.of(part), List.of()), wanted));
    }

    /** The packages whose part calls for what is named and that do not have it. */
    private PackageSet lacking(String named, String part) {
        PackageSet called = chart.space().nothing();
        for (Map.Entry<RuleCard, Map<String, PackageSet>> arising :
                chart.arising().entrySet()) {
            if (arising.getKey().position().of().equals(Optional.of(named))) {
                called = called.or(
                        arising.getValue().getOrDefault(part, chart.space().nothing()));
            }
        }
        return called.and(chart.requirement(named, RequirementState.UNFULFILLED));
    }

    /** Whether a rule speaks against something for one who decides. */
    private boolean adverse(RuleCard rule) {
        return chart.leanings().adverse(rule.position().effect())
                && rulebook.party(rule.position().about()).filter(chart::counts).isPresent();
    }

    private Goal requirement(String named, Optional<String> part) {
        List<RuleCard> rules = chart.findings().keySet().stream()
                .filter(rule -> rule.position().of().equals(Optional.of(named))
                        && rule.position().effect() == Effect.FULFILS)
                .toList();
        return new Goal(Goal.Kind.REQUIREMENT, named, part, rules);
    }

    private List<Demand> forAgreement() {
        List<Demand> demands = new ArrayList<>(undisturbed());
        for (String part : chart.parts()) {
            rulebook.sides().keySet().forEach(side -> demands.addAll(support(part, side)));
        }
        return demands;
    }

    /** That somebody on a side supports a part that the side has to take up; nothing where it never has to. */
    private List<Demand> support(String part, String side) {
        PackageSet taken = chart.takenUp(part, side);
        if (taken.isEmpty()) {
            return List.of();
        }
        PackageSet supported = chart.space().nothing();
        List<RuleCard> rules = new ArrayList<>();
        for (Party party : rulebook.parties()) {
            if (chart.counts(party) && party.side().equals(side)) {
                for (RuleCard rule : chart.findings().keySet()) {
                    PackageSet speaks = favours(rule, party)
                            ? chart.speaking(rule, part)
                            : chart.space().nothing();
                    if (speaks.meets(taken)) {
                        rules.add(rule);
                        supported = supported.or(speaks);
                    }
                }
            }
        }
        return List.of(new Demand(
                new Goal(Goal.Kind.SUPPORT, side, Optional.of(part), rules),
                taken.not().or(supported)));
    }

    /** One for each rule of the party that speaks against packages, where that matters. */
    private List<Demand> objections(String party, PackageSet where) {
        List<Demand> demands = new ArrayList<>();
        chart.findings().forEach((rule, region) -> {
            boolean against = rule.position().about().equals(party)
                    && chart.leanings().adverse(rule.position().effect());
            if (against && region.meets(where)) {
                demands.add(new Demand(
                        new Goal(Goal.Kind.OBJECTION, party, Optional.empty(), List.of(rule)),
                        region.and(where).not()));
            }
        });
        return demands;
    }

    /** Whether a rule says that a party is for packages, has what it demands, or its interest served. */
    public boolean favours(RuleCard rule, Party party) {
        return favouring(party).test(rule);
    }

    private Predicate<RuleCard> favouring(Party party) {
        Leanings leanings = chart.leanings();
        return rule -> rule.position().about().equals(party.id())
                && leanings.favourable(rule.position().effect());
    }

    private Demand wish(Goal.Kind kind, String of, Predicate<RuleCard> fulfilling) {
        List<RuleCard> rules =
                chart.findings().keySet().stream().filter(fulfilling).toList();
        return new Demand(new Goal(kind, of, Optional.empty(), rules), chart.firing(fulfilling));
    }

    private Demand whole(Goal.Kind kind, String of, PackageSet wanted) {
        List<RuleCard> rules = chart.findings().keySet().stream()
                .filter(rule -> rule.position().about().equals(of))
                .toList();
        return new Demand(new Goal(kind, of, Optional.empty(), rules), wanted);
    }

    private PackageSet together(List<Demand> demands) {
        PackageSet together = chart.space().everything();
        for (Demand demand : demands) {
            together = together.and(demand.region());
        }
        return together;
    }

    /** Who clashes with whom, looked for once. */
    Infeasibility clash(Question question, Function<Question, Infeasibility> search) {
        return clashes.computeIfAbsent(question, search);
    }

    /**
     * Who clashes with whom.
     *
     * @param within the packages that come into question
     * @param asked what becomes of each demand's packages before they are put together
     */
    public static Infeasibility clash(PackageSet within, List<Demand> demands, Function<Demand, PackageSet> asked) {
        ConflictsAndCorrections found =
                ConflictsAndCorrections.of(within, demands.stream().map(asked).toList());
        return new Infeasibility(named(demands, found.clashes()), named(demands, found.concessions()), found.all());
    }

    private static List<List<Goal>> named(List<Demand> demands, List<BitSet> sets) {
        return sets.stream()
                .map(set ->
                        set.stream().mapToObj(demands::get).map(Demand::stake).toList())
                .toList();
    }
}
