package entente.bench;

import entente.Front;
import entente.LargeRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times the program as its users start it against {@link PlainDrools} on the same rules and options, as whole cold processes
 * in turn, and prints of each the median seconds of processor and clock, how many times those of the plain program of the
 * same round they are, and the peak of memory.
 *
 * <p>Properties: {@code rounds}; {@code newest}, the home of a newer JDK to be measured as well; {@code more}, how many rules
 * the large rulebook has more, none to leave it out; {@code seed} of it.
 */
public final class WholeProcess {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int MORE = Integer.getInteger("more", 0);
    private static final long SEED = Long.getLong("seed", 7);
    private static final Path BENCH = Path.of("target", "bench");
    private static final String OPTION = "german-fast-entry";
    private static final int POLLED_MILLIS = 5;

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private WholeProcess() {}

    private record Run(double processor, double clock, double megabytes) {}

    /** What is timed, against which other one, and what is done before each run. */
    private record Timed(String name, String against, List<String> command, Path jdk, Before before) {}

    private interface Before {
        void run(int round) throws IOException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new WholeProcess().measure();
    }

    private void measure() throws IOException, InterruptedException {
        clear();
        Path jdk = Path.of(System.getProperty("java.home"));
        List<Timed> all = new ArrayList<>(table("", home("shipped"), jdk));
        Optional<String> newest = Optional.ofNullable(System.getProperty("newest"));
        if (newest.isPresent()) {
            all.addAll(table(", newest JDK", home("newest"), Path.of(newest.get())));
        }
        if (MORE > 0) {
            all.addAll(large(jdk));
        }
        for (int round = 0; round <= ROUNDS; round++) {
            for (Timed timed : all) {
                timed.before().run(round);
                Run run = run(timed);
                if (round > 0) {
                    runs.computeIfAbsent(timed.name(), any -> new ArrayList<>()).add(run);
                }
            }
        }
        print(all);
    }

    private static void clear() throws IOException {
        if (Files.exists(BENCH)) {
            try (Stream<Path> files = Files.walk(BENCH)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path home(String name) throws IOException {
        Path home = Files.createDirectories(BENCH.resolve(name));
        Front.copy(Path.of("rules"), home.resolve("rules"));
        Front.copy(Path.of("options"), home.resolve("options"));
        prepare(home);
        return home;
    }

    private static List<Timed> table(String suffix, Path home, Path jdk) throws IOException {
        String plain = "plain Drools" + suffix;
        Path rule = firstRule(home);
        Path option = home.resolve("options").resolve(OPTION + ".yaml");
        Before nothing = round -> {};
        return List.of(
                plain(plain, home, jdk),
                entente(
                        "assess, an option changed" + suffix,
                        plain,
                        home,
                        jdk,
                        round -> append(option, "# changed " + round + "\n"),
                        "assess"),
                entente("assess, nothing changed" + suffix, plain, home, jdk, nothing, "assess"),
                entente(
                        "assess, no report there" + suffix,
                        plain,
                        home,
                        jdk,
                        round -> Front.delete(home.resolve("reports")),
                        "assess"),
                entente(
                        "assess, a rule changed" + suffix,
                        plain,
                        home,
                        jdk,
                        round -> append(rule, "// changed " + round + "\n"),
                        "assess"),
                entente(
                        "one option, edited" + suffix,
                        plain,
                        home,
                        jdk,
                        round -> append(option, "# edited " + round + "\n"),
                        "explain",
                        OPTION),
                entente("explore" + suffix, plain, home, jdk, nothing, "explore"),
                entente("whatif" + suffix, plain, home, jdk, nothing, "whatif", OPTION, "safe.contribution=1500"),
                entente("bridge" + suffix, plain, home, jdk, nothing, "bridge", OPTION, "--for", "france"));
    }

    private static List<Timed> large(Path jdk) throws IOException {
        Path home = BENCH.resolve("large");
        LargeRulebook.write(Path.of("rules"), home.resolve("rules"), MORE, LargeRulebook.Reads.NEIGHBOURING, SEED);
        Front.copy(Path.of("options"), home.resolve("options"));
        prepare(home);
        String more = ", " + MORE + " rules more";
        Path option = home.resolve("options").resolve(OPTION + ".yaml");
        String plain = "plain Drools" + more;
        Before nothing = round -> {};
        return List.of(
                plain(plain, home, jdk),
                entente(
                        "assess, an option changed" + more,
                        plain,
                        home,
                        jdk,
                        round -> append(option, "# changed " + round + "\n"),
                        "assess"),
                entente("explore" + more, plain, home, jdk, nothing, "explore"));
    }

    private static Timed plain(String name, Path home, Path jdk) {
        return new Timed(
                name,
                name,
                List.of(
                        jdk.resolve("bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "entente.bench.PlainDrools",
                        home.resolve("plain").toString(),
                        home.resolve("options").toString()),
                jdk,
                round -> {});
    }

    private static Timed entente(String name, String against, Path home, Path jdk, Before before, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./entente"));
        command.addAll(List.of(arguments));
        for (String folder : List.of("rules", "options", "reports")) {
            command.addAll(List.of("--" + folder, home.resolve(folder).toString()));
        }
        return new Timed(name, against, command, jdk, before);
    }

    private static Path firstRule(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("rules/germany"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }

    /** The rules as they are, in one folder, the types that they import first. */
    private static void prepare(Path home) throws IOException {
        Path plain = Files.createDirectories(home.resolve("plain"));
        Path rules = home.resolve("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String name = rules.relativize(file).toString().replace('/', '_');
                Files.copy(file, plain.resolve(name.equals("vocabulary.drl") ? "0-vocabulary.drl" : name));
            }
        }
    }

    private static Run run(Timed timed) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(timed.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", timed.jdk().toString());
        long start = System.nanoTime();
        Process process = builder.start();
        double processor = 0;
        double peak = 0;
        while (process.isAlive()) {
            processor = Math.max(
                    processor,
                    process.info()
                            .totalCpuDuration()
                            .map(duration -> duration.toMillis() / 1e3)
                            .orElse(0.0));
            peak = Math.max(peak, residentMegabytes(process.pid()));
            Thread.sleep(POLLED_MILLIS);
        }
        if (process.exitValue() != 0) {
            System.out.println(timed.name() + " ended with exit code " + process.exitValue());
        }
        return new Run(processor, (System.nanoTime() - start) / 1e9, peak);
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

    private void print(List<Timed> all) {
        System.out.printf(
                Locale.ROOT,
                "%-38s %10s %8s %8s %22s %8s%n",
                "whole cold process, median of " + ROUNDS,
                "processor",
                "clock",
                "peak MB",
                "times plain: processor",
                "clock");
        for (Timed timed : all) {
            List<Run> own = runs.get(timed.name());
            List<Run> plain = runs.get(timed.against());
            List<Double> processor = new ArrayList<>();
            List<Double> clock = new ArrayList<>();
            for (int round = 0; round < own.size(); round++) {
                processor.add(own.get(round).processor() / plain.get(round).processor());
                clock.add(own.get(round).clock() / plain.get(round).clock());
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-38s %10.2f %8.2f %8.0f %22.2f %8.2f%n",
                    timed.name(),
                    median(own.stream().map(Run::processor).toList()),
                    median(own.stream().map(Run::clock).toList()),
                    median(own.stream().map(Run::megabytes).toList()),
                    median(processor),
                    median(clock));
        }
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
