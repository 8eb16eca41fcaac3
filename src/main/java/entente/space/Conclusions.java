package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.StratifiedEvaluator;
import entente.engine.TermVariable;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
    private final OutcomeMap chart;
    private final Rulebook rulebook;
    private final StratifiedEvaluator chain;
    private final List<TermVariable> giving;
    private final PackageSet possible;
    private final PackageSet counted;
    private final Map<RuleCard, PackageSet> unmet = new LinkedHashMap<>();
    private final Map<String, PackageSet> blocked = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, PackageSet>> parts = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, PackageSet>> apart = new LinkedHashMap<>();
    private final Map<Verdict, PackageSet> verdicts;
    private final Map<Verdict, PackageSet> verdictsApart;

    private Conclusions(
            OutcomeMap chart,
            Rulebook rulebook,
            StratifiedEvaluator chain,
            Optional<Map<TermVariable, Set<Integer>>> cells) {
        this.chart = chart;
        this.rulebook = rulebook;
        this.chain = chain;
        this.giving = cells.isPresent() ? chart.givingAxes() : List.of();
        PackageSet within = chart.space().everything();
        if (cells.isPresent()) {
            for (TermVariable axis : giving) {
                within = within.within(axis, requireNonNull(cells.get().get(axis)));
            }
        }
        this.possible = within.and(chart.valid());
        this.counted = count();
        for (String part : chart.parts()) {
            drawPart(part);
        }
        this.verdicts = drawVerdicts(parts);
        this.verdictsApart = drawVerdicts(apart);
    }

    /**
     * Draws them.
     *
     * @param cells of each giving axis those that are possible; empty if everything is stated, these terms too
     */
    static Conclusions of(
            OutcomeMap chart,
            Rulebook rulebook,
            StratifiedEvaluator chain,
            Optional<Map<TermVariable, Set<Integer>>> cells) {
        return new Conclusions(chart, rulebook, chain, cells);
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
        return verdicts;
    }

    /** The same, were nothing required. */
    public Map<Verdict, PackageSet> verdictsApart() {
        return verdictsApart;
    }

    /** The packages on which a part has each verdict, {@link Verdict#ABSENT} where the package has it not. */
    public Map<Verdict, PackageSet> verdicts(String part) {
        return requireNonNull(parts.get(part));
    }

    /** The same, were nothing required. */
    public Map<Verdict, PackageSet> verdictsApart(String part) {
        return requireNonNull(apart.get(part));
    }

    /** The packages on which what the rule requires cannot be met, alone or with others. */
    public PackageSet unmet(RuleCard requiring) {
        return unmet.getOrDefault(requiring, chart.space().nothing());
    }

    /** The packages that are in the region for some value of the giving terms, as they can be, whatever the value. */
    public PackageSet forSome(PackageSet region) {
        PackageSet some = region;
        for (TermVariable axis : giving) {
            some = some.whateverOn(axis);
        }
        return some;
    }

    /** The packages on which a part has the package's verdict. */
    public PackageSet worst(String part, Verdict verdict) {
        return verdicts(part)
                .getOrDefault(verdict, chart.space().nothing())
                .and(verdicts.getOrDefault(verdict, chart.space().nothing()));
    }

    /** The impact on a part that alone gives it this verdict; empty where the verdict is nobody's objection. */
    public Optional<PartyImpact> objection(Verdict verdict) {
        Set<String> sides = rulebook.sides().keySet();
        return EnumSet.complementOf(EnumSet.of(PartyImpact.SUPPORTS)).stream()
                .filter(impact ->
                        chain.partVerdict(new StratifiedEvaluator.PartSigns(sides, Set.of(), Set.of(impact), false))
                                == verdict)
                .findFirst();
    }

    private PackageSet met(Set<String> requirements) {
        PackageSet met = possible;
        for (String named : requirements) {
            met = met.minus(chart.requirement(named, RequirementState.UNFULFILLED));
        }
        return met;
    }

    private PackageSet count() {
        Set<String> all = chart.requirements();
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
                    chart.arising().entrySet()) {
                String named = arises.getKey().position().of().orElseThrow();
                if (clash.getKey().contains(named)) {
                    arises.getValue().forEach((part, where) -> {
                        PackageSet cannot = where.and(clash.getValue());
                        OutcomeMap.add(unmet, arises.getKey(), cannot);
                        OutcomeMap.add(blocked, part, cannot);
                    });
                }
            }
        }
        return counting;
    }

    /** By the requirements that stand in some smallest set which cannot be met together, the packages where just these do. */
    private Map<Set<String>, PackageSet> clashes(PackageSet stuck) {
        Map<Set<String>, PackageSet> minimal = new LinkedHashMap<>();
        for (Set<String> together : sets(bearing(stuck))) {
            PackageSet cannot = stuck.minus(forSome(met(together)));
            for (Map.Entry<Set<String>, PackageSet> smaller : minimal.entrySet()) {
                cannot = together.containsAll(smaller.getKey()) ? cannot.minus(smaller.getValue()) : cannot;
            }
            if (!cannot.isEmpty()) {
                minimal.put(together, cannot);
            }
        }
        Map<Set<String>, PackageSet> byRequirements = new LinkedHashMap<>();
        Mixes.each(minimal, stuck, (sets, where) -> {
            Set<String> together = new TreeSet<>();
            sets.forEach(together::addAll);
            byRequirements.merge(together, where, PackageSet::or);
        });
        return byRequirements;
    }

    /** The requirements that some package among these leaves unfulfilled. */
    private List<String> bearing(PackageSet stuck) {
        return chart.requirements().stream()
                .filter(named -> chart.requirement(named, RequirementState.UNFULFILLED)
                        .and(possible)
                        .meets(stuck))
                .toList();
    }

    /** All sets of these but the empty one, the smaller ones first; of many only those of three at most. */
    private static List<Set<String>> sets(List<String> names) {
        List<Set<String>> sets = new ArrayList<>();
        List<Set<String>> last = List.of(Set.of());
        int most = names.size() <= MOST_WHOLLY_TRIED ? names.size() : MOST_TOGETHER;
        for (int size = 1; size <= most; size++) {
            List<Set<String>> next = new ArrayList<>();
            for (Set<String> set : last) {
                int from = set.isEmpty() ? 0 : names.indexOf(last(set)) + 1;
                for (String name : names.subList(from, names.size())) {
                    Set<String> more = new LinkedHashSet<>(set);
                    more.add(name);
                    next.add(more);
                }
            }
            sets.addAll(next);
            last = next;
        }
        if (names.size() > most) {
            sets.add(new LinkedHashSet<>(names));
        }
        return sets;
    }

    private static final int MOST_WHOLLY_TRIED = 8;
    private static final int MOST_TOGETHER = 3;

    private static String last(Set<String> set) {
        String last = "";
        for (String name : set) {
            last = name;
        }
        return last;
    }

    private record Needed(String side) {}

    private record Supported(String side) {}

    private void drawPart(String part) {
        Map<Object, PackageSet> signs = new LinkedHashMap<>();
        rulebook.sides().keySet().forEach(side -> OutcomeMap.add(signs, new Needed(side), chart.takenUp(part, side)));
        for (Party party : rulebook.parties()) {
            for (PartyImpact impact : PartyImpact.values()) {
                Object sign = impact == PartyImpact.SUPPORTS ? new Supported(party.side()) : impact;
                OutcomeMap.add(signs, sign, chart.impact(party, part, impact));
            }
        }
        boolean whole = part.equals(RuleCard.PACKAGE);
        PackageSet lacking = blocked.getOrDefault(part, chart.space().nothing());
        Map<Verdict, PackageSet> drawn = new EnumMap<>(Verdict.class);
        Map<Verdict, PackageSet> drawnApart = new EnumMap<>(Verdict.class);
        PackageSet judged =
                whole ? chart.space().everything() : chart.present(part).minus(chart.judgedAsOne());
        Mixes.each(signs, judged, (mix, where) -> {
            OutcomeMap.add(drawn, verdict(mix, false), where.minus(lacking));
            OutcomeMap.add(drawn, verdict(mix, true), where.and(lacking));
            OutcomeMap.add(drawnApart, verdict(mix, false), where);
        });
        for (Map<Verdict, PackageSet> map : List.of(drawn, drawnApart)) {
            OutcomeMap.add(map, Verdict.NONE, chart.present(part).minus(judged));
            OutcomeMap.add(map, Verdict.ABSENT, chart.present(part).not());
        }
        parts.put(part, drawn);
        apart.put(part, drawnApart);
    }

    private Verdict verdict(Set<Object> mix, boolean unfulfilled) {
        Set<String> sides = new TreeSet<>();
        Set<String> supported = new TreeSet<>();
        Set<PartyImpact> objections = EnumSet.noneOf(PartyImpact.class);
        for (Object sign : mix) {
            if (sign instanceof Needed needed) {
                sides.add(needed.side());
            } else if (sign instanceof Supported support) {
                supported.add(support.side());
            } else {
                objections.add((PartyImpact) sign);
            }
        }
        return chain.partVerdict(new StratifiedEvaluator.PartSigns(sides, supported, objections, unfulfilled));
    }

    private Map<Verdict, PackageSet> drawVerdicts(Map<String, Map<Verdict, PackageSet>> byPart) {
        Map<Verdict, PackageSet> shown = new EnumMap<>(Verdict.class);
        byPart.values()
                .forEach(drawn -> drawn.forEach((verdict, where) -> {
                    if (verdict != Verdict.ABSENT && verdict != Verdict.NONE) {
                        OutcomeMap.add(shown, verdict, where);
                    }
                }));
        Map<Verdict, PackageSet> drawn = new EnumMap<>(Verdict.class);
        OutcomeMap.add(drawn, Verdict.INVALID, chart.valid().not());
        Mixes.each(shown, chart.valid(), (mix, where) -> OutcomeMap.add(drawn, chain.verdict(false, mix), where));
        return drawn;
    }
}
