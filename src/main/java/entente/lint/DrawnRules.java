package entente.lint;

import static java.util.Objects.requireNonNull;

import entente.cases.ComparisonRelevance;
import entente.cases.MinimalExample;
import entente.engine.StratifiedEvaluator;
import entente.model.ConditionComparisons.InPattern;
import entente.model.Effect;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.space.FiringSets;
import entente.space.Leanings;
import entente.space.PackageSet;
import entente.space.Space;
import entente.space.VerdictConditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about facts, the positions and the criteria, drawn over the whole space of packages, and of each position the
 * days on which it counts.
 */
final class DrawnRules {
    private final Rulebook rulebook;
    private final FiringSets firingSets;
    private final Map<RuleCard, CountedDays> days = new HashMap<>();
    private final PackageSet ruledOut;
    private final Leanings leanings;

    DrawnRules(Rulebook rulebook, FiringSets firingSets) {
        this.rulebook = rulebook;
        this.firingSets = firingSets;
        VerdictConditions stances = new VerdictConditions(rulebook.rules(Stratum.STANCE));
        this.leanings = new Leanings(new StratifiedEvaluator(() -> stances));
        positions().forEach(rule -> days.put(rule, CountedDays.of(rulebook, rule)));
        this.ruledOut = positions().stream()
                .filter(rule ->
                        days(rule).equals(CountedDays.ALL) && rule.position().effect() == Effect.INVALIDATES)
                .map(firingSets::of)
                .reduce(firingSets.space().nothing(), PackageSet::or);
    }

    /** Whether by an effect a party is unwilling whatever else pleases it. */
    boolean refuses(RuleCard rule) {
        return leanings.refuses(rule.position().effect());
    }

    /** The ids of the rules that rule out packages on which the rule fires, joined by commas. */
    String rulingOut(RuleCard rule) {
        return positions().stream()
                .filter(other -> other.position().effect() == Effect.INVALIDATES
                        && region(other).meets(region(rule)))
                .map(RuleCard::id)
                .collect(Collectors.joining(", "));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Space space() {
        return firingSets.space();
    }

    List<RuleCard> positions() {
        return rulebook.rules(Stratum.POSITIONS);
    }

    /** Where a rule fires, whatever the day. */
    PackageSet region(RuleCard rule) {
        return firingSets.of(rule);
    }

    CountedDays days(RuleCard rule) {
        return requireNonNull(days.get(rule));
    }

    /** The packages that are invalid whatever the day. */
    PackageSet ruledOut() {
        return ruledOut;
    }

    ComparisonRelevance relevance(RuleCard rule, InPattern compared) {
        return ComparisonRelevance.of(rulebook, firingSets, rule, compared);
    }

    /** The positions that fire on some package and count on some day. */
    List<RuleCard> counting() {
        return positions().stream()
                .filter(rule -> !region(rule).isEmpty() && !days(rule).none())
                .toList();
    }

    /** Two positions that can be told together: about the same, on the same part, and both count on some day. */
    record Pair(RuleCard one, RuleCard other) {}

    /** All pairs of positions that can be told together, each in the order of the rules. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<RuleCard> rules = counting();
        for (int i = 0; i < rules.size(); i++) {
            for (RuleCard other : rules.subList(i + 1, rules.size())) {
                RuleCard one = rules.get(i);
                boolean alike = one.position().about().equals(other.position().about())
                        && Objects.equals(
                                rulebook.parts().get(one.id()), rulebook.parts().get(other.id()));
                if (alike && days(one).meet(days(other))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    /** The pairs of positions that say the same of the same. */
    List<Pair> alike() {
        return pairs().stream()
                .filter(pair -> pair.one().position().effect()
                                == pair.other().position().effect()
                        && pair.one()
                                .position()
                                .of()
                                .equals(pair.other().position().of()))
                .toList();
    }

    /** Whether two positions say the same on the same packages, days and sources. */
    boolean same(Pair pair) {
        return region(pair.one()).equals(region(pair.other()))
                && Set.copyOf(pair.one().position().sources())
                        .equals(Set.copyOf(pair.other().position().sources()))
                && days(pair.one()).equals(days(pair.other()));
    }

    /** A package of a region, one that is not ruled out if there is such a one. */
    MinimalExample example(PackageSet region) {
        PackageSet valid = region.minus(ruledOut);
        return MinimalExample.of(firingSets.space(), rulebook.vocabulary(), valid.isEmpty() ? region : valid);
    }
}
