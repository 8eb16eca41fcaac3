package entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.cases.CaseFile;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.option.OptionReader;
import entente.registry.RulebookReader;
import entente.rulefile.KnownIds;
import entente.rulefile.RuleReader;
import entente.text.FileText;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in the files: read, or told with a place, never a crash, never a hang, never a trace of the program.
 * Damaged copies of what is shipped and of the tests' own domain go through each reader, and some through the front
 * door. {@code YamlRobustnessTest} tries YAML itself in the same way.
 */
class RobustnessTest {
    /** Of all that is tried by {@code -Pdeep} every how many. */
    private static final int ONE_IN = Integer.getInteger("damaged.one.in", 2);

    private static final int RULE_FILES = 30_000 / ONE_IN;
    private static final int OPTIONS = 6_000 / ONE_IN;
    private static final int CASES = 3_000 / ONE_IN;
    private static final int BYTES = 12_000 / ONE_IN;
    private static final int TABLES = 300 / ONE_IN;
    private static final int RUNS = 160 / ONE_IN;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Path RULES = Frozen.RULES;

    private final Rulebook rulebook = Frozen.rulebook();
    private final KnownIds names = new KnownIds(
            rulebook.vocabulary(),
            rulebook.sides().keySet(),
            rulebook.parties().stream().map(Party::id).toList(),
            rulebook.recommendations().stream().map(Recommendation::id).toList(),
            rulebook.sources().keySet(),
            Map.of());

    @TempDir
    private Path folder;

    @Test
    void damagedRuleFiles() {
        Damage damage = damage("rule files", files(RULES, ".drl"));
        for (int i = 0; i < RULE_FILES; i++) {
            Path file = damage.any();
            String text = damage.of(file);
            String id = RULES.relativize(file).toString().replace('\\', '/').replaceAll("\\.drl$", "");
            told(text, problems -> {
                boolean read = !RuleReader.read(FileText.of(file, text), id, names, problems)
                        .isEmpty();
                assertThat(read).isNotEqualTo(problems.hasErrors());
            });
        }
    }

    /** What a regular expression might go back and forth in for longer than anybody waits. */
    @Test
    void longStretchesOfTheSame() {
        String rule = """
                package rules.germany
                import vocabulary.*
                rule "A"
                    @because("It is so.")
                when
                    Safe(participation == "none")
                then
                end
                """;
        for (String text : List.of(
                rule.replace("is so.\")", "is so\n" + "   \n".repeat(5000)),
                rule.replace("is so.\")", "is so\r\n" + "  \r\n".repeat(5000) + "\""),
                rule.replace("rule \"A\"", "rule" + " ".repeat(50_000) + "\"A\" \"B"),
                rule.replace("@because(", "@because" + " ".repeat(50_000) + "(").replace("so.\"", "so.\" \""),
                rule.replace("Safe(", "Safe(" + "a ~ 1, b == 2, ".repeat(3000)),
                rule.replace("Safe(", "Safe(" + "a == 1 b == 2, ".repeat(3000)),
                rule.replace("\"It is so.\"", "\"It" + "\"x\"".repeat(5000) + "\""),
                "a b c\n".repeat(5000) + rule,
                "' b c ".repeat(5000) + "\n" + rule)) {
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> told(text, problems -> {
                        RuleReader.read(
                                FileText.of(Path.of("rules/germany/a.drl"), text), "germany/a", names, problems);
                        assertThat(problems.hasErrors()).isTrue();
                        assertThat(problems.all()).hasSizeLessThan(1000);
                    }));
        }
    }

    @Test
    void damagedOptions() throws IOException {
        Damage damage = damage("options", files(Frozen.OPTIONS, ".yaml"));
        for (int i = 0; i < OPTIONS; i++) {
            Path file = damage.any();
            Path copy = folder.resolve(file.getFileName());
            String text = damage.of(file);
            Files.writeString(copy, text);
            told(text, problems -> {
                boolean read = OptionReader.read(copy, rulebook, problems).isPresent();
                assertThat(read).isNotEqualTo(problems.hasErrors());
            });
        }
    }

    @Test
    void damagedCases() throws IOException {
        Damage damage = damage("cases", files(RULES, CaseFile.ENDING));
        for (int i = 0; i < CASES; i++) {
            Path file = damage.any();
            Path copy = folder.resolve("a" + CaseFile.ENDING);
            String text = damage.of(file);
            Files.writeString(copy, text);
            String id = RULES.relativize(file).toString().replace('\\', '/').replace(CaseFile.ENDING, "");
            told(text, problems -> {
                boolean read = CaseFile.read(copy, id, rulebook, problems).isPresent();
                assertThat(read).isNotEqualTo(problems.hasErrors());
            });
        }
    }

    @Test
    void bytes() throws IOException {
        Random random = seeded("bytes");
        Path option = folder.resolve("a.yaml");
        for (int i = 0; i < BYTES; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            String text = Arrays.toString(bytes);
            if (i % 4 == 0) {
                Files.write(option, bytes);
                told(
                        text,
                        problems -> assertThat(OptionReader.read(option, rulebook, problems))
                                .isEmpty());
            } else {
                String drl = new String(bytes, StandardCharsets.ISO_8859_1);
                told(
                        text,
                        problems -> assertThat(
                                        RuleReader.read(FileText.of(Path.of("a.drl"), drl), "a/b", names, problems))
                                .isEmpty());
            }
        }
    }

    @Test
    void damagedTables() throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        Path rules = folder.resolve("rules");
        List<Path> tables = files(rules, ".yaml").stream()
                .filter(file -> !file.toString().endsWith(CaseFile.ENDING))
                .toList();
        Damage damage = damage("tables", tables);
        for (int i = 0; i < TABLES; i++) {
            Path file = damage.any();
            String whole = Files.readString(file);
            String text = damage.of(file);
            Files.writeString(file, text);
            told(text, problems -> {
                boolean read = RulebookReader.read(rules, problems).isPresent();
                assertThat(read || problems.hasErrors()).isTrue();
            });
            Files.writeString(file, whole);
        }
    }

    /** A key that stands twice, and so in the place of the one that names the leading term. */
    @Test
    void anInstrumentWithoutItsLeadingTerm() throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        Path vocabulary = folder.resolve("rules/vocabulary.yaml");
        String whole = Files.readString(vocabulary);
        assertThat(whole).contains("    leading: rhythm\n");
        Files.writeString(vocabulary, whole.replace("    leading: rhythm\n", "    meaning: Once more.\n"));

        Front.Outcome outcome = new Front(folder).run("check");
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.out()).contains("rules/vocabulary.yaml:").contains("'leading'");
    }

    @Test
    void atTheFrontDoor() throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        Damage damage = damage("runs", files(folder, ""));
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("check", "--format", "json"),
                List.of("check", "--format", "github"),
                List.of("test"),
                List.of("assess", "--format", "json"),
                List.of("explain", "metered-pipe"),
                List.of("whatif", "metered-pipe", "water.supply=tank"),
                List.of("explore", "--format", "json"));
        for (int i = 0; i < RUNS; i++) {
            Path file = damage.any();
            String whole = Files.readString(file);
            String text = damage.of(file);
            Files.writeString(file, text);
            String[] command = commands.get(i % commands.size()).toArray(new String[0]);
            Front.Outcome outcome = new Front(folder).run(command);
            assertThat(outcome.exit())
                    .as("%s with %s as\n%s\n%s", Arrays.toString(command), file, text, outcome.err())
                    .isIn(0, 1);
            assertThat(outcome.err() + outcome.out())
                    .as(text)
                    .doesNotContain("Exception", "\tat ", "fault of the program");
            Files.writeString(file, whole);
        }
    }

    /** Whatever happens, it is soon over, and what is told has a place. */
    private static void told(String text, Consumer<Problems> reading) {
        Problems problems = new Problems();
        long begun = System.nanoTime();
        try {
            reading.accept(problems);
        } catch (RuntimeException | Error failed) {
            throw new AssertionError("on:\n" + text, failed);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(text).isLessThan(LONGEST);
        for (Problem problem : problems.all()) {
            assertThat(problem.message()).as(text).isNotBlank().doesNotContain("\n");
            assertThat(problem.message().replaceAll("'[^']*'", "''"))
                    .as("but for what it repeats of: " + text)
                    .doesNotContain("java.");
        }
    }

    private static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Damage damage(String what, List<Path> files) {
        return new Damage(files, seeded(what));
    }

    private static Random seeded(String what) {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.println("seed of damaged " + what + ": " + seed + "; repeat with -Dseed=" + seed);
        return new Random(seed);
    }

    /** Files with a few random edits: of characters, of lines, of pieces of other files. */
    private static final class Damage {
        private static final List<String> PIECES = List.of(
                "\"",
                "'",
                "(",
                ")",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                ";",
                "@",
                "#",
                "//",
                "/*",
                "*/",
                "\\",
                "\\u0022",
                "\n",
                "\r",
                "\t",
                "  ",
                "- ",
                "? ",
                "&a ",
                "*a ",
                "<<: ",
                "!!str ",
                "|",
                ">-",
                "%",
                "...\n",
                "---\n",
                "end",
                "rule",
                "when",
                "then",
                "not ",
                "exists(",
                "eval(true)",
                "$x : ",
                "||",
                "&&",
                "==",
                "0",
                "-1",
                "1e9",
                "99999999999",
                "true",
                "none",
                "open",
                "null",
                "~",
                "\u0000",
                "\u0007",
                "\u001b[31m",
                "\u202e",
                "\ufeff",
                "\u2028",
                "é",
                "😀",
                "\ud800",
                "Parameter.",
                "System.exit(1);",
                "${x}",
                "%n",
                "{min: 9, max: 1}",
                "{one_of: []}",
                "2026-02-30");

        private final List<Path> files;
        private final List<String> texts = new ArrayList<>();
        private final Random random;

        Damage(List<Path> files, Random random) {
            this.files = files;
            this.random = random;
            files.forEach(file -> texts.add(text(file)));
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Path any() {
            return files.get(random.nextInt(files.size()));
        }

        String of(Path file) {
            String text = texts.get(files.indexOf(file));
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                text = random.nextInt(3) == 0 ? lines(text) : characters(text);
            }
            return text.replaceAll("[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])", "?");
        }

        private String characters(String text) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(12));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            return switch (random.nextInt(4)) {
                case 0 -> text.substring(0, at) + text.substring(to);
                case 1 -> text.substring(0, at) + piece + text.substring(at);
                case 2 -> text.substring(0, at) + piece + text.substring(to);
                default -> text.substring(0, at) + stretch() + text.substring(to);
            };
        }

        /** A stretch of some file. */
        private String stretch() {
            String other = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(other.length() + 1);
            return other.substring(from, Math.min(other.length(), from + random.nextInt(40)));
        }

        private String lines(String text) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            int one = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(one);
                case 1 -> lines.add(other, lines.get(one));
                case 2 -> Collections.swap(lines, one, other);
                case 3 -> lines.set(one, "  " + lines.get(one));
                default -> lines.set(one, lines.get(one).strip());
            }
            return String.join("\n", lines);
        }
    }
}
