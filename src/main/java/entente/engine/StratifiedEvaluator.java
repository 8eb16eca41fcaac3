package entente.engine;

import static java.util.Objects.requireNonNull;

import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.model.VerdictFactType;
import entente.text.NamedConstant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The strata of a rulebook, one after another, each asked of an oracle; between them stand plain values. */
public final class StratifiedEvaluator {
    private final Map<Stratum, RuleEvaluator> oracles = new EnumMap<>(Stratum.class);
    private final Map<Stratum, Map<Object, Object>> answers = new EnumMap<>(Stratum.class);

    /**
     * @param oracles one for each stratum: a live one answers fastest if it is asked of like worlds
     */
    public StratifiedEvaluator(Supplier<? extends RuleEvaluator> oracles) {
        for (Stratum stratum : Stratum.values()) {
            this.oracles.put(stratum, oracles.get());
        }
    }

    /** The stance of a party about whom there are findings of these effects. */
    public Stance stance(Set<Effect> effects) {
        return ofFindings(Stratum.STANCE, Stance.class, effects);
    }

    /** The status of a recommendation about which there are findings of these effects. */
    public Status status(Set<Effect> effects) {
        return ofFindings(Stratum.STATUS, Status.class, effects);
    }

    /** Whether a requirement on which there are findings of these effects is fulfilled. */
    public RequirementState requirement(Set<Effect> effects) {
        return ofFindings(Stratum.REQUIREMENT, RequirementState.class, effects);
    }

    private <W extends Enum<W> & NamedConstant> W ofFindings(Stratum stratum, Class<W> words, Set<Effect> effects) {
        return once(stratum, effects, () -> one(stratum, words, world(VerdictFactType.FINDING, effects)));
    }

    /** The stance on the package of a party that takes these on its parts and on the whole. */
    public Stance packageStance(Set<Stance> taken) {
        return once(
                Stratum.PACKAGE_STANCE,
                taken,
                () -> one(Stratum.PACKAGE_STANCE, Stance.class, world(VerdictFactType.STANCE, taken)));
    }

    /** What a party's stance on a part means for the part. */
    public Set<PartyImpact> impacts(Party party, Stance stance) {
        return once(Stratum.PARTY_IMPACT, List.of(party.role(), party.side(), stance), () -> {
            Map<String, List<Map<String, Object>>> world = world(VerdictFactType.STANCE, Set.of(stance));
            world.put(
                    VerdictFactType.PARTY.type(),
                    List.of(VerdictFactType.PARTY.of(party.role().word(), party.side())));
            return words(Stratum.PARTY_IMPACT, world).stream()
                    .map(word -> NamedConstant.of(PartyImpact.class, word).orElseThrow())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(PartyImpact.class)));
        });
    }

    /**
     * What the verdict on a part follows from.
     *
     * @param sides those that have to take it up
     * @param supported the sides that someone supports it on
     * @param objections the impacts other than support that someone's stance has
     * @param unfulfilled whether something that the part requires is not there
     */
    public record PartSigns(
            Set<String> sides, Set<String> supported, Set<PartyImpact> objections, boolean unfulfilled) {}

    /** The verdict on a part. */
    public Verdict partVerdict(PartSigns signs) {
        return once(Stratum.PART_VERDICT, signs, () -> {
            List<Map<String, Object>> impacts = new ArrayList<>();
            signs.supported()
                    .forEach(side -> impacts.add(VerdictFactType.PARTY_IMPACT.of(PartyImpact.SUPPORTS.word(), side)));
            signs.objections()
                    .forEach(kind -> impacts.add(VerdictFactType.PARTY_IMPACT.of(kind.word(), Party.NO_SIDE)));
            Map<String, List<Map<String, Object>>> world = world(
                    VerdictFactType.REQUIREMENT, signs.unfulfilled() ? Set.of(RequirementState.UNFULFILLED) : Set.of());
            world.put(VerdictFactType.PARTY_IMPACT.type(), impacts);
            world.put(
                    VerdictFactType.SIDE.type(),
                    signs.sides().stream().map(VerdictFactType.SIDE::of).toList());
            return one(Stratum.PART_VERDICT, Verdict.class, world);
        });
    }

    /**
     * The verdict on the package.
     *
     * @param parts the verdicts on its parts and on the whole
     */
    public Verdict verdict(boolean invalidated, Set<Verdict> parts) {
        return once(Stratum.VERDICT, List.of(invalidated, parts), () -> {
            List<Verdict> there =
                    parts.stream().filter(verdict -> verdict != Verdict.ABSENT).toList();
            Map<String, List<Map<String, Object>>> world = world(VerdictFactType.PART_VERDICT, there);
            world.putAll(world(VerdictFactType.FINDING, invalidated ? Set.of(Effect.INVALIDATES) : Set.of()));
            return one(Stratum.VERDICT, Verdict.class, world);
        });
    }

    /** What becomes of findings has few inputs: each is asked once. */
    @SuppressWarnings("unchecked")
    private <T> T once(Stratum stratum, Object input, Supplier<T> asked) {
        Map<Object, Object> known = answers.computeIfAbsent(stratum, any -> new HashMap<>());
        Object answer = known.get(input);
        if (answer == null) {
            answer = asked.get();
            known.put(input instanceof Set<?> set ? Set.copyOf(set) : input, answer);
        }
        return (T) answer;
    }

    /** Facts of one field each; others may come to them. */
    private static Map<String, List<Map<String, Object>>> world(
            VerdictFactType type, Collection<? extends NamedConstant> words) {
        return new HashMap<>(Map.of(type.type(), type.each(words)));
    }

    /** The one word that rules conclude, of those that there are. */
    private <W extends Enum<W> & NamedConstant> W one(
            Stratum stratum, Class<W> known, Map<String, List<Map<String, Object>>> world) {
        Set<String> words = words(stratum, world);
        if (words.size() != 1) {
            throw new UnsettledException(stratum, world, words);
        }
        return NamedConstant.of(known, words.iterator().next()).orElseThrow();
    }

    private Set<String> words(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        return holding(stratum, world).stream()
                .map(rule -> ((RuleCard.Conclusion.Word) rule.conclusion()).word())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules of a stratum that hold in a world. */
    Set<RuleCard> holding(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        return requireNonNull(oracles.get(stratum)).holding(world).stream()
                .filter(rule -> rule.stratum() == stratum)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(RuleCard::id))));
    }
}
