package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.StratifiedEvaluator;
import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.Recommendation;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, PackageSet> present = new LinkedHashMap<>();
    private final Map<String, Map<String, PackageSet>> sides = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<Stance, PackageSet>>> partStances = new LinkedHashMap<>();
    private final Map<String, Map<Stance, PackageSet>> stances = new LinkedHashMap<>();
    private final Map<String, Map<Status, PackageSet>> statuses = new LinkedHashMap<>();
    private final Map<RuleCard, Map<String, PackageSet>> arising = new LinkedHashMap<>();
    private final Map<String, Map<RequirementState, PackageSet>> requirements = new LinkedHashMap<>();
    private final Map<BitSet, Conclusions> conclusions = new HashMap<>();
    private final Map<PartyOnPart, Map<PartyImpact, PackageSet>> impacts = new HashMap<>();
    private final List<TermVariable> givingAxes;
    private final Map<TermVariable, Integer> firstGiving = new HashMap<>();
    private final PackageSet judgedAsOne;
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
        this.judgedAsOne = drawSides();
        rulebook.parties().forEach(this::drawStances);
        rulebook.recommendations().forEach(this::drawStatuses);
        drawRequirements();
        Set<String> given = new HashSet<>();
        arising.keySet().forEach(rule -> given.addAll(rule.position().given()));
        this.givingAxes = space.domains().axes().stream()
                .filter(axis -> given.contains(axis.term().id()))
                .toList();
        int first = 0;
        for (TermVariable axis : givingAxes) {
            firstGiving.put(axis, first);
            first += axis.cells().size();
        }
    }

    /** The positions and criteria that hold on the day, with the packages on which they fire, ordered by id. */
    public Map<RuleCard, PackageSet> findings() {
        return findings;
    }

    /** Ids of the instruments, in the vocabulary's order, and behind them {@link RuleCard#PACKAGE} for the whole. */
    public List<String> parts() {
        return List.copyOf(partStances.keySet());
    }

    /** The packages that have the part; all of them have the whole. */
    public PackageSet present(String part) {
        return present.getOrDefault(part, space.everything());
    }

    /** The packages in which the side has to take the part up. */
    public PackageSet takenUp(String part, String side) {
        return requireNonNull(sides.get(part)).getOrDefault(side, space.nothing());
    }

    /** The packages of which no side has to take anything up: all grounds are judged there as one part of all sides. */
    public PackageSet judgedAsOne() {
        return judgedAsOne;
    }

    /** The packages that have the part on which a party takes each stance on it; a stance it never takes is not there. */
    public Map<Stance, PackageSet> stances(String party, String part) {
        return requireNonNull(requireNonNull(partStances.get(part)).get(party));
    }

    /** The packages on which a party takes each stance; a stance it never takes is not there. */
    public Map<Stance, PackageSet> stances(String party) {
        return requireNonNull(stances.get(party));
    }

    /** The packages on which a recommendation has each status; a status it never has is not there. */
    public Map<Status, PackageSet> statuses(String recommendation) {
        return requireNonNull(statuses.get(recommendation));
    }

    /** The packages on which a rule fires that requires something, by the part that it then speaks of. */
    public Map<RuleCard, Map<String, PackageSet>> arising() {
        return arising;
    }

    /** Names of the requirements. */
    public Set<String> requirements() {
        return requirements.keySet();
    }

    /** The packages in which a requirement is in this state. */
    public PackageSet requirement(String named, RequirementState state) {
        return requireNonNull(requirements.get(named)).getOrDefault(state, space.nothing());
    }

    /** The packages on which a finding fires and speaks of the part. */
    public PackageSet speaking(RuleCard rule, String part) {
        PackageSet fires = fires(rule);
        if (part.equals(RuleCard.PACKAGE)) {
            return ofNoPart(rule).or(fires.and(judgedAsOne));
        }
        return rulebook.part(rule).equals(part) ? fires.and(present(part)) : space.nothing();
    }

    private PackageSet fires(RuleCard rule) {
        return findings.getOrDefault(rule, space.nothing());
    }

    /** Where it fires, and the part of which it speaks, if any, is not in the package. */
    private PackageSet ofNoPart(RuleCard rule) {
        String own = rulebook.part(rule);
        return own.equals(RuleCard.PACKAGE) ? fires(rule) : fires(rule).minus(present(own));
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
        return conclusions(box, givingAxes);
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
        BitSet cells = new BitSet();
        for (TermVariable axis : left) {
            int first = requireNonNull(firstGiving.get(axis));
            box.cells(axis).forEach(cell -> cells.set(first + cell));
        }
        return conclusions.computeIfAbsent(cells, any -> new Conclusions(this, left, box.on(left)));
    }

    /** The axes of the terms that give what is required, in the order of the domains. */
    public List<TermVariable> givingAxes() {
        return givingAxes;
    }

    /** The packages on which some rule of these fires. */
    public PackageSet firing(Predicate<RuleCard> which) {
        PackageSet firing = space.nothing();
        for (Map.Entry<RuleCard, PackageSet> finding : findings.entrySet()) {
            firing = which.test(finding.getKey()) ? firing.or(finding.getValue()) : firing;
        }
        return firing;
    }

    /** Draws who has to take what up; gives the packages of which nothing has to be. */
    private PackageSet drawSides() {
        PackageSet something = space.nothing();
        for (Section section : rulebook.vocabulary().sections()) {
            if (section.kind() != Section.Kind.INSTRUMENT) {
                continue;
            }
            Term leading = section.leading().orElseThrow();
            TermVariable axis = space.domains().of(leading).get(0);
            Map<String, PackageSet> bySide = new LinkedHashMap<>();
            for (int cell = 0; cell < axis.cells().size(); cell++) {
                PackageSet here = space.cells(axis, Set.of(cell));
                List<String> taking =
                        section.sides(String.valueOf(axis.cells().get(cell).example()));
                taking.forEach(side -> bySide.merge(side, here, PackageSet::or));
                something = taking.isEmpty() ? something : something.or(here);
            }
            present.put(section.id(), space.cells(axis, Set.of(axis.absent())).not());
            sides.put(section.id(), bySide);
        }
        PackageSet nothing = something.not();
        Map<String, PackageSet> ofAll = new LinkedHashMap<>();
        rulebook.sides().keySet().forEach(side -> ofAll.put(side, nothing));
        sides.put(RuleCard.PACKAGE, ofAll);
        sides.keySet().forEach(part -> partStances.put(part, new LinkedHashMap<>()));
        return nothing;
    }

    private void drawStances(Party party) {
        Map<Stance, PackageSet> taken = new EnumMap<>(Stance.class);
        for (String part : partStances.keySet()) {
            Map<Stance, PackageSet> onIt = SignPartition.words(
                    effects(party.id(), rule -> speaking(rule, part)),
                    present(part),
                    chain::stance,
                    new EnumMap<>(Stance.class));
            requireNonNull(partStances.get(part)).put(party.id(), onIt);
            if (part.equals(RuleCard.PACKAGE)) {
                SignPartition.words(effects(party.id(), this::ofNoPart), space.everything(), chain::stance, taken);
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

    private void drawRequirements() {
        Map<String, Map<Effect, PackageSet>> effects = new LinkedHashMap<>();
        findings.forEach((rule, region) -> rule.position().of().ifPresent(named -> {
            PackageSet.add(
                    effects.computeIfAbsent(named, any -> new EnumMap<>(Effect.class)),
                    rule.position().effect(),
                    region);
            if (rule.position().effect() == Effect.REQUIRES) {
                Map<String, PackageSet> parts = new LinkedHashMap<>();
                PackageSet.add(parts, rulebook.part(rule), speaking(rule, rulebook.part(rule)));
                if (!rulebook.part(rule).equals(RuleCard.PACKAGE)) {
                    PackageSet.add(parts, RuleCard.PACKAGE, speaking(rule, RuleCard.PACKAGE));
                }
                arising.put(rule, parts);
            }
        }));
        effects.forEach((named, found) -> {
            Map<RequirementState, PackageSet> drawn = new EnumMap<>(RequirementState.class);
            SignPartition.each(found, space.everything())
                    .forEach((mix, where) -> PackageSet.add(drawn, chain.requirement(mix), where));
            requirements.put(named, drawn);
        });
    }
}
