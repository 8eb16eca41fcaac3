package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.engine.Chain;
import entente.rulebook.Party;
import entente.rulebook.PartyImpact;
import entente.rulebook.RequirementState;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Verdict;
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
    private final Chart chart;
    private final Rulebook rulebook;
    private final Chain chain;
    private final List<Axis> giving;
    private final Region possible;
    private final Region counted;
    private final Map<RuleCard, Region> unmet = new LinkedHashMap<>();
    private final Map<String, Region> blocked = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, Region>> parts = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, Region>> apart = new LinkedHashMap<>();
    private final Map<Verdict, Region> verdicts;
    private final Map<Verdict, Region> verdictsApart;

    private Conclusions(Chart chart, Rulebook rulebook, Chain chain, Optional<Map<Axis, Set<Integer>>> cells) {
        this.chart = chart;
        this.rulebook = rulebook;
        this.chain = chain;
        this.giving = cells.isPresent() ? chart.givingAxes() : List.of();
        Region within = chart.space().everything();
        if (cells.isPresent()) {
            for (Axis axis : giving) {
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
    static Conclusions of(Chart chart, Rulebook rulebook, Chain chain, Optional<Map<Axis, Set<Integer>>> cells) {
        return new Conclusions(chart, rulebook, chain, cells);
    }

    /** The valid packages that count: of each way those that fulfil the most of what arises. */
    public Region counted() {
        return counted;
    }

    /** The valid packages among which the counted are chosen. */
    public Region possible() {
        return possible;
    }

    /** The packages of each verdict; a verdict that no package has is not there. */
    public Map<Verdict, Region> verdicts() {
        return verdicts;
    }

    /** The same, were nothing required. */
    public Map<Verdict, Region> verdictsApart() {
        return verdictsApart;
    }

    /** The packages on which a part has each verdict, {@link Verdict#ABSENT} where the package has it not. */
    public Map<Verdict, Region> verdicts(String part) {
        return requireNonNull(parts.get(part));
    }

    /** The same, were nothing required. */
    public Map<Verdict, Region> verdictsApart(String part) {
        return requireNonNull(apart.get(part));
    }

    /** The packages on which what the rule requires cannot be met, alone or with others. */
    public Region unmet(RuleCard requiring) {
        return unmet.getOrDefault(requiring, chart.space().nothing());
    }

    /** The packages that are in the region for some value of the giving terms, as they can be, whatever the value. */
    public Region forSome(Region region) {
        Region some = region;
        for (Axis axis : giving) {
            some = some.whateverOn(axis);
        }
        return some;
    }

    /** The packages on which a part has the package's verdict. */
    public Region worst(String part, Verdict verdict) {
        return verdicts(part)
                .getOrDefault(verdict, chart.space().nothing())
                .and(verdicts.getOrDefault(verdict, chart.space().nothing()));
    }

    /** The impact on a part that alone gives it this verdict; empty where the verdict is nobody's objection. */
    public Optional<PartyImpact> objection(Verdict verdict) {
        Set<String> sides = rulebook.sides().keySet();
        return EnumSet.complementOf(EnumSet.of(PartyImpact.SUPPORTS)).stream()
                .filter(impact -> chain.partVerdict(new Chain.PartSigns(sides, Set.of(), Set.of(impact), false)) == verdict)
                .findFirst();
    }

    private Region met(Set<String> requirements) {
        Region met = possible;
        for (String named : requirements) {
            met = met.minus(chart.requirement(named, RequirementState.UNFULFILLED));
        }
        return met;
    }

    private Region count() {
        Set<String> all = chart.requirements();
        Region good = met(all);
        Region stuck = forSome(possible).minus(forSome(good));
        if (stuck.isEmpty()) {
            return good;
        }
        Region counting = good;
        for (Map.Entry<Set<String>, Region> clash : clashes(stuck).entrySet()) {
            Set<String> rest = new LinkedHashSet<>(all);
            rest.removeAll(clash.getKey());
            counting = counting.or(met(rest).and(clash.getValue()));
            for (Map.Entry<RuleCard, Map<String, Region>> arises : chart.arising().entrySet()) {
                String named = arises.getKey().position().of().orElseThrow();
                if (clash.getKey().contains(named)) {
                    arises.getValue().forEach((part, where) -> {
                        Region cannot = where.and(clash.getValue());
                        Chart.add(unmet, arises.getKey(), cannot);
                        Chart.add(blocked, part, cannot);
                    });
                }
            }
        }
        return counting;
    }

    /** By the requirements that stand in some smallest set which cannot be met together, the packages where just these do. */
    private Map<Set<String>, Region> clashes(Region stuck) {
        Map<Set<String>, Region> minimal = new LinkedHashMap<>();
        for (Set<String> together : sets(bearing(stuck))) {
            Region cannot = stuck.minus(forSome(met(together)));
            for (Map.Entry<Set<String>, Region> smaller : minimal.entrySet()) {
                cannot = together.containsAll(smaller.getKey()) ? cannot.minus(smaller.getValue()) : cannot;
            }
            if (!cannot.isEmpty()) {
                minimal.put(together, cannot);
            }
        }
        Map<Set<String>, Region> byRequirements = new LinkedHashMap<>();
        Mixes.each(minimal, stuck, (sets, where) -> {
            Set<String> together = new TreeSet<>();
            sets.forEach(together::addAll);
            byRequirements.merge(together, where, Region::or);
        });
        return byRequirements;
    }

    /** The requirements that some package among these leaves unfulfilled. */
    private List<String> bearing(Region stuck) {
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
        Map<Object, Region> signs = new LinkedHashMap<>();
        rulebook.sides().keySet().forEach(side -> Chart.add(signs, new Needed(side), chart.takenUp(part, side)));
        for (Party party : rulebook.parties()) {
            for (PartyImpact impact : PartyImpact.values()) {
                Object sign = impact == PartyImpact.SUPPORTS ? new Supported(party.side()) : impact;
                Chart.add(signs, sign, chart.impact(party, part, impact));
            }
        }
        boolean whole = part.equals(RuleCard.PACKAGE);
        Region lacking = blocked.getOrDefault(part, chart.space().nothing());
        Map<Verdict, Region> drawn = new EnumMap<>(Verdict.class);
        Map<Verdict, Region> drawnApart = new EnumMap<>(Verdict.class);
        Region judged = whole ? chart.space().everything() : chart.present(part).minus(chart.judgedAsOne());
        Mixes.each(signs, judged, (mix, where) -> {
            Chart.add(drawn, verdict(mix, false), where.minus(lacking));
            Chart.add(drawn, verdict(mix, true), where.and(lacking));
            Chart.add(drawnApart, verdict(mix, false), where);
        });
        for (Map<Verdict, Region> map : List.of(drawn, drawnApart)) {
            Chart.add(map, Verdict.NONE, chart.present(part).minus(judged));
            Chart.add(map, Verdict.ABSENT, chart.present(part).not());
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
        return chain.partVerdict(new Chain.PartSigns(sides, supported, objections, unfulfilled));
    }

    private Map<Verdict, Region> drawVerdicts(Map<String, Map<Verdict, Region>> byPart) {
        Map<Verdict, Region> shown = new EnumMap<>(Verdict.class);
        byPart.values().forEach(drawn -> drawn.forEach((verdict, where) -> {
            if (verdict != Verdict.ABSENT && verdict != Verdict.NONE) {
                Chart.add(shown, verdict, where);
            }
        }));
        Map<Verdict, Region> drawn = new EnumMap<>(Verdict.class);
        Chart.add(drawn, Verdict.INVALID, chart.valid().not());
        Mixes.each(shown, chart.valid(), (mix, where) -> Chart.add(drawn, chain.verdict(false, mix), where));
        return drawn;
    }
}
