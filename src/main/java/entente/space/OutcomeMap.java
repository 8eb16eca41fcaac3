package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.StratifiedEvaluator;
import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The space with every stance and status drawn in, part by part: which packages come to which, on one day and under one
 * profile. What verdicts follow hangs on what may give what is required, and stands in {@link Conclusions}.
 */
public final class OutcomeMap {
    private final Space space;
    private final Rulebook rulebook;
    private final StratifiedEvaluator chain;
    private final Map<RuleCard, PackageSet> findings = new LinkedHashMap<>();
    private final PartPresence presence;
    private final Map<PartyOnPart, Map<Stance, PackageSet>> partStances = new HashMap<>();
    private final Map<String, Map<Stance, PackageSet>> stances = new LinkedHashMap<>();
    private final Map<String, Map<Status, PackageSet>> statuses = new LinkedHashMap<>();
    private final Requirements requirements;
    private final Map<List<Set<Integer>>, Conclusions> conclusions = new HashMap<>();
    private final Map<PartyOnPart, Map<PartyImpact, PackageSet>> impacts = new HashMap<>();
    private final PackageSet valid;
    private Optional<PartVerdicts> partVerdicts = Optional.empty();

    private record PartyOnPart(String party, String part) {}

    /**
     * Draws the map.
     *
     * @param chain asked for the upper strata, a few cells at a time
     * @param active which positions hold on the day and under the profile
     */
    public OutcomeMap(FiringSets drawn, Rulebook rulebook, StratifiedEvaluator chain, Predicate<RuleCard> active) {
        this.space = drawn.space();
        this.rulebook = rulebook;
        this.chain = chain;
        drawn.regions().forEach((rule, region) -> {
            if (active.test(rule)) {
                findings.put(rule, region);
            }
        });
        this.valid =
                firing(rule -> rule.position().effect() == Effect.INVALIDATES).not();
        this.presence = new PartPresence(space, rulebook);
        rulebook.parties().forEach(this::drawStances);
        rulebook.recommendations().forEach(this::drawStatuses);
        this.requirements = new Requirements(findings, presence, space, rulebook, chain);
    }

    /** The positions and criteria that hold on the day, with the packages on which they fire, ordered by id. */
    public Map<RuleCard, PackageSet> findings() {
        return findings;
    }

    /** Ids of the instruments, in the vocabulary's order, and behind them {@link RuleCard#PACKAGE} for the whole. */
    public List<String> parts() {
        return presence.parts();
    }

    /** The packages that have the part; all of them have the whole. */
    public PackageSet present(String part) {
        return presence.of(part);
    }

    /** The packages in which the side has to take the part up. */
    public PackageSet takenUp(String part, String side) {
        return presence.takenUp(part, side);
    }

    /** The packages of which no side has to take anything up: all grounds are judged there as one part of all sides. */
    public PackageSet judgedAsOne() {
        return presence.judgedAsOne();
    }

    /** The packages that have the part on which a party takes each stance on it; a stance it never takes is not there. */
    public Map<Stance, PackageSet> stances(String party, String part) {
        return requireNonNull(partStances.get(new PartyOnPart(party, part)));
    }

    /** The packages on which a party takes each stance; a stance it never takes is not there. */
    public Map<Stance, PackageSet> stances(String party) {
        return requireNonNull(stances.get(party));
    }

    /** The packages on which a recommendation has each status; a status it never has is not there. */
    public Map<Status, PackageSet> statuses(String recommendation) {
        return requireNonNull(statuses.get(recommendation));
    }

    /** What sources require. */
    public Requirements requirements() {
        return requirements;
    }

    /** The packages on which a finding fires and speaks of the part. */
    public PackageSet speaking(RuleCard rule, String part) {
        return presence.speaking(rule, fires(rule), part);
    }

    private PackageSet fires(RuleCard rule) {
        return findings.getOrDefault(rule, space.nothing());
    }

    /** The packages that nothing rules out. */
    public PackageSet valid() {
        return valid;
    }

    public Space space() {
        return space;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    StratifiedEvaluator chain() {
        return chain;
    }

    /** What effects do to a party's stance. */
    public Leanings leanings() {
        return new Leanings(chain);
    }

    /** Whether anything that a party could think of a part means something for it. */
    public boolean counts(Party party) {
        return Stream.of(Stance.values())
                .anyMatch(stance -> !chain.impacts(party, stance).isEmpty());
    }

    /** The packages on which a party's stance on the part means this for it. */
    public PackageSet impact(Party party, String part, PartyImpact impact) {
        return impacts.computeIfAbsent(new PartyOnPart(party.id(), part), any -> impacts(party, part))
                .getOrDefault(impact, space.nothing());
    }

    private Map<PartyImpact, PackageSet> impacts(Party party, String part) {
        Map<PartyImpact, PackageSet> drawn = new EnumMap<>(PartyImpact.class);
        stances(party.id(), part)
                .forEach((stance, where) ->
                        chain.impacts(party, stance).forEach(impact -> PackageSet.add(drawn, impact, where)));
        return drawn;
    }

    /** The verdicts on parts by what parties hold of them. */
    PartVerdicts partVerdicts() {
        if (partVerdicts.isEmpty()) {
            partVerdicts = Optional.of(new PartVerdicts(this));
        }
        return partVerdicts.get();
    }

    /** What packages come to where what a box leaves possible of the giving terms can give what is required. */
    public Conclusions conclusions(PartialAssignment box) {
        return conclusions(box, requirements.givingAxes());
    }

    /** What packages come to of which everything is stated. */
    public Conclusions conclusions() {
        return conclusions(new PartialAssignment(space.domains(), Map.of()), List.of());
    }

    /**
     * What packages come to where some of the giving terms are left as the box leaves them.
     *
     * @param left the axes of these, in the order of the domains; the others are stated
     */
    public Conclusions conclusions(PartialAssignment box, List<TermVariable> left) {
        List<Set<Integer>> cells = requirements.givingAxes().stream()
                .map(axis -> left.contains(axis) ? box.cells(axis) : Set.<Integer>of())
                .toList();
        return conclusions.computeIfAbsent(cells, any -> new Conclusions(this, left, box.on(left)));
    }

    /** The packages on which some rule of these fires. */
    public PackageSet firing(Predicate<RuleCard> which) {
        PackageSet firing = space.nothing();
        for (Map.Entry<RuleCard, PackageSet> finding : findings.entrySet()) {
            firing = which.test(finding.getKey()) ? firing.or(finding.getValue()) : firing;
        }
        return firing;
    }

    private void drawStances(Party party) {
        Map<Stance, PackageSet> taken = new EnumMap<>(Stance.class);
        for (String part : presence.parts()) {
            Map<Stance, PackageSet> onIt = SignPartition.words(
                    effects(party.id(), rule -> speaking(rule, part)),
                    present(part),
                    chain::stance,
                    new EnumMap<>(Stance.class));
            partStances.put(new PartyOnPart(party.id(), part), onIt);
            if (part.equals(RuleCard.PACKAGE)) {
                SignPartition.words(
                        effects(party.id(), rule -> presence.ofNoPart(rule, fires(rule))),
                        space.everything(),
                        chain::stance,
                        taken);
            } else {
                onIt.forEach((stance, region) -> PackageSet.add(taken, stance, region));
            }
        }
        taken.remove(Stance.SILENT);
        stances.put(
                party.id(),
                SignPartition.words(taken, space.everything(), chain::packageStance, new EnumMap<>(Stance.class)));
    }

    /** By each effect that rules about a party or recommendation have, where some such rule does what is asked of it. */
    private Map<Effect, PackageSet> effects(String about, Function<RuleCard, PackageSet> where) {
        Map<Effect, PackageSet> effects = new EnumMap<>(Effect.class);
        findings.keySet().stream()
                .filter(rule -> rule.position().about().equals(about))
                .forEach(rule -> PackageSet.add(effects, rule.position().effect(), where.apply(rule)));
        return effects;
    }

    private void drawStatuses(Recommendation criterion) {
        Map<Effect, PackageSet> effects = effects(criterion.id(), this::fires);
        statuses.put(
                criterion.id(),
                SignPartition.words(effects, space.everything(), chain::status, new EnumMap<>(Status.class)));
    }
}
