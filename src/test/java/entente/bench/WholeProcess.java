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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Times {@code entente assess} of the shipped options against {@link PlainDrools} on the same rules and options, as whole
 * cold processes in turn, and prints the median of each, their ratio and the peak memory.
 */
public final class WholeProcess {
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final Path RULES = Path.of("target", "bench", "rules");
    private static final Path REPORTS = Path.of("target", "bench", "reports");

    private WholeProcess() {}

    private record Run(double seconds, double megabytes) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        prepareRules();
        List<String> entente = List.of("entente.cli.Main", "assess", "--reports", REPORTS.toString());
        List<String> plain = List.of("entente.bench.PlainDrools", RULES.toString(), "options");
        List<Run> ententeRuns = new ArrayList<>();
        List<Run> plainRuns = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Run ours = run(entente);
            Run theirs = run(plain);
            if (round > 0) {
                ententeRuns.add(ours);
                plainRuns.add(theirs);
                ratios.add(ours.seconds() / theirs.seconds());
            }
        }
        System.out.printf(Locale.ROOT, "%-28s %10s %10s%n", "whole cold process, median", "seconds", "peak MB");
        print("entente assess", ententeRuns);
        print("plain Drools", plainRuns);
        System.out.printf(Locale.ROOT, "ratio, pair by pair, median: %.2f%n", median(ratios));
    }

    private static void print(String name, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %10.2f %10.0f%n",
                name,
                median(runs.stream().map(Run::seconds).toList()),
                median(runs.stream().map(Run::megabytes).toList()));
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
