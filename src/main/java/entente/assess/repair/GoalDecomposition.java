package entente.assess.repair;

import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.Party;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.space.Conclusions;
import entente.space.ConflictsAndCorrections;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is wanted of a package, taken apart into goals: all of them together are just what is wanted of a valid
 * package. That is checked on the diagrams; where the rules on stances and verdicts are such that it fails, what is
 * wanted of a party, or of the verdict, stays in one piece.
 */
public final class GoalDecomposition {
    private final Rulebook rulebook;
    private final OutcomeMap outcomeMap;
    private final Map<List<Verdict>, List<Demand>> forVerdicts = new HashMap<>();

    private final Map<Question, Infeasibility> clashes = new HashMap<>();

    /**
     * All that who clashes with whom hangs on.
     *
     * @param left the cells left on the axes that may not be edited, and on those of which a value is a fact, where they are not
     *     all
     */
    record Question(Bridge.Wish wish, Map<TermVariable, Set<Integer>> left) {}

    /** A goal with the packages that fulfil it. */
    public record Demand(Goal goal, PackageSet region) {}

    public GoalDecomposition(OutcomeMap outcomeMap) {
        this.rulebook = outcomeMap.rulebook();
        this.outcomeMap = outcomeMap;
    }

    public OutcomeMap outcomeMap() {
        return outcomeMap;
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
        return outcomeMap.stances(party).entrySet().stream()
                .filter(stance -> stances.contains(stance.getKey()))
                .map(Map.Entry::getValue)
                .reduce(outcomeMap.space().nothing(), PackageSet::or);
    }

    /** That parties are for the package, or lean for it. */
    public List<Demand> forAssent(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            List<Demand> own = objections(party.id());
            own.add(favour(party));
            Demand whole = whole(Goal.Kind.ASSENT, party.id(), assent(party.id()));
            demands.addAll(apart(own, outcomeMap.space().everything(), whole));
        }
        return demands;
    }

    /** That nothing which parties hold is known to speak against the package. */
    public List<Demand> forNoObjection(List<Party> parties) {
        List<Demand> demands = new ArrayList<>();
        for (Party party : parties) {
            Demand whole =
                    whole(Goal.Kind.OBJECTION, party.id(), opposed(party.id()).not());
            demands.addAll(apart(objections(party.id()), outcomeMap.space().everything(), whole));
        }
        return demands;
    }

    /**
     * That the verdict is one of these; taken apart where that is what the rules conclude once all agree, and of several
     * where it is that nobody objects and nothing is missing.
     */
    public List<Demand> forVerdicts(List<Verdict> verdicts) {
        return forVerdicts.computeIfAbsent(verdicts, any -> {
            Conclusions conclusions = outcomeMap.conclusions();
            Demand whole = whole(Goal.Kind.VERDICT, verdicts.get(0).word(), conclusions.having(verdicts));
            if (verdicts.size() > 1) {
                return apart(undisturbed(), outcomeMap.valid(), whole);
            }
            return verdicts.contains(conclusions.agreed())
                    ? apart(forAgreement(), outcomeMap.valid(), whole)
                    : List.of(whole);
        });
    }

    /** Demands, if among some packages all of them together are just what is wanted whole; else that. */
    private List<Demand> apart(List<Demand> demands, PackageSet among, Demand whole) {
        PackageSet together = demands.stream().map(Demand::region).reduce(among, PackageSet::and);
        return together.equals(whole.region().and(among)) ? demands : List.of(whole);
    }

    /** That nobody who decides objects, and that what is required is there. */
    private List<Demand> undisturbed() {
        List<Demand> demands = new ArrayList<>();
        rulebook.parties().stream().filter(outcomeMap::counts).forEach(party -> demands.addAll(objections(party.id())));
        for (String named : outcomeMap.requirements().names()) {
            PackageSet unfulfilled = outcomeMap.requirements().in(named, RequirementState.UNFULFILLED);
            demands.add(new Demand(requirement(named, Optional.empty()), unfulfilled.not()));
        }
        return demands;
    }

    /**
     * That all agree on one part where some side has to take it up: that nobody who decides objects to it, that what it
     * requires is there, and that somebody supports it on each such side.
     */
    public List<Demand> forPart(String part, PackageSet taken) {
        List<Demand> demands = new ArrayList<>();
        for (RuleCard rule : rules(this::adverse)) {
            PackageSet speaks = outcomeMap.speaking(rule, part);
            if (speaks.meets(taken)) {
                Goal goal = new Goal(Goal.Kind.OBJECTION, rule.position().about(), Optional.of(part), List.of(rule));
                demands.add(new Demand(goal, speaks.not()));
            }
        }
        outcomeMap.requirements().names().forEach(named -> {
            PackageSet lacking = lacking(named, part);
            if (lacking.meets(taken)) {
                demands.add(new Demand(requirement(named, Optional.of(part)), lacking.not()));
            }
        });
        rulebook.sides().keySet().forEach(side -> demands.addAll(support(part, side)));
        Verdict agreed = outcomeMap.conclusions().agreed();
        Goal whole = new Goal(Goal.Kind.VERDICT, agreed.word(), Optional.of(part), List.of());
        return apart(demands, taken, new Demand(whole, outcomeMap.conclusions().having(agreed, part)));
    }

    /** The packages whose part calls for what is named and that do not have it. */
    private PackageSet lacking(String named, String part) {
        PackageSet nothing = outcomeMap.space().nothing();
        return outcomeMap.requirements().arising().entrySet().stream()
                .filter(arising -> arising.getKey().position().of().equals(Optional.of(named)))
                .map(arising -> arising.getValue().getOrDefault(part, nothing))
                .reduce(nothing, PackageSet::or)
                .and(outcomeMap.requirements().in(named, RequirementState.UNFULFILLED));
    }

    /** Whether a rule speaks against something for one who decides. */
    private boolean adverse(RuleCard rule) {
        return outcomeMap.leanings().adverse(rule.position().effect())
                && rulebook.party(rule.position().about())
                        .filter(outcomeMap::counts)
                        .isPresent();
    }

    private Goal requirement(String named, Optional<String> part) {
        List<RuleCard> rules = rules(rule -> rule.position().of().equals(Optional.of(named))
                && rule.position().effect() == Effect.FULFILS);
        return new Goal(Goal.Kind.REQUIREMENT, named, part, rules);
    }

    private List<Demand> forAgreement() {
        List<Demand> demands = new ArrayList<>(undisturbed());
        for (String part : outcomeMap.parts()) {
            rulebook.sides().keySet().forEach(side -> demands.addAll(support(part, side)));
        }
        return demands;
    }

    /** That somebody on a side supports a part that the side has to take up; nothing where it never has to. */
    private List<Demand> support(String part, String side) {
        PackageSet taken = outcomeMap.takenUp(part, side);
        if (taken.isEmpty()) {
            return List.of();
        }
        List<RuleCard> rules = rulebook.parties().stream()
                .filter(party -> outcomeMap.counts(party) && party.side().equals(side))
                .flatMap(party -> rules(rule -> favours(rule, party)).stream())
                .filter(rule -> outcomeMap.speaking(rule, part).meets(taken))
                .toList();
        PackageSet supported =
                rules.stream().map(rule -> outcomeMap.speaking(rule, part)).reduce(taken.not(), PackageSet::or);
        return List.of(new Demand(new Goal(Goal.Kind.SUPPORT, side, Optional.of(part), rules), supported));
    }

    /** One for each rule of the party that speaks against packages. */
    private List<Demand> objections(String party) {
        List<Demand> demands = new ArrayList<>();
        outcomeMap.findings().forEach((rule, region) -> {
            boolean against = rule.position().about().equals(party)
                    && outcomeMap.leanings().adverse(rule.position().effect());
            if (against && !region.isEmpty()) {
                demands.add(new Demand(
                        new Goal(Goal.Kind.OBJECTION, party, Optional.empty(), List.of(rule)), region.not()));
            }
        });
        return demands;
    }

    /** Whether a rule says that a party is for packages, has what it demands, or its interest served. */
    public boolean favours(RuleCard rule, Party party) {
        return rule.position().about().equals(party.id())
                && outcomeMap.leanings().favourable(rule.position().effect());
    }

    private Demand favour(Party party) {
        Predicate<RuleCard> favouring = rule -> favours(rule, party);
        return new Demand(
                new Goal(Goal.Kind.ASSENT, party.id(), Optional.empty(), rules(favouring)),
                outcomeMap.firing(favouring));
    }

    private Demand whole(Goal.Kind kind, String of, PackageSet wanted) {
        List<RuleCard> rules = rules(rule -> rule.position().about().equals(of));
        return new Demand(new Goal(kind, of, Optional.empty(), rules), wanted);
    }

    private List<RuleCard> rules(Predicate<RuleCard> which) {
        return outcomeMap.findings().keySet().stream().filter(which).toList();
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
                        set.stream().mapToObj(demands::get).map(Demand::goal).toList())
                .toList();
    }
}
