package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Engine;
import entente.engine.Evaluation;
import entente.engine.PointEvaluator;
import entente.engine.RuleEvaluator;
import entente.engine.Session;
import entente.model.Condition;
import entente.model.ConditionComparisons;
import entente.model.RuleCard;
import entente.model.RuleReads;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Type;
import entente.model.Verdict;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine is checked: findings, stances, statuses and verdicts by Drools, live, equal those of {@link Evaluation},
 * which shares nothing with it, and those of Drools begun afresh. Over 100,000 packages of the shipped rules and over
 * random rulebooks; over a million with {@code ./mvnw -Pmillion test}.
 */
class EngineCheckedTest {
    private static final int PACKAGES = Integer.getInteger("packages", 100_000);
    private static final int RULEBOOKS = 8;
    private static final int UNTIL_ELSEWHERE = 40;
    private static final int UNTIL_AFRESH = 1000;
    private static final int UNTIL_OTHER_RULES = 500;

    /** The verdicts that random rulebooks have to come to between them. */
    private static final Set<Verdict> REACHED = EnumSet.of(
            Verdict.INVALID,
            Verdict.BLOCKED,
            Verdict.OPPOSED,
            Verdict.RESISTED,
            Verdict.DISPUTED,
            Verdict.UNTESTED,
            Verdict.ONE_SIDED);

    @Test
    void onTheShippedRules() {
        long seed = seed("the shipped rules");
        Engine engine = Frozen.engine();
        Seen seen = IntStream.range(0, 2)
                .parallel()
                .mapToObj(
                        part -> agree(engine, new Random(seed + part), PACKAGES / 2, "seed " + seed + ", part " + part))
                .reduce(Seen::and)
                .orElseThrow();

        // No source tells of anyone who accepts a package outright.
        assertThat(seen.stances()).isEqualTo(EnumSet.complementOf(EnumSet.of(Stance.FOR)));
        assertThat(seen.verdicts())
                .contains(
                        Verdict.INVALID,
                        Verdict.BLOCKED,
                        Verdict.OPPOSED,
                        Verdict.RESISTED,
                        Verdict.UNTESTED,
                        Verdict.AGREEABLE);
        assertThat(seen.fired()).isEqualTo(seen.rules());
    }

    @Test
    void onRandomRulebooks() {
        long first = seed("random rulebooks");
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        int joined = 0;
        // A verdict that needs parties at odds can be missed by luck; then some rulebooks more are tried.
        for (int i = 0; i < RULEBOOKS || i < 4 * RULEBOOKS && !verdicts.containsAll(REACHED); i++) {
            long seed = first + i;
            Rulebook rulebook = RandomRulebook.of(seed);
            joined += (int) rulebook.rules(Stratum.POSITIONS).stream()
                    .flatMap(rule -> ConditionComparisons.in(rule.conditions()).stream())
                    .filter(one -> one.comparison().text().contains("$"))
                    .count();
            Engine engine = Engine.compile(rulebook, new Problems()).orElseThrow();
            verdicts.addAll(agree(engine, new Random(seed), PACKAGES / 50, "seed " + seed)
                    .verdicts());
        }
        assertThat(verdicts).containsAll(REACHED);
        assertThat(joined).as("comparisons with a name").isPositive();
    }

    /** What came out on the way, so that agreeing is not agreeing on nothing. */
    private record Seen(Set<Stance> stances, Set<Verdict> verdicts, Set<String> fired, Set<String> rules) {
        Seen and(Seen other) {
            stances.addAll(other.stances);
            verdicts.addAll(other.verdicts);
            fired.addAll(other.fired);
            return this;
        }
    }

    private static Seen agree(Engine engine, Random random, int packages, String where) {
        Rulebook rulebook = engine.rulebook();
        List<Session> sessions = new ArrayList<>();
        PointEvaluator live = new PointEvaluator(rulebook, () -> opened(engine, sessions));
        PointEvaluator evaluated = new PointEvaluator(rulebook, evaluated(rulebook));
        Walk walk = new Walk(rulebook, random);
        Seen seen = new Seen(
                EnumSet.noneOf(Stance.class),
                EnumSet.noneOf(Verdict.class),
                new TreeSet<>(),
                rulebook.rules(Stratum.POSITIONS).stream()
                        .map(RuleCard::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
        Predicate<RuleCard> active = rule -> true;
        for (int i = 0; i < packages; i++) {
            if (i % UNTIL_OTHER_RULES == 0) {
                Set<RuleCard> left = rulebook.rules().stream()
                        .filter(rule -> random.nextInt(5) > 0)
                        .collect(Collectors.toSet());
                active = i == 0 ? rule -> true : left::contains;
            }
            Map<Term, Object> point = i % UNTIL_ELSEWHERE == 0 ? walk.elsewhere() : walk.step();
            PointEvaluator.Outcome outcome = live.assess(point, active);
            same(outcome, evaluated.assess(point, active), where + ", package " + i, point);
            if (i % UNTIL_AFRESH == 0) {
                List<Session> fresh = new ArrayList<>();
                same(
                        outcome,
                        new PointEvaluator(rulebook, () -> opened(engine, fresh)).assess(point, active),
                        where,
                        point);
                fresh.forEach(Session::close);
            }
            seen.stances().addAll(outcome.stances().values());
            seen.verdicts().add(outcome.verdict());
            seen.fired().addAll(outcome.findings());
        }
        sessions.forEach(Session::close);
        return seen;
    }

    private static void same(
            PointEvaluator.Outcome one, PointEvaluator.Outcome other, String where, Map<Term, Object> point) {
        if (!one.equals(other)) {
            Map<String, Object> terms = new LinkedHashMap<>();
            point.forEach((term, value) -> terms.put(term.id(), value));
            assertThat(one).as("%s: %s", where, terms).isEqualTo(other);
        }
    }

    private static Session opened(Engine engine, List<Session> sessions) {
        sessions.add(engine.session());
        return sessions.get(sessions.size() - 1);
    }

    private static Supplier<RuleEvaluator> evaluated(Rulebook rulebook) {
        Iterator<Stratum> strata = List.of(Stratum.values()).iterator();
        return () -> new Evaluated(rulebook.rules(strata.next()));
    }

    /** Rules with what was said of them last, which stands as long as the facts that they read do. */
    private static final class Evaluated implements RuleEvaluator {
        private final Map<String, Set<RuleCard>> readers = new HashMap<>();
        private final Set<RuleCard> holding = new HashSet<>();
        private Map<String, List<Map<String, Object>>> last = Map.of();

        Evaluated(List<RuleCard> rules) {
            rules.forEach(rule -> rule.conditions().forEach(condition -> collect(condition, rule)));
        }

        private void collect(Condition condition, RuleCard rule) {
            if (condition instanceof Condition.Group group) {
                group.inner().forEach(inner -> collect(inner, rule));
            } else {
                readers.computeIfAbsent(((Condition.Pattern) condition).type(), type -> new HashSet<>())
                        .add(rule);
            }
        }

        @Override
        public Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world) {
            Evaluation evaluation = Evaluation.of(world);
            Set<RuleCard> concerned = new HashSet<>();
            readers.forEach((type, rules) -> {
                if (last.isEmpty() || !world.getOrDefault(type, List.of()).equals(last.getOrDefault(type, List.of()))) {
                    concerned.addAll(rules);
                }
            });
            for (RuleCard rule : concerned) {
                if (evaluation.holds(rule.conditions())) {
                    holding.add(rule);
                } else {
                    holding.remove(rule);
                }
            }
            last = world;
            return Set.copyOf(holding);
        }
    }

    /** Packages one after another, each a few terms from the last. */
    private static final class Walk {
        private final Random random;
        private final List<Term> terms;
        private final Map<Term, List<Object>> values = new HashMap<>();
        private Map<Term, Object> at = new LinkedHashMap<>();

        Walk(Rulebook rulebook, Random random) {
            this.random = random;
            this.terms = rulebook.vocabulary().terms().stream()
                    .filter(term -> term.kind() != Section.Kind.DERIVED)
                    .toList();
            List<RuleReads> reads = rulebook.rules().stream()
                    .filter(rule -> !(rule.conclusion() instanceof RuleCard.Conclusion.Word))
                    .map(RuleReads::of)
                    .toList();
            terms.stream()
                    .filter(term -> !(term.type() instanceof Type.Subset))
                    .forEach(term -> values.put(
                            term,
                            term.type() instanceof Type.Amount amount
                                    ? amounts(reads.stream().flatMap(read -> read.cuts(term).stream()), amount)
                                    : term.type() instanceof Type.Flag
                                            ? List.of(true, false)
                                            : List.copyOf(term.type().words())));
        }

        /** Numbers at and beside all that rules compare with, and the bounds. */
        private static List<Object> amounts(Stream<Integer> cuts, Type.Amount amount) {
            return Stream.concat(Stream.of(amount.min(), amount.max()), cuts.flatMap(cut -> Stream.of(cut - 1, cut)))
                    .filter(number -> number >= amount.min() && number <= amount.max())
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
        }

        Map<Term, Object> elsewhere() {
            at = new LinkedHashMap<>();
            boolean crowded = random.nextBoolean();
            for (Term term : terms) {
                boolean out = term.leading() && random.nextInt(4) < (crowded ? 1 : 3);
                at.put(term, out ? Term.NONE : any(term));
            }
            return at;
        }

        Map<Term, Object> step() {
            Map<Term, Object> next = new LinkedHashMap<>(at);
            for (int i = 0; i <= random.nextInt(3); i++) {
                Term term = terms.get(random.nextInt(terms.size()));
                next.put(term, any(term));
            }
            at = next;
            return next;
        }

        private Object any(Term term) {
            if (term.type() instanceof Type.Subset subset) {
                Set<String> set = new TreeSet<>();
                int often = 1 + random.nextInt(3);
                subset.values().stream()
                        .filter(value -> random.nextInt(often + 1) == 0)
                        .forEach(value -> set.add(value.id()));
                return set;
            }
            List<Object> of = values.get(term);
            return of.get(random.nextInt(of.size()));
        }
    }

    private static long seed(String what) {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.println("seed of " + what + ": " + seed + "; repeat with -Dseed=" + seed);
        return seed;
    }
}
