package entente.check;

import static java.util.Objects.requireNonNull;

import entente.rulebook.Comparisons;
import entente.rulebook.Comparisons.InPattern;
import entente.rulebook.Effect;
import entente.rulebook.RuleCard;
import entente.rulebook.RuleCard.Conclusion.Position;
import entente.rulebook.Rulebook;
import entente.rulebook.Stratum;
import entente.source.Problems;
import entente.space.Findings;
import entente.space.Region;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What only shows where the rules are drawn over the whole space of packages: a rule that nothing can fire, a comparison
 * without which a rule says the same, two rules that say the same, a rule that another always shadows, and a party that
 * is said both to accept and to reject one package.
 *
 * <p>Two positions are held against each other only for the days on which both count, whatever the profile.
 */
public final class SpaceChecks {
    /** What a party cannot say of one package on one day. */
    private static final Set<Effect> OPPOSED = Set.of(Effect.ACCEPTS, Effect.REJECTS);

    private final Rulebook rulebook;
    private final Findings findings;
    private final Problems problems;
    private final Map<RuleCard, Region> regions = new LinkedHashMap<>();
    private final Map<RuleCard, Days> days = new HashMap<>();

    private SpaceChecks(Rulebook rulebook, Findings findings, Problems problems) {
        this.rulebook = rulebook;
        this.findings = findings;
        this.problems = problems;
    }

    public static void check(Rulebook rulebook, Findings findings, Problems problems) {
        SpaceChecks checks = new SpaceChecks(rulebook, findings, problems);
        rulebook.rules(Stratum.FACTS).forEach(checks::rule);
        List<RuleCard> positions = rulebook.rules(Stratum.POSITIONS);
        for (RuleCard rule : positions) {
            checks.days.put(rule, Days.of(rulebook, rule));
            if (checks.rule(rule) && checks.counts(rule)) {
                checks.regions.put(rule, findings.of(rule));
            }
        }
        checks.pairs(List.copyOf(checks.regions.keySet()));
    }

    /** Whether something can fire the rule. */
    private boolean rule(RuleCard rule) {
        Region fires = findings.of(rule);
        if (fires.isEmpty()) {
            problems.error(rule.place(), "nothing can fire this rule: no package meets all its conditions");
            return false;
        }
        for (InPattern compared : Comparisons.written(rule)) {
            if (Relevance.of(rulebook, findings, rule, compared).nowhere()) {
                problems.warning(
                        compared.comparison().place(),
                        "the rule fires on the same packages without this: leave it out, or ask what was meant");
            }
        }
        return true;
    }

    /** Whether there is a day, and a package that is not ruled out then, on which the rule counts. */
    private boolean counts(RuleCard rule) {
        if (days(rule).none()) {
            problems.error(
                    rule.place(),
                    "there is no day on which this rule counts: it ends or is overtaken before it begins");
            return false;
        }
        if (rule.position().effect() != Effect.INVALIDATES && findings.of(rule).within(ruledOut())) {
            problems.warning(
                    rule.place(),
                    "this rule fires only on packages that are ruled out, as " + example(findings.of(rule)));
        }
        return true;
    }

    /** The packages that are invalid whatever the day. */
    private Region ruledOut() {
        Region ruledOut = findings.space().nothing();
        for (RuleCard rule : rulebook.rules(Stratum.POSITIONS)) {
            boolean always = Days.of(rulebook, rule).equals(Days.ALL);
            if (always && rule.position().effect() == Effect.INVALIDATES) {
                ruledOut = ruledOut.or(findings.of(rule));
            }
        }
        return ruledOut;
    }

    private void pairs(List<RuleCard> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i)
                        .position()
                        .about()
                        .equals(rules.get(j).position().about())) {
                    pair(rules.get(i), rules.get(j));
                }
            }
        }
    }

    private void pair(RuleCard one, RuleCard other) {
        if (!days(one).meet(days(other))) {
            return;
        }
        if (sayAlike(one.position(), other.position())) {
            alike(one, other);
        } else if (EnumSet.of(one.position().effect(), other.position().effect())
                        .equals(OPPOSED)
                && region(one).meets(region(other))) {
            problems.warning(
                    other.place(),
                    "'" + other.id() + "' and '" + one.id() + "' contradict each other ("
                            + other.position().effect().word() + ", "
                            + one.position().effect().word() + "): both fire on "
                            + example(region(one).and(region(other))));
        }
    }

    private static boolean sayAlike(Position one, Position other) {
        return one.effect() == other.effect() && one.of().equals(other.of());
    }

    private void alike(RuleCard one, RuleCard other) {
        boolean sameSources = Set.copyOf(one.position().sources())
                .equals(Set.copyOf(other.position().sources()));
        if (region(one).equals(region(other)) && sameSources && days(one).equals(days(other))) {
            problems.error(
                    other.place(),
                    "'" + other.id() + "' says the same as '" + one.id() + "', on the same packages, as "
                            + example(region(one)));
            return;
        }
        shadowed(other, one).or(() -> shadowed(one, other)).ifPresent(this::tell);
    }

    private record Shadow(RuleCard rule, RuleCard by) {}

    /** A rule that adds nothing: wherever it fires, another says so too, on all the same sources at least. */
    private Optional<Shadow> shadowed(RuleCard rule, RuleCard by) {
        return days(by).cover(days(rule))
                        && Set.copyOf(by.position().sources())
                                .containsAll(rule.position().sources())
                        && region(rule).within(region(by))
                ? Optional.of(new Shadow(rule, by))
                : Optional.empty();
    }

    private Days days(RuleCard rule) {
        return requireNonNull(days.get(rule));
    }

    private Region region(RuleCard rule) {
        return requireNonNull(regions.get(rule));
    }

    private void tell(Shadow shadow) {
        problems.warning(
                shadow.rule().place(),
                "'" + shadow.rule().id() + "' adds nothing: wherever it fires, '"
                        + shadow.by().id() + "' says so already, as on " + example(region(shadow.rule())));
    }

    private Example example(Region region) {
        Region valid = region.minus(ruledOut());
        return Example.of(findings.space(), rulebook.vocabulary(), valid.isEmpty() ? region : valid);
    }
}
