package entente.bench;

import static java.util.Objects.requireNonNull;

import entente.LargeRulebook;
import entente.engine.Domains;
import entente.engine.Engine;
import entente.engine.TermVariable;
import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Comparison;
import entente.model.Constraint.Operand;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.registry.RulebookReader;
import entente.space.FiringSets;
import entente.space.PointMasks;
import entente.text.Problems;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which generated rules fire on each of many random packages: by masks made of the diagrams, and by clingo, an answer set
 * solver that shares nothing with them. Their answers have to be the same; their processor times are printed.
 *
 * <p>Arguments: how many rules, how many packages, and a seed. Wants {@code clingo} on the path, which the program itself
 * never does. {@code ./mvnw -Pclingo verify -DskipTests} runs it.
 */
public final class ClingoComparison {
    private static final int BATCH = 2_000;
    private static final double NANOS = 1e9;

    private final Rulebook rulebook;
    private final List<RuleCard> rules;
    private final Domains domains;
    private final PointMasks masks;
    private double maskSeconds;
    private double clingoSeconds;
    private long fired;

    private ClingoComparison(Rulebook rulebook) {
        this.rulebook = rulebook;
        Engine engine = Engine.compile(rulebook, new Problems()).orElseThrow();
        FiringSets findings = FiringSets.of(rulebook, engine.session());
        this.domains = findings.space().domains();
        this.rules = findings.regions().keySet().stream()
                .filter(rule -> rule.id().contains("/made-"))
                .toList();
        this.masks = new PointMasks(findings, rules);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int packages = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        Path folder = Files.createTempDirectory("clingo").resolve("rules");
        LargeRulebook.write(
                Path.of("rules"), folder, Integer.parseInt(args[0]), LargeRulebook.Reads.NEIGHBOURING, seed);
        ClingoComparison comparison =
                new ClingoComparison(RulebookReader.read(folder, new Problems()).orElseThrow());
        Random random = new Random(seed);
        comparison.firing(comparison.points(random, BATCH));
        comparison.maskSeconds = 0;
        for (int done = 0; done < packages; done += BATCH) {
            comparison.compare(comparison.points(random, Math.min(BATCH, packages - done)));
        }
        System.out.printf(
                "%d rules, %d packages, %d times that one fires, the same in both; packages a processor second:"
                        + " masks %.0f, clingo %.0f: %.0f times%n",
                comparison.rules.size(),
                packages,
                comparison.fired,
                packages / comparison.maskSeconds,
                packages / comparison.clingoSeconds,
                comparison.clingoSeconds / comparison.maskSeconds);
    }

    private List<int[]> points(Random random, int count) {
        List<int[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(domains.axes().stream()
                    .mapToInt(axis -> random.nextInt(axis.cells().size()))
                    .toArray());
        }
        return points;
    }

    private void compare(List<int[]> points) throws IOException, InterruptedException {
        List<BitSet> byMasks = firing(points);
        List<BitSet> byClingo = clingo(points);
        for (int point = 0; point < points.size(); point++) {
            if (!byMasks.get(point).equals(byClingo.get(point))) {
                throw new AssertionError("they differ on " + facts(0, points.get(point)));
            }
            fired += byMasks.get(point).cardinality();
        }
    }

    private List<BitSet> firing(List<int[]> points) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<BitSet> firing = points.stream().map(masks::firing).toList();
        maskSeconds += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS;
        return firing;
    }

    private List<BitSet> clingo(List<int[]> points) throws IOException, InterruptedException {
        StringBuilder program = new StringBuilder("#show fires/2.\n");
        for (int rule = 0; rule < rules.size(); rule++) {
            program.append(rule(rule, rules.get(rule)));
        }
        for (int point = 0; point < points.size(); point++) {
            program.append(facts(point, points.get(point)));
        }
        Path file = Files.createTempFile("packages", ".lp");
        Files.writeString(file, program);
        Process process = new ProcessBuilder("clingo", "--outf=2", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(file);
        JsonNode answer = new JsonMapper().readTree(out);
        clingoSeconds += answer.at("/Time/CPU").asDouble();
        List<BitSet> firing = points.stream().map(any -> new BitSet()).collect(Collectors.toList());
        for (JsonNode atom : answer.at("/Call/0/Witnesses/0/Value")) {
            String[] numbers = atom.asString().replaceAll("[^0-9,]", "").split(",", -1);
            firing.get(Integer.parseInt(numbers[0])).set(Integer.parseInt(numbers[1]));
        }
        return firing;
    }

    private String facts(int point, int[] cells) {
        StringBuilder facts = new StringBuilder("point(" + point + ").\n");
        for (int i = 0; i < cells.length; i++) {
            TermVariable axis = domains.axes().get(i);
            Object value = axis.cells().get(cells[i]).example();
            String term = "(" + point + ",\"" + axis.term().id() + "\",";
            if (axis.element().isEmpty()) {
                facts.append("v").append(term).append(value(value)).append(").\n");
            } else if (value.equals(true)) {
                facts.append("in")
                        .append(term)
                        .append(value(axis.element().get()))
                        .append(").\n");
            }
        }
        return facts.toString();
    }

    /** Patterns of one fact each; a denied one is a rule of its own. */
    private String rule(int number, RuleCard rule) {
        StringBuilder denied = new StringBuilder();
        List<String> body = new ArrayList<>(List.of("point(P)"));
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Group not && not.denied()) {
                String name = "denied" + number + "_" + body.size();
                denied.append(name)
                        .append("(P) :- point(P), ")
                        .append(conjunction(not.inner()))
                        .append(".\n");
                body.add("not " + name + "(P)");
            } else {
                body.add(conjunction(List.of(condition)));
            }
        }
        return denied + "fires(P," + number + ") :- " + String.join(", ", body) + ".\n";
    }

    private String conjunction(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> {
                    Condition.Pattern pattern = (Condition.Pattern) condition;
                    return pattern.constraints().stream().map(constraint -> literal(pattern.type(), constraint));
                })
                .collect(Collectors.joining(", "));
    }

    private String literal(String type, Constraint constraint) {
        Comparison comparison = (Comparison) constraint;
        Term term = rulebook.vocabulary().sections().stream()
                .filter(section -> section.typeName().equals(type))
                .map(Section::terms)
                .flatMap(List::stream)
                .filter(one -> one.name().equals(comparison.field()))
                .findFirst()
                .orElseThrow();
        String of = "(P,\"" + term.id() + "\",";
        String value = value(((Operand.Literal) comparison.operand()).value());
        if (term.type() instanceof Type.Subset) {
            return switch (comparison.operator()) {
                case CONTAINS -> "in" + of + value + ")";
                case NOT_CONTAINS -> "not in" + of + value + ")";
                default -> throw new IllegalArgumentException(comparison.toString());
            };
        }
        String variable = "X" + rulebook.vocabulary().terms().indexOf(requireNonNull(term));
        String sign = switch (comparison.operator()) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " != ";
            case LESS -> " < ";
            case AT_LEAST -> " >= ";
            default -> throw new IllegalArgumentException(comparison.toString());
        };
        return "v" + of + variable + "), " + variable + sign + value;
    }

    private static String value(Object value) {
        return value instanceof Integer ? value.toString() : "\"" + value + "\"";
    }
}
