package entente.bench;

import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.assess.zone.AgreementZone;
import entente.engine.Domains;
import entente.engine.Engine;
import entente.engine.Session;
import entente.engine.TermVariable;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.registry.RulebookReader;
import entente.space.FiringSets;
import entente.space.PointMasks;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which shipped rules fire on each of many points, drawn at random or along a walk that changes one term a step: by Drools
 * with a fresh session a point, by one live session, and by masks made of the diagrams. Figures are points a second; beside
 * them the time of the exact zone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PointsBenchmark {
    private static final int STEPS = 500;
    private static final long SEED = 20_260_201;

    /** Whether a point shares all but one of its values with the one before it. */
    @Param({"false", "true"})
    public boolean walk;

    private Engine engine;
    private Session live;
    private PointMasks masks;
    private List<Map<String, List<Map<String, Object>>>> worlds;
    private List<int[]> points;

    /** Makes every point in the three forms that are asked about. */
    @Setup
    public void points() {
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        engine = Engine.compile(rulebook, problems).orElseThrow();
        live = engine.session();
        FiringSets findings = FiringSets.of(rulebook, engine.session());
        masks = new PointMasks(findings);
        Domains domains = findings.space().domains();
        Random random = new Random(SEED);
        Map<TermVariable, Integer> cells = new HashMap<>();
        domains.axes()
                .forEach(axis -> cells.put(axis, random.nextInt(axis.cells().size())));
        worlds = new ArrayList<>();
        points = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<TermVariable> moved = walk
                    ? List.of(domains.axes().get(random.nextInt(domains.axes().size())))
                    : domains.axes();
            moved.forEach(axis -> cells.put(axis, random.nextInt(axis.cells().size())));
            worlds.add(world(rulebook, cells));
            points.add(domains.axes().stream().mapToInt(cells::get).toArray());
        }
    }

    private static Map<String, List<Map<String, Object>>> world(Rulebook rulebook, Map<TermVariable, Integer> cells) {
        Map<String, List<Map<String, Object>>> world = new HashMap<>();
        for (Section section : rulebook.vocabulary().sections()) {
            Map<String, Object> fields = new HashMap<>();
            section.terms().forEach(term -> fields.put(term.name(), value(term, cells)));
            world.put(section.typeName(), List.of(fields));
        }
        return world;
    }

    private static Object value(Term term, Map<TermVariable, Integer> cells) {
        Set<String> set = new TreeSet<>();
        for (Map.Entry<TermVariable, Integer> entry : cells.entrySet()) {
            TermVariable axis = entry.getKey();
            if (axis.term().equals(term)) {
                Object value = axis.cells().get(entry.getValue()).example();
                if (axis.element().isEmpty()) {
                    return value;
                }
                if (value.equals(true)) {
                    set.add(axis.element().get());
                }
            }
        }
        if (term.kind() == Section.Kind.DERIVED) {
            return false;
        }
        return set.isEmpty() ? Set.of(Term.NONE) : set;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public int freshSessions() {
        int fired = 0;
        for (Map<String, List<Map<String, Object>>> world : worlds) {
            try (Session fresh = engine.session()) {
                fired += fresh.holding(world).size();
            }
        }
        return fired;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public int liveSession() {
        int fired = 0;
        for (Map<String, List<Map<String, Object>>> world : worlds) {
            Set<RuleCard> holding = live.holding(world);
            fired += holding.size();
        }
        return fired;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public int masks() {
        int fired = 0;
        for (int[] point : points) {
            fired += masks.firing(point).cardinality();
        }
        return fired;
    }

    /** From compiled rules to the zone of the shipped rulebook with all that clashes: one shot, as long as it takes. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public AgreementZone exactZone() {
        Rulebook rulebook = engine.rulebook();
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(rulebook), rulebook.profiles().get("default"));
        return new Assessor(engine).zone(List.of(), context);
    }
}
