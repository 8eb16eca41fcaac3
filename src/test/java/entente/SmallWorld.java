package entente;

import static entente.MadeRulebook.NOWHERE;
import static entente.MadeRulebook.choice;
import static entente.MadeRulebook.circumstance;
import static entente.MadeRulebook.derived;
import static entente.MadeRulebook.instrument;
import static entente.MadeRulebook.leading;
import static entente.MadeRulebook.parameter;
import static entente.MadeRulebook.parameters;
import static entente.MadeRulebook.party;
import static entente.MadeRulebook.subset;
import static entente.MadeRulebook.term;
import static entente.MadeRulebook.value;

import entente.engine.Engine;
import entente.engine.PointEvaluator;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.SourceStrength;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.model.Vocabulary;
import entente.option.AdmittedValues;
import entente.option.Option;
import entente.option.Statement;
import entente.option.Terms;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A random rulebook so small that every package of it can be tried, one by one, in Drools: two instruments, a
 * circumstance, four parties, a handful of rules. The verdict's rules are those shipped.
 */
public final class SmallWorld {
    private static final List<String> PARTIES = List.of("ash", "beech", "cedar", "dogwood");
    private static final List<String> CRITERIA = List.of("criterion-1", "criterion-2");
    private static final List<String> ON_PARTIES = List.of(
            "accepts",
            "rejects",
            "crosses-red-line",
            "meets-demand",
            "meets-demand",
            "misses-demand",
            "meets-preference",
            "misses-preference",
            "serves",
            "harms",
            "touches");
    private static final List<String> ON_CRITERIA = List.of("meets", "part-meets", "fails", "contradicts", "engages");

    private static final List<String> ON_PACKAGES = List.of("invalidates", "requires", "fulfils", "fulfils", "breaks");
    private static final List<String> REQUIREMENTS = List.of("permit", "permit", "survey");
    private static final List<String> GIVEN =
            List.of("\"season.early\"", "\"season.weather\"", "\"season.early\", \"gate.opening\"", "\"tank.share\"");

    private static final Map<Long, SmallWorld> MADE = new ConcurrentHashMap<>();

    private final long seed;
    private final Random random;
    private final RandomConditions conditions;
    private final Rulebook rulebook;
    private final Engine engine;
    private final List<Map<Term, Object>> points = new ArrayList<>();
    /** By term and value, which of the points have it. */
    private final Map<Term, Map<Object, BitSet>> having = new LinkedHashMap<>();

    /** By package, each of {@link #points()}. */
    private final Map<Map<Term, Object>, PointEvaluator.Outcome> outcomes = new IdentityHashMap<>();

    private final Map<Map<Term, Object>, PointEvaluator.Outcome> apart = new IdentityHashMap<>();

    private SmallWorld(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        Vocabulary vocabulary = vocabulary();
        this.conditions = new RandomConditions(random, vocabulary);
        this.rulebook = rulebook(new MadeRulebook(vocabulary, List.of("left", "right"), parties(), CRITERIA));
        Problems problems = new Problems();
        this.engine = Engine.compile(rulebook, problems)
                .orElseThrow(() -> new IllegalStateException("seed " + seed + ": " + problems.all()));
        point(vocabulary.sections(), 0, new LinkedHashMap<>());
    }

    /** The world of a seed; the same whoever asks, for it takes a second to make one. */
    public static SmallWorld of(long seed) {
        return MADE.computeIfAbsent(seed, SmallWorld::new);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Engine engine() {
        return engine;
    }

    /** Every package; terms of absent instruments are left out. */
    public List<Map<Term, Object>> points() {
        return points;
    }

    /** What Drools makes of a package, all rules of all days counted. */
    public PointEvaluator.Outcome outcome(Map<Term, Object> point) {
        if (outcomes.isEmpty()) {
            PointEvaluator chain = new PointEvaluator(rulebook, engine::session);
            points.forEach(each -> outcomes.put(each, chain.assess(each, rule -> true)));
        }
        return Objects.requireNonNull(outcomes.get(point));
    }

    /** The same of a package of which nothing is required. */
    public PointEvaluator.Outcome apart(Map<Term, Object> point) {
        if (apart.isEmpty()) {
            PointEvaluator chain = new PointEvaluator(rulebook, engine::session);
            points.forEach(each ->
                    apart.put(each, chain.assess(each, rule -> rule.position().effect() != Effect.REQUIRES)));
        }
        return Objects.requireNonNull(apart.get(point));
    }

    @Override
    public String toString() {
        return "seed " + seed + ":\n"
                + rulebook.rules().stream()
                        .filter(rule -> !rule.id().startsWith("verdict/"))
                        .map(rule -> rule.file().source())
                        .collect(Collectors.joining("\n"));
    }

    // Options.

    /** An option that states every term of a package. */
    public Option option(Map<Term, Object> point) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Place> listed = new LinkedHashMap<>();
        for (Term term : rulebook.vocabulary().terms()) {
            if (point.containsKey(term)) {
                statements.add(new Statement(term, new AdmittedValues.Exactly(point.get(term)), false, NOWHERE));
                listed.put(term.section(), NOWHERE);
            }
        }
        return option("point", listed, statements);
    }

    /** A random option: some sections not listed, some terms open or stated in part. */
    public Option option(Random random) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Place> listed = new LinkedHashMap<>();
        for (Section section : rulebook.vocabulary().sections()) {
            if (section.kind() == Section.Kind.DERIVED) {
                continue;
            }
            boolean instrument = section.kind() == Section.Kind.INSTRUMENT;
            if (random.nextInt(3) == 0) {
                section.leading()
                        .ifPresent(leading -> statements.add(
                                new Statement(leading, new AdmittedValues.Exactly(Term.NONE), true, NOWHERE)));
                continue;
            }
            listed.put(section.id(), NOWHERE);
            for (Term term : section.terms()) {
                if (random.nextInt(5) < 3) {
                    statements.add(new Statement(term, admitted(term, instrument, random), false, NOWHERE));
                }
            }
        }
        return option("random", listed, statements);
    }

    public static Option option(String id, Map<String, Place> listed, List<Statement> statements) {
        return new Option(
                id,
                Path.of(id + ".yaml"),
                id,
                "",
                Optional.empty(),
                new Terms(listed, statements),
                Map.of(),
                List.of());
    }

    private static AdmittedValues admitted(Term term, boolean instrument, Random random) {
        if (term.type() instanceof Type.Amount amount && random.nextInt(3) == 0) {
            int one = amount.min() + random.nextInt(amount.max() - amount.min() + 1);
            int other = amount.min() + random.nextInt(amount.max() - amount.min() + 1);
            return new AdmittedValues.Between(Math.min(one, other), Math.max(one, other));
        }
        if (term.type() instanceof Type.Subset && random.nextInt(3) == 0) {
            return new AdmittedValues.Containing(
                    new TreeSet<>(Set.of(term.type().words().get(0))), Collections.emptySortedSet());
        }
        List<Object> values = values(term);
        if (instrument && term.leading()) {
            values.remove(Term.NONE);
        }
        return new AdmittedValues.Exactly(values.get(random.nextInt(values.size())));
    }

    /** The packages that an option leaves possible, read off its statements. */
    public List<Map<Term, Object>> completions(Option option) {
        Map<Term, AdmittedValues> stated = new HashMap<>();
        option.statements().forEach(statement -> stated.put(statement.term(), statement.admitted()));
        BitSet left = new BitSet();
        left.set(0, points.size());
        having.forEach((term, values) -> values.forEach((value, where) -> {
            if (!admits(option, stated, term, value)) {
                left.andNot(where);
            }
        }));
        return left.stream().mapToObj(points::get).toList();
    }

    /** A leading term that is not stated is none only where its instrument is not listed. */
    private static boolean admits(Option option, Map<Term, AdmittedValues> stated, Term term, Object value) {
        AdmittedValues admitted = stated.get(term);
        if (admitted != null) {
            return admits(admitted, value);
        }
        return !term.leading() || !value.equals(Term.NONE) || !option.listed().containsKey(term.section());
    }

    /** Whether a value is among those admitted. */
    public static boolean admits(AdmittedValues admitted, Object value) {
        if (admitted instanceof AdmittedValues.Between between) {
            return between.min() <= (Integer) value && (Integer) value <= between.max();
        }
        if (admitted instanceof AdmittedValues.OneOf oneOf) {
            return oneOf.values().contains(value);
        }
        if (admitted instanceof AdmittedValues.Containing containing) {
            return ((Set<?>) value).containsAll(containing.with())
                    && containing.without().stream().noneMatch(((Set<?>) value)::contains);
        }
        return ((AdmittedValues.Exactly) admitted).value().equals(value);
    }

    // The vocabulary and its points.

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        instrument(
                                "tank",
                                List.of("left", "right"),
                                leading("kind", kinds()),
                                term("share", new Type.Amount(0, 5, "shares"))),
                        instrument(
                                "gate",
                                List.of(),
                                leading("opening", choice("none", "daily")),
                                term("days", subset("fair", "feast"))),
                        circumstance(
                                "season",
                                term("weather", choice("wet", "dry", "mild")),
                                term("early", new Type.Flag())),
                        derived("signs", term("dear", new Type.Flag()))),
                parameters(parameter("enough", 3, "shares")));
    }

    /** A tank of steel is for the right side alone to take up. */
    private static Type kinds() {
        Value steel = new Value(
                "steel", "", Optional.of(List.of("right")), Optional.empty(), Optional.empty(), List.of(), List.of());
        return new Type.Choice(List.of(value("none"), value("clay"), steel));
    }

    private void point(List<Section> sections, int index, Map<Term, Object> values) {
        if (index == sections.size()) {
            values.forEach((term, value) -> having.computeIfAbsent(term, any -> new HashMap<>())
                    .computeIfAbsent(value, any -> new BitSet())
                    .set(points.size()));
            points.add(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
            return;
        }
        Section section = sections.get(index);
        if (section.kind() == Section.Kind.DERIVED) {
            point(sections, index + 1, values);
            return;
        }
        terms(section.terms(), sections, index, values);
    }

    private void terms(List<Term> left, List<Section> sections, int index, Map<Term, Object> values) {
        if (left.isEmpty()) {
            point(sections, index + 1, values);
            return;
        }
        Term term = left.get(0);
        for (Object value : values(term)) {
            values.put(term, value);
            boolean absent = term.leading() && value.equals(Term.NONE);
            terms(absent ? List.of() : left.subList(1, left.size()), sections, index, values);
            values.remove(term);
        }
    }

    /** All values of a term. */
    public static List<Object> values(Term term) {
        List<Object> values = new ArrayList<>();
        if (term.type() instanceof Type.Amount amount) {
            for (int number = amount.min(); number <= amount.max(); number++) {
                values.add(number);
            }
        } else if (term.type() instanceof Type.Subset subset) {
            for (int bits = 0; bits < 1 << subset.values().size(); bits++) {
                SortedSet<String> set = new TreeSet<>();
                for (int i = 0; i < subset.values().size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        set.add(subset.values().get(i).id());
                    }
                }
                values.add(Collections.unmodifiableSortedSet(set));
            }
        } else if (term.type() instanceof Type.Flag) {
            values.addAll(List.of(false, true));
        } else {
            values.addAll(term.type().words());
        }
        return values;
    }

    private static List<Party> parties() {
        return List.of(
                party("ash", "left", Party.Role.DECIDES),
                party("beech", "right", Party.Role.DECIDES),
                party("cedar", "right", Party.Role.DECIDES),
                party("dogwood", "none", Party.Role.COMMENTATOR));
    }

    private static Profile profile() {
        return new Profile(
                "default",
                "",
                SourceStrength.INFERENCE,
                Optional.empty(),
                Set.of(),
                new Profile.Axis(
                        Map.of("met", 100, "partly-met", 50, "not-met", 0), Map.of("criterion-1", 2, "criterion-2", 1)),
                new Profile.Axis(
                        Map.of("for", 100, "leans-for", 75, "leans-against", 25, "against", 0),
                        Map.of("ash", 1, "beech", 2, "cedar", 1)),
                new Profile.Costs(2, 1, Map.of("gate.opening", 3)));
    }

    // The rules.

    private Rulebook rulebook(MadeRulebook made) {
        for (int i = 0; i < random.nextInt(3); i++) {
            add(made, "facts/sign-" + i, "@fact(\"signs.dear\")", false);
        }
        int wanted = made.size() + 6 + random.nextInt(8);
        for (int i = 0; made.size() < wanted; i++) {
            String about = random.nextInt(4) == 0 ? "package" : random.nextInt(4) == 0 ? any(CRITERIA) : any(PARTIES);
            String effect = about.equals("package")
                    ? any(ON_PACKAGES)
                    : any(CRITERIA.contains(about) ? ON_CRITERIA : ON_PARTIES);
            String of = about.equals("package") && !effect.equals("invalidates")
                    ? "\n    @of(\"" + any(REQUIREMENTS) + "\")"
                    : "";
            if (effect.equals("requires")) {
                of += "\n    @given({" + any(GIVEN) + "})";
            }
            add(
                    made,
                    (about.equals("package") ? "whole" : about) + "/position-" + i,
                    "@about(\"" + about + "\")\n    @effect(\"" + effect + "\")" + of,
                    true);
        }
        return made.rulebook(Map.of("default", profile()));
    }

    /** Adds the rule, unless it says what cannot be said. */
    private void add(MadeRulebook made, String id, String metadata, boolean readsSigns) {
        String lines = conditions.lines(readsSigns);
        made.rule(id, metadata + on(metadata, lines), lines);
    }

    /** Of what a rule says that it speaks: of something that it reads, or of the package as a whole. */
    private String on(String metadata, String conditions) {
        List<String> read = new ArrayList<>(List.of("package"));
        read.addAll(conditions.contains("Tank(") ? List.of("tank", "tank") : List.of());
        read.addAll(conditions.contains("Gate(") ? List.of("gate", "gate") : List.of());
        boolean speaks = PARTIES.stream().anyMatch(party -> metadata.contains('"' + party + '"'))
                || metadata.contains("requires");
        return speaks && random.nextInt(3) == 0 ? "\n    @on(\"" + any(read) + "\")" : "";
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
