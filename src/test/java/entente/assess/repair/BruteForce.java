package entente.assess.repair;

import entente.SmallWorld;
import entente.assess.AssessedSubject;
import entente.assess.Modality;
import entente.assess.TermCondition;
import entente.engine.DomainPart;
import entente.engine.PointEvaluator;
import entente.model.Effect;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers by trying every package in Drools; what was answered once is not tried again. */
public final class BruteForce {
    private static final Set<Effect> PLEASING =
            EnumSet.of(Effect.ACCEPTS, Effect.MEETS_DEMAND, Effect.MEETS_PREFERENCE, Effect.SERVES);

    private final SmallWorld world;
    private final Set<String> giving = new TreeSet<>();
    private final Map<Option, Counted> counted = new IdentityHashMap<>();
    private final Map<PointEvaluator.Outcome, Set<String>> unfulfilled = new IdentityHashMap<>();

    public BruteForce(SmallWorld world) {
        this.world = world;
        world.rulebook()
                .rules(Stratum.POSITIONS)
                .forEach(rule -> giving.addAll(rule.position().given()));
    }

    SmallWorld world() {
        return world;
    }

    /** The valid packages that an option leaves possible; all, if none is valid. */
    public List<Map<Term, Object>> completions(Option option) {
        return valid(world.completions(option));
    }

    public List<Map<Term, Object>> valid(List<Map<Term, Object>> points) {
        List<Map<Term, Object>> valid = points.stream()
                .filter(point -> world.outcome(point).verdict() != Verdict.INVALID)
                .toList();
        return valid.isEmpty() ? points : valid;
    }

    /**
     * What an option's verdict is taken from.
     *
     * @param parts by package the verdicts on its parts, {@code package} among them; only packages that count
     */
    public record Counted(
            Map<Map<Term, Object>, Map<String, Verdict>> parts, Map<Map<Term, Object>, Verdict> verdicts) {}

    /**
     * The packages of an option that count, by the definition: all terms but those that give something required are
     * completed first; of each way those packages count in which all is fulfilled. If there are none, the requirements
     * of the smallest sets that no package fulfils together are unmet, and those count that fulfil the others.
     */
    public Counted counted(Option option) {
        return counted.computeIfAbsent(option, this::count);
    }

    private Counted count(Option option) {
        Map<Map<Term, Object>, List<Map<Term, Object>>> ways = new LinkedHashMap<>();
        for (Map<Term, Object> point : completions(option)) {
            Map<Term, Object> way = new LinkedHashMap<>(point);
            way.keySet().removeIf(term -> giving.contains(term.id()));
            ways.computeIfAbsent(way, any -> new ArrayList<>()).add(point);
        }
        Counted counted = new Counted(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (List<Map<Term, Object>> way : ways.values()) {
            Set<String> all = new TreeSet<>();
            way.forEach(point -> all.addAll(unfulfilled(point)));
            if (way.stream().allMatch(point -> world.outcome(point).verdict() == Verdict.INVALID)) {
                all.clear();
            }
            List<Set<String>> unmet = subsets(List.copyOf(all)).stream()
                    .filter(set -> way.stream()
                            .noneMatch(point -> unfulfilled(point).stream().noneMatch(set::contains)))
                    .toList();
            Set<String> clash = new TreeSet<>();
            unmet.stream()
                    .filter(set -> unmet.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                    .forEach(clash::addAll);
            for (Map<Term, Object> point : way) {
                if (all.isEmpty() || clash.containsAll(unfulfilled(point))) {
                    Map<String, Verdict> parts = parts(point, clash);
                    counted.parts().put(point, parts);
                    counted.verdicts().put(point, worst(point, parts));
                }
            }
        }
        return counted;
    }

    private Verdict worst(Map<Term, Object> point, Map<String, Verdict> parts) {
        return world.outcome(point).verdict() == Verdict.INVALID
                ? Verdict.INVALID
                : parts.values().stream().min(Verdict::compareTo).orElseThrow();
    }

    private Map<String, Verdict> parts(Map<Term, Object> point, Set<String> unmet) {
        Map<String, Verdict> parts = new LinkedHashMap<>(world.apart(point).parts());
        boolean judgedAsOne = parts.keySet().stream()
                .filter(part -> !part.equals(RuleCard.PACKAGE))
                .allMatch(part -> sides(point, part).isEmpty());
        for (RuleCard rule : fired(point)) {
            if (rule.position().effect() == Effect.REQUIRES
                    && unmet.contains(rule.position().of().orElseThrow())) {
                String part = world.rulebook().part(rule);
                parts.put(judgedAsOne || !parts.containsKey(part) ? RuleCard.PACKAGE : part, Verdict.BLOCKED);
            }
        }
        return parts;
    }

    private List<String> sides(Map<Term, Object> point, String part) {
        Section section = world.rulebook().vocabulary().section(part).orElseThrow();
        return section.sides(String.valueOf(point.getOrDefault(section.leading().orElseThrow(), Term.NONE)));
    }

    private List<RuleCard> fired(Map<Term, Object> point) {
        return world.outcome(point).findings().stream()
                .map(id -> world.rulebook().rule(id).orElseThrow())
                .toList();
    }

    /** The requirements that a package leaves unfulfilled. */
    private Set<String> unfulfilled(Map<Term, Object> point) {
        return unfulfilled.computeIfAbsent(world.outcome(point), any -> unfulfilledBy(point));
    }

    private Set<String> unfulfilledBy(Map<Term, Object> point) {
        Map<String, Set<Effect>> effects = new TreeMap<>();
        fired(point)
                .forEach(rule -> rule.position()
                        .of()
                        .ifPresent(named -> effects.computeIfAbsent(named, any -> EnumSet.noneOf(Effect.class))
                                .add(rule.position().effect())));
        effects.values()
                .removeIf(found -> !found.contains(Effect.REQUIRES)
                        || found.contains(Effect.FULFILS) && !found.contains(Effect.BREAKS));
        return effects.keySet();
    }

    private static List<Set<String>> subsets(List<String> names) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << names.size(); bits++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < names.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(names.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** What an option comes to: all parties and recommendations, the verdict, then part by part. */
    public Map<AssessedSubject, List<String>> reached(Option option) {
        List<Map<Term, Object>> points = completions(option);
        Counted counted = counted(option);
        Map<AssessedSubject, List<String>> reached = new LinkedHashMap<>();
        world.rulebook()
                .parties()
                .forEach(party -> reached.put(AssessedSubject.of(party.id()), reached(points, party.id())));
        world.rulebook()
                .recommendations()
                .forEach(one -> reached.put(AssessedSubject.of(one.id()), reached(points, one.id())));
        reached.put(AssessedSubject.VERDICT, words(counted.verdicts().values().stream()));
        List<String> parts = new ArrayList<>(world.rulebook().vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .map(Section::id)
                .toList());
        parts.add(RuleCard.PACKAGE);
        for (String part : parts) {
            reached.put(
                    AssessedSubject.on(part, Verdict.ID),
                    words(counted.parts().values().stream().map(of -> of.getOrDefault(part, Verdict.ABSENT))));
            for (Party party : world.rulebook().parties()) {
                if (words(stances(world.points(), part, party)).stream().anyMatch(word -> !word.equals("silent"))) {
                    List<String> words = words(stances(points, part, party));
                    reached.put(AssessedSubject.on(part, party.id()), words.isEmpty() ? List.of("absent") : words);
                }
            }
        }
        return reached;
    }

    private Stream<Stance> stances(List<Map<Term, Object>> points, String part, Party party) {
        return points.stream()
                .map(point -> world.outcome(point).partStances().get(part))
                .filter(Objects::nonNull)
                .map(stances -> stances.get(party.id()));
    }

    /** What these packages come to, as to a party or a recommendation. */
    public List<String> reached(List<Map<Term, Object>> points, String about) {
        Stream<PointEvaluator.Outcome> outcomes = points.stream().map(world::outcome);
        return world.rulebook().party(about).isPresent()
                ? words(outcomes.map(outcome -> outcome.stances().get(about)))
                : words(outcomes.map(outcome -> outcome.statuses().get(about)));
    }

    /** Of each position's rules, on how many of an option's completions they fire. */
    public Map<String, Modality> found(Option option) {
        List<Map<Term, Object>> points = completions(option);
        Map<String, Modality> found = new LinkedHashMap<>();
        for (RuleCard rule : world.rulebook().rules(Stratum.POSITIONS)) {
            long firing = points.stream()
                    .filter(point -> world.outcome(point).findings().contains(rule.id()))
                    .count();
            Modality some = firing == 0 ? Modality.NOT : Modality.POSSIBLE;
            found.put(rule.id(), firing == points.size() ? Modality.HOLDS : some);
        }
        return found;
    }

    public static <W extends Outcome> List<String> words(Stream<W> outcomes) {
        return outcomes.distinct().sorted().map(Outcome::word).toList();
    }

    /** Whether a package fulfils a stake, as its comment defines that. */
    public boolean fulfils(Map<Term, Object> point, Goal goal) {
        PointEvaluator.Outcome outcome = world.outcome(point);
        boolean any = goal.rules().stream().anyMatch(rule -> outcome.findings().contains(rule.id()));
        return switch (goal.kind()) {
            case OBJECTION ->
                !any || !world.rulebook().party(goal.of()).orElseThrow().decides();
            case ASSENT -> whole(goal) ? leansFor(point, goal.of()) : any;
            case SUPPORT -> {
                String part = goal.part().orElseThrow();
                boolean taken = part.equals(RuleCard.PACKAGE)
                        ? outcome.parts().keySet().stream()
                                .filter(own -> !own.equals(RuleCard.PACKAGE))
                                .allMatch(own -> sides(point, own).isEmpty())
                        : outcome.parts().containsKey(part)
                                && sides(point, part).contains(goal.of());
                yield !taken || favoured(point, part, goal);
            }
            case REQUIREMENT ->
                !unfulfilled(point).contains(goal.of())
                        || goal.part()
                                        .filter(part -> calls(point, part, goal.of()))
                                        .isEmpty()
                                && goal.part().isPresent();
            case VERDICT ->
                goal.part()
                        .map(part -> outcome.parts().get(part))
                        .orElse(outcome.verdict())
                        .word()
                        .equals(goal.of());
        };
    }

    /** Whether a rule that speaks of the part requires what is named. */
    private boolean calls(Map<Term, Object> point, String part, String named) {
        return fired(point).stream()
                .filter(rule -> rule.position().effect() == Effect.REQUIRES)
                .filter(rule -> rule.position().of().orElseThrow().equals(named))
                .anyMatch(rule -> world.rulebook().part(rule).equals(part));
    }

    /** Whether the stake is the stance itself, since the rules that please a party do not make it: it names all of its rules. */
    private static boolean whole(Goal goal) {
        return goal.rules().stream()
                .anyMatch(rule -> !PLEASING.contains(rule.position().effect()));
    }

    /** Whether one of the stake's rules fires and, where the part is not all that there is, speaks of it. */
    private boolean favoured(Map<Term, Object> point, String part, Goal goal) {
        return fired(point).stream()
                .filter(goal.rules()::contains)
                .anyMatch(rule -> part.equals(RuleCard.PACKAGE)
                        || world.rulebook().part(rule).equals(part));
    }

    boolean leansFor(Map<Term, Object> point, String party) {
        return EnumSet.of(Stance.FOR, Stance.LEANS_FOR)
                .contains(world.outcome(point).stances().get(party));
    }

    /** Whether a package is as a condition on one term says; of a term that does not apply it says nothing. */
    public static boolean fulfils(Map<Term, Object> point, TermCondition condition) {
        Object value = point.get(condition.axis().term());
        return value == null
                || condition.cells().stream()
                        .map(cell -> condition.axis().cells().get(cell))
                        .anyMatch(cell -> condition
                                .axis()
                                .element()
                                .map(element -> ((Set<?>) value).contains(element)
                                        == cell.example().equals(true))
                                .orElseGet(() -> cell instanceof DomainPart.Interval stretch
                                        ? stretch.from() <= (Integer) value && (Integer) value <= stretch.to()
                                        : cell.example().equals(value)));
    }
}
