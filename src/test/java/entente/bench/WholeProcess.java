package entente.bench;

import entente.engine.Engine;
import entente.rulebook.RuleFile;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Times the commands on the shipped rules and options against {@link PlainDrools} on the same, as whole cold processes in
 * turn, and prints of each the median time and peak memory, how many times the plain program it takes, and how many seconds
 * more, or less, than {@code assess} of all options.
 */
public final class WholeProcess {
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final Path RULES = Path.of("target", "bench", "rules");
    private static final Path REPORTS = Path.of("target", "bench", "reports");

    private static final String PLAIN = "plain Drools";
    private static final String ASSESS = "assess";
    private static final List<String> COMMANDS = List.of(
            ASSESS,
            "explore",
            "explore --keep safe.participation=third_country",
            "bridge german-fast-entry --for france",
            "whatif german-fast-entry safe.contribution=1500",
            "explain german-fast-entry");

    private WholeProcess() {}

    private record Run(double seconds, double megabytes) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        prepareRules();
        Map<String, List<String>> programs = programs();
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Run run = run(program.getValue());
                if (round > 0) {
                    runs.computeIfAbsent(program.getKey(), any -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %10s %10s %22s %18s%n",
                "whole cold process, median of " + ROUNDS,
                "seconds",
                "peak MB",
                "times " + PLAIN,
                "s beyond assess");
        runs.forEach((name, own) -> print(name, own, runs));
    }

    private static Map<String, List<String>> programs() {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put(PLAIN, List.of("entente.bench.PlainDrools", RULES.toString(), "options"));
        for (String command : COMMANDS) {
            List<String> program = new ArrayList<>(List.of("entente.cli.Main"));
            program.addAll(List.of(command.split(" ")));
            if (command.equals(ASSESS)) {
                program.addAll(List.of("--reports", REPORTS.toString()));
            }
            programs.put("entente " + command, program);
        }
        return programs;
    }

    /** Each against the run of the same round, so that a busy moment weighs on both. */
    private static void print(String name, List<Run> own, Map<String, List<Run>> all) {
        List<Double> times = new ArrayList<>();
        List<Double> beyond = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            times.add(own.get(round).seconds() / all.get(PLAIN).get(round).seconds());
            beyond.add(own.get(round).seconds()
                    - all.get("entente " + ASSESS).get(round).seconds());
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %10.2f %10.0f %22.2f %18.2f%n",
                name,
                median(own.stream().map(Run::seconds).toList()),
                median(own.stream().map(Run::megabytes).toList()),
                median(times),
                median(beyond));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }

    /** The rules as Entente hands them to Drools, with the consequence of the plain program. */
    private static void prepareRules() throws IOException {
        Files.createDirectories(RULES);
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        Set<RuleFile> files = new LinkedHashSet<>();
        rulebook.rules().forEach(rule -> files.add(rule.file()));
        Files.writeString(RULES.resolve("0-vocabulary.drl"), Engine.types(rulebook.vocabulary()));
        for (RuleFile file : files) {
            String source = file.source()
                    .replaceFirst(
                            "import vocabulary\\.\\*;?",
                            "import vocabulary.*; import function entente.bench.PlainDrools.conclude;");
            Files.writeString(RULES.resolve(file.id().replace('/', '_') + ".drl"), source);
        }
    }

    private static Run run(List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentMegabytes(process.pid()));
            Thread.sleep(10);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program + " ended with exit code " + process.exitValue());
        }
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    /** The most memory that a running process ever held; 0 where the system does not tell. */
    private static double residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
