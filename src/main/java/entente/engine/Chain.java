package entente.engine;

import static java.util.Objects.requireNonNull;

import entente.rulebook.Effect;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Standing;
import entente.rulebook.Status;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The strata of a rulebook, one after another, each asked of an oracle; between them stand plain values. */
public final class Chain {
    private final Rulebook rulebook;
    private final Map<Stratum, Oracle> oracles = new EnumMap<>(Stratum.class);

    /**
     * @param oracles one for each stratum: a live one answers fastest if it is asked of like worlds
     */
    public Chain(Rulebook rulebook, Supplier<? extends Oracle> oracles) {
        this.rulebook = rulebook;
        for (Stratum stratum : Stratum.values()) {
            this.oracles.put(stratum, oracles.get());
        }
    }

    /**
     * What one point comes to.
     *
     * @param findings ids of the positions and criteria that fire
     * @param stances by party, in the rulebook's order
     * @param statuses by recommendation, in the rulebook's order
     */
    public record Outcome(
            SortedSet<String> findings, Map<String, Stance> stances, Map<String, Status> statuses, Verdict verdict) {}

    /**
     * Assesses one point.
     *
     * @param point a value for every term but derived ones; non-leading terms of absent instruments may be left out
     * @param active which positions hold on the day and under the profile asked about
     */
    public Outcome assess(Map<Term, Object> point, Predicate<RuleCard> active) {
        List<RuleCard> findings = findings(point).stream().filter(active).toList();
        Map<String, Stance> stances = new LinkedHashMap<>();
        rulebook.parties().forEach(party -> stances.put(party.id(), stance(effects(findings, party.id()))));
        Map<String, Status> statuses = new LinkedHashMap<>();
        rulebook.recommendations()
                .forEach(criterion -> statuses.put(criterion.id(), status(effects(findings, criterion.id()))));
        Set<String> supported = new TreeSet<>();
        Set<Standing> obstacles = EnumSet.noneOf(Standing.class);
        for (Party party : rulebook.parties()) {
            boolean required = findings.stream()
                    .map(RuleCard::position)
                    .anyMatch(position -> position.of().equals(Optional.of(party.id())));
            for (Standing standing : standings(party, requireNonNull(stances.get(party.id())), required)) {
                if (standing == Standing.SUPPORTS) {
                    supported.add(party.side());
                } else {
                    obstacles.add(standing);
                }
            }
        }
        boolean invalidated = findings.stream().anyMatch(rule -> rule.position().effect() == Effect.INVALIDATES);
        return new Outcome(
                findings.stream().map(RuleCard::id).collect(Collectors.toCollection(TreeSet::new)),
                stances,
                statuses,
                verdict(invalidated, supported, obstacles));
    }

    /** The positions and criteria that fire on a point, whatever the day. */
    public Set<RuleCard> findings(Map<Term, Object> point) {
        Map<Term, Object> values = new HashMap<>(point);
        holding(Stratum.FACTS, Points.world(rulebook.vocabulary().sections(), point)).stream()
                .map(rule -> ((RuleCard.Conclusion.Fact) rule.conclusion()).term())
                .forEach(flag -> values.put(rulebook.vocabulary().term(flag).orElseThrow(), true));
        return holding(Stratum.POSITIONS, Points.world(rulebook.vocabulary().sections(), values));
    }

    /** The stance of a party about whom there are findings of these effects. */
    public Stance stance(Set<Effect> effects) {
        return Stance.of(one(Stratum.STANCE, findingFacts(effects))).orElseThrow();
    }

    /** The status of a recommendation about which there are findings of these effects. */
    public Status status(Set<Effect> effects) {
        return Status.of(one(Stratum.STATUS, findingFacts(effects))).orElseThrow();
    }

    /** What a party's stance means for the package. */
    public Set<Standing> standings(Party party, Stance stance, boolean consentRequired) {
        Map<String, List<Map<String, Object>>> world = Map.of(
                "Party",
                List.of(Map.of(
                        "part",
                        party.part().word(),
                        "side",
                        party.side(),
                        "block",
                        party.blockDenied() ? "denied" : "unknown")),
                "Stance",
                List.of(Map.of("value", stance.word())),
                "Consent",
                List.of(Map.of("required", consentRequired)));
        return words(Stratum.STANDING, world).stream()
                .map(word -> Standing.of(word).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
    }

    /**
     * The verdict on a package.
     *
     * @param supported the sides that someone supports it on
     * @param obstacles the standings other than support that someone has
     */
    public Verdict verdict(boolean invalidated, Set<String> supported, Set<Standing> obstacles) {
        List<Map<String, Object>> standings = new ArrayList<>();
        supported.forEach(side -> standings.add(Map.of("kind", Standing.SUPPORTS.word(), "side", side)));
        obstacles.forEach(kind -> standings.add(Map.of("kind", kind.word(), "side", Party.NO_SIDE)));
        Map<String, List<Map<String, Object>>> world = new HashMap<>();
        world.put("Standing", standings);
        world.put(
                "Side",
                rulebook.sides().keySet().stream()
                        .<Map<String, Object>>map(side -> Map.of("id", side))
                        .toList());
        world.put("Finding", invalidated ? List.of(Map.of("effect", Effect.INVALIDATES.word())) : List.of());
        return Verdict.of(one(Stratum.VERDICT, world)).orElseThrow();
    }

    private static Set<Effect> effects(List<RuleCard> findings, String about) {
        return findings.stream()
                .map(RuleCard::position)
                .filter(position -> position.about().equals(about))
                .map(RuleCard.Conclusion.Position::effect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Effect.class)));
    }

    private static Map<String, List<Map<String, Object>>> findingFacts(Set<Effect> effects) {
        return Map.of(
                "Finding",
                effects.stream()
                        .<Map<String, Object>>map(effect -> Map.of("effect", effect.word()))
                        .toList());
    }

    private String one(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        Set<String> words = words(stratum, world);
        if (words.size() != 1) {
            throw new UnsettledException(stratum, world, words);
        }
        return words.iterator().next();
    }

    private Set<String> words(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        return holding(stratum, world).stream()
                .map(rule -> ((RuleCard.Conclusion.Word) rule.conclusion()).word())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<RuleCard> holding(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        return requireNonNull(oracles.get(stratum)).holding(world).stream()
                .filter(rule -> rule.stratum() == stratum)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(RuleCard::id))));
    }
}
