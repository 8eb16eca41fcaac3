package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Chain;
import entente.rulebook.Effect;
import entente.rulebook.Party;
import entente.rulebook.Recommendation;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Standing;
import entente.rulebook.Status;
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
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The space with every stance, status and verdict drawn in: which packages come to which, on one day and under one
 * profile.
 */
public final class Chart {
    private final Space space;
    private final Map<RuleCard, Region> findings = new LinkedHashMap<>();
    private final Map<String, Map<Stance, Region>> stances = new LinkedHashMap<>();
    private final Map<String, Map<Status, Region>> statuses = new LinkedHashMap<>();
    private final Map<String, Map<Standing, Region>> standings = new LinkedHashMap<>();
    private final Map<Verdict, Region> verdicts = new EnumMap<>(Verdict.class);

    private Chart(Space space) {
        this.space = space;
    }

    /**
     * Draws the chart.
     *
     * @param chain asked for the upper strata, a few cells at a time
     * @param active which positions hold on the day and under the profile
     */
    public static Chart of(Findings findings, Rulebook rulebook, Chain chain, Predicate<RuleCard> active) {
        Chart chart = new Chart(findings.space());
        findings.regions().forEach((rule, region) -> {
            if (active.test(rule)) {
                chart.findings.put(rule, region);
            }
        });
        for (Party party : rulebook.parties()) {
            Map<Stance, Region> stances = new EnumMap<>(Stance.class);
            chart.eachMix(chart.effects(party.id()), (effects, where) -> add(stances, chain.stance(effects), where));
            chart.stances.put(party.id(), stances);
            chart.standings.put(party.id(), chart.standings(party, stances, chain));
        }
        for (Recommendation criterion : rulebook.recommendations()) {
            Map<Status, Region> statuses = new EnumMap<>(Status.class);
            chart.eachMix(
                    chart.effects(criterion.id()), (effects, where) -> add(statuses, chain.status(effects), where));
            chart.statuses.put(criterion.id(), statuses);
        }
        chart.drawVerdicts(rulebook, chain);
        return chart;
    }

    /** The positions and criteria that hold on the day, with the packages on which they fire, ordered by id. */
    public Map<RuleCard, Region> findings() {
        return findings;
    }

    /** The packages on which a party takes each stance; a stance it never takes is not there. */
    public Map<Stance, Region> stances(String party) {
        return requireNonNull(stances.get(party));
    }

    /** The packages on which a recommendation has each status; a status it never has is not there. */
    public Map<Status, Region> statuses(String recommendation) {
        return requireNonNull(statuses.get(recommendation));
    }

    /** The packages on which a party's stance means this for the package. */
    public Region standing(String party, Standing standing) {
        return requireNonNull(standings.get(party)).getOrDefault(standing, space.nothing());
    }

    /** The packages of each verdict; a verdict that no package has is not there. */
    public Map<Verdict, Region> verdicts() {
        return verdicts;
    }

    /** The packages that nothing rules out. */
    public Region valid() {
        return verdicts.getOrDefault(Verdict.INVALID, space.nothing()).not();
    }

    public Space space() {
        return space;
    }

    private Map<Effect, Region> effects(String about) {
        Map<Effect, Region> effects = new EnumMap<>(Effect.class);
        findings.forEach((rule, region) -> {
            if (rule.position().about().equals(about)) {
                add(effects, rule.position().effect(), region);
            }
        });
        return effects;
    }

    private Map<Standing, Region> standings(Party party, Map<Stance, Region> stances, Chain chain) {
        Region required = space.nothing();
        for (Map.Entry<RuleCard, Region> finding : findings.entrySet()) {
            if (finding.getKey().position().of().equals(Optional.of(party.id()))) {
                required = required.or(finding.getValue());
            }
        }
        Map<Standing, Region> standings = new EnumMap<>(Standing.class);
        for (boolean needed : new boolean[] {true, false}) {
            Region where = needed ? required : required.not();
            stances.forEach((stance, region) -> chain.standings(party, stance, needed)
                    .forEach(standing -> add(standings, standing, region.and(where))));
        }
        return standings;
    }

    private void drawVerdicts(Rulebook rulebook, Chain chain) {
        Map<Object, Region> signs = new LinkedHashMap<>();
        Region invalidated = effects(RuleCard.PACKAGE).getOrDefault(Effect.INVALIDATES, space.nothing());
        add(signs, Effect.INVALIDATES, invalidated);
        for (Party party : rulebook.parties()) {
            requireNonNull(standings.get(party.id()))
                    .forEach((standing, region) ->
                            add(signs, standing == Standing.SUPPORTS ? party.side() : standing, region));
        }
        eachMix(signs, (mix, where) -> {
            Set<String> supported = new TreeSet<>();
            Set<Standing> obstacles = EnumSet.noneOf(Standing.class);
            for (Object sign : mix) {
                if (sign instanceof String side) {
                    supported.add(side);
                } else if (sign instanceof Standing standing) {
                    obstacles.add(standing);
                }
            }
            add(verdicts, chain.verdict(mix.contains(Effect.INVALIDATES), supported, obstacles), where);
        });
    }

    /** Every mix of signs that some package shows, with the packages that show just that mix. */
    private <S> void eachMix(Map<S, Region> signs, BiConsumer<Set<S>, Region> mix) {
        eachMix(new ArrayList<>(signs.keySet()), signs, Set.of(), space.everything(), mix);
    }

    private <S> void eachMix(
            List<S> left, Map<S, Region> signs, Set<S> shown, Region where, BiConsumer<Set<S>, Region> mix) {
        if (where.isEmpty()) {
            return;
        }
        if (left.isEmpty()) {
            mix.accept(shown, where);
            return;
        }
        List<S> rest = left.subList(1, left.size());
        Region sign = requireNonNull(signs.get(left.get(0)));
        Set<S> more = new LinkedHashSet<>(shown);
        more.add(left.get(0));
        eachMix(rest, signs, more, where.and(sign), mix);
        eachMix(rest, signs, shown, where.minus(sign), mix);
    }

    private static <K> void add(Map<K, Region> regions, K key, Region region) {
        if (!region.isEmpty()) {
            regions.merge(key, region, Region::or);
        }
    }
}
