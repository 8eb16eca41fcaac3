package entente.space;

import entente.engine.StratifiedEvaluator;
import entente.engine.TermVariable;
import entente.model.PartyImpact;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Verdict;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What verdicts packages come to, part by part, given what the terms that give what is required can be.
 *
 * <p>All other terms are completed first, in every way, so that none is chosen to avoid a requirement. Of each way only
 * the values of the giving terms count that fulfil everything that arises. Where there are none, each part with a
 * requirement that cannot be met is blocked, by the smallest sets that cannot be met together.
 */
public final class Conclusions {
    /** Of more requirements only the small sets are tried, and all of them together. */
    private static final int MOST_WHOLLY_TRIED = 8;

    private static final int MOST_TOGETHER = 3;

    private final OutcomeMap outcomeMap;
    private final List<TermVariable> giving;
    private final PackageSet possible;
    private final PackageSet counted;
    private final Map<RuleCard, PackageSet> unmet = new LinkedHashMap<>();
    private final Map<String, PackageSet> blocked = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, PackageSet>> parts = new LinkedHashMap<>();
    private final Map<List<Verdict>, PackageSet> surely = new HashMap<>();
    private Optional<PackageSet> someCounted = Optional.empty();
    private final PartVerdicts apart;
    private Optional<Map<Verdict, PackageSet>> verdicts = Optional.empty();

    /**
     * Draws them.
     *
     * @param giving the axes of giving terms that are not stated
     * @param left what is possible of these
     */
    Conclusions(OutcomeMap outcomeMap, List<TermVariable> giving, PartialAssignment left) {
        this.outcomeMap = outcomeMap;
        this.giving = giving;
        this.possible = left.conjunction(outcomeMap.space()).and(outcomeMap.valid());
        this.counted = count();
        this.apart = outcomeMap.partVerdicts();
    }

    /** The valid packages that count: of each way those that fulfil the most of what arises. */
    public PackageSet counted() {
        return counted;
    }

    /** The valid packages among which the counted are chosen. */
    public PackageSet possible() {
        return possible;
    }

    /** The packages of each verdict; a verdict that no package has is not there. */
    public Map<Verdict, PackageSet> verdicts() {
        if (verdicts.isEmpty()) {
            outcomeMap.parts().forEach(this::verdicts);
            verdicts = Optional.of(blocked.isEmpty() ? apart.ofPackage() : apart.ofPackage(parts));
        }
        return verdicts.get();
    }

    /** The packages of this verdict. */
    public PackageSet having(Verdict verdict) {
        return verdicts().getOrDefault(verdict, outcomeMap.space().nothing());
    }

    /** The packages that have one of these verdicts. */
    public PackageSet having(List<Verdict> some) {
        return some.stream().map(this::having).reduce(outcomeMap.space().nothing(), PackageSet::or);
    }

    /** The packages on which a part has this verdict. */
    public PackageSet having(Verdict verdict, String part) {
        return verdicts(part).getOrDefault(verdict, outcomeMap.space().nothing());
    }

    /** The packages on which a part has each verdict, {@link Verdict#ABSENT} where the package has it not. */
    public Map<Verdict, PackageSet> verdicts(String part) {
        return parts.computeIfAbsent(part, any -> {
            PackageSet lacking = blocked.get(part);
            return lacking == null ? apart.on(part) : apart.on(part, lacking);
        });
    }

    /** The same, were nothing required. */
    public Map<Verdict, PackageSet> verdictsApart(String part) {
        return apart.on(part);
    }

    /** The packages on which what the rule requires cannot be met, alone or with others. */
    public PackageSet unmet(RuleCard requiring) {
        return unmet.getOrDefault(requiring, outcomeMap.space().nothing());
    }

    /** The packages of which, with the giving terms as they can be, everything that counts has one of these verdicts. */
    public PackageSet surely(List<Verdict> wanted) {
        if (counted.isEmpty()) {
            return counted;
        }
        return surely.computeIfAbsent(wanted, any -> someCounted().minus(forSome(counted.minus(having(wanted)))));
    }

    /** The packages of which something counts, with the giving terms as they can be. */
    public PackageSet someCounted() {
        if (someCounted.isEmpty()) {
            someCounted = Optional.of(forSome(counted));
        }
        return someCounted.get();
    }

    /** The packages that are in the region for some value of the giving terms, as they can be, whatever the value. */
    public PackageSet forSome(PackageSet region) {
        return region.whateverOn(giving);
    }

    /** The packages on which a part has the package's verdict. */
    public PackageSet worst(String part, Verdict verdict) {
        return having(verdict, part).and(having(verdict));
    }

    /** The impact on a part that alone gives it this verdict; empty where the verdict is nobody's objection. */
    public Optional<PartyImpact> objection(Verdict verdict) {
        return EnumSet.complementOf(EnumSet.of(PartyImpact.SUPPORTS)).stream()
                .filter(impact -> verdict(Set.of(), Set.of(impact), false) == verdict)
                .findFirst();
    }

    /** Whether a part has this verdict because something that it requires is unfulfilled. */
    public boolean lacksRequirement(Verdict verdict) {
        return verdict == verdict(Set.of(), Set.of(), true);
    }

    /** The verdict on a part that is supported on every side that has to take it up, nobody objects to and lacks nothing. */
    public Verdict agreed() {
        return verdict(outcomeMap.rulebook().sides().keySet(), Set.of(), false);
    }

    /** The verdict on a part to which nobody objects and that lacks nothing, though nobody is known to want it. */
    public Verdict unopposed() {
        return verdict(Set.of(), Set.of(), false);
    }

    /** The verdict on a part that all sides have to take up. */
    private Verdict verdict(Set<String> supported, Set<PartyImpact> objections, boolean unfulfilled) {
        Set<String> sides = outcomeMap.rulebook().sides().keySet();
        return outcomeMap
                .chain()
                .partVerdict(new StratifiedEvaluator.PartSigns(sides, supported, objections, unfulfilled));
    }

    private PackageSet met(Set<String> requirements) {
        return requirements.stream().map(this::unfulfilled).reduce(possible, PackageSet::minus);
    }

    private PackageSet unfulfilled(String requirement) {
        return outcomeMap.requirements().in(requirement, RequirementState.UNFULFILLED);
    }

    private PackageSet count() {
        Set<String> all = outcomeMap.requirements().names();
        PackageSet good = met(all);
        PackageSet stuck = forSome(possible).minus(forSome(good));
        if (stuck.isEmpty()) {
            return good;
        }
        PackageSet counting = good;
        for (Map.Entry<Set<String>, PackageSet> clash : clashes(stuck).entrySet()) {
            Set<String> rest = new LinkedHashSet<>(all);
            rest.removeAll(clash.getKey());
            counting = counting.or(met(rest).and(clash.getValue()));
            for (Map.Entry<RuleCard, Map<String, PackageSet>> arises :
                    outcomeMap.requirements().arising().entrySet()) {
                String named = arises.getKey().position().of().orElseThrow();
                if (clash.getKey().contains(named)) {
                    arises.getValue().forEach((part, where) -> {
                        PackageSet cannot = where.and(clash.getValue());
                        PackageSet.add(unmet, arises.getKey(), cannot);
                        PackageSet.add(blocked, part, cannot);
                    });
                }
            }
        }
        return counting;
    }

    /** By the requirements that stand in some smallest set which cannot be met together, the packages where just these do. */
    private Map<Set<String>, PackageSet> clashes(PackageSet stuck) {
        Map<Set<String>, PackageSet> minimal = new LinkedHashMap<>();
        for (Set<String> together : Subsets.of(bearing(stuck), MOST_WHOLLY_TRIED, MOST_TOGETHER)) {
            PackageSet cannot = stuck.minus(forSome(met(together)));
            for (Map.Entry<Set<String>, PackageSet> smaller : minimal.entrySet()) {
                cannot = together.containsAll(smaller.getKey()) ? cannot.minus(smaller.getValue()) : cannot;
            }
            if (!cannot.isEmpty()) {
                minimal.put(together, cannot);
            }
        }
        Map<Set<String>, PackageSet> byRequirements = new LinkedHashMap<>();
        SignPartition.each(minimal, stuck).forEach((sets, where) -> {
            Set<String> together = new TreeSet<>();
            sets.forEach(together::addAll);
            byRequirements.merge(together, where, PackageSet::or);
        });
        return byRequirements;
    }

    /** The requirements that some package among these leaves unfulfilled. */
    private List<String> bearing(PackageSet stuck) {
        return outcomeMap.requirements().names().stream()
                .filter(named -> unfulfilled(named).and(possible).meets(stuck))
                .toList();
    }
}
