package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.store.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With answers kept, right, wrong or not at all, a run says the same as one that asks everything anew. */
class AnswerCacheTest extends CachingHome {
    @Test
    void sayTheSameAsDrools() throws IOException {
        Front.Outcome anew = anew();
        assertThat(assess()).isEqualTo(anew);
        byte[] first = Files.readAllBytes(file());
        assertThat(assess()).isEqualTo(anew);
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        assertThat(entente.run("explore").exit()).isZero();
        assertThat(assess()).isEqualTo(anew);
    }

    @Test
    void serveNoRuleThatHasChanged() throws IOException {
        Front.Outcome before = assess();
        try (Stream<Path> files = Files.walk(home.resolve("rules"))) {
            for (Path rule : files.filter(file -> file.toString().endsWith(".drl"))
                    .filter(file -> !file.toString().contains("verdict"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(rule);
                String other = text.replace("== true", "== TURNED")
                        .replace("== false", "== true")
                        .replace("== TURNED", "== false")
                        .replace(" >= ", " < ");
                if (!other.equals(text)) {
                    Files.writeString(rule, other);
                    assertThat(assess()).as(rule.toString()).isEqualTo(anew());
                }
            }
        }
        assertThat(assess()).isNotEqualTo(before);
    }

    @Test
    void serveNoVerdictRuleThatHasChanged() throws IOException {
        assess();
        Path stance = home.resolve("rules/verdict/stance.drl");
        String text = Files.readString(stance);
        Files.writeString(stance, text.replace("@concludes(\"leans-for\")", "@concludes(\"for\")"));
        assertThat(Files.readString(stance)).isNotEqualTo(text);
        assertThat(assess()).isEqualTo(anew());
    }

    @ParameterizedTest
    @ValueSource(strings = {".answers", ".rulebook"})
    void areThrownAwayWhereTheyAreWrong(String ending) throws IOException {
        Front.Outcome anew = anew();
        assess();
        Path file = file(ending);
        byte[] right = Files.readAllBytes(file);
        List<byte[]> wrong = new ArrayList<>(List.of(
                new byte[0],
                "nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(right, right.length / 2),
                java.util.Arrays.copyOf(right, right.length + 7),
                serialized()));
        for (int at : new int[] {0, 5, 20, 70, right.length / 3, right.length - 1}) {
            byte[] turned = right.clone();
            turned[at] ^= 0x11;
            wrong.add(turned);
        }
        for (byte[] bytes : wrong) {
            Files.write(file, bytes);
            assertThat(assess()).isEqualTo(anew);
            assertThat(Files.readAllBytes(file)).isEqualTo(right);
        }
        Files.delete(file);
        assertThat(assess()).isEqualTo(anew);
        assertThat(Files.readAllBytes(file)).isEqualTo(right);
    }

    @Test
    void areWhatIsReadOfRulesThatHaveNotChanged() throws IOException {
        assess();
        Path file = file(".rulebook");
        String text = Files.readString(file).substring(Hash.LENGTH + 1);
        String edited = text.replace("Parish council", "Perish council");
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(file, Hash.of(edited) + "\n" + edited);
        assertThat(entente.run("explain", "metered-pipe").out()).contains("Perish council");
        entente.append("rules/parties.yaml", "# The end.\n");
        assertThat(entente.run("explain", "metered-pipe").out())
                .contains("Parish council")
                .doesNotContain("Perish council");
    }

    /** What is told of an option hangs on how the rules were written, too. */
    @Test
    void tellMistakesInOptionsAsARunAnewDoes() throws IOException {
        entente.edit(
                "rules/vocabulary.yaml", "rain_barrels: {", "sun_hats: {meaning: Shade.}\n          rain_barrels: {");
        assess();
        entente.edit("options/metered-pipe.yaml", "[bees_kept_safe]", "[bees_kept_safe, sun_hts]");
        entente.edit("options/monthly-gates.yaml", "share: 0", "conditions: [sun_hts]");
        Front.Outcome wrong = assess();
        assertThat(wrong.exit()).isEqualTo(Main.PROBLEMS);
        assertThat(wrong.err()).contains("nothing names 'sun_hats', but 2 places name 'sun_hts'");
        assertThat(wrong).isEqualTo(anew());
    }

    /** Files of rules are told as the folder is named. */
    @Test
    void nameFilesAsTheFolderIsNamed() {
        String other = home.resolve("options/../rules").toString();
        for (int run = 0; run < 2; run++) {
            assertThat(entente.run("explain", "metered-pipe", "--rules", other).out())
                    .contains("options/../rules");
            assertThat(entente.run("explain", "metered-pipe").out()).doesNotContain("options/../rules");
        }
    }

    @Test
    void hideNoMistakeInCases() throws IOException {
        assess();
        Path cases;
        try (Stream<Path> files = Files.walk(home.resolve("rules"))) {
            cases = files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        String right = Files.readString(cases);
        Files.writeString(cases, right.replace("cases:", "caeses:"));
        for (int run = 0; run < 2; run++) {
            Front.Outcome wrong = assess();
            assertThat(wrong.exit()).isEqualTo(Main.PROBLEMS);
            assertThat(wrong).isEqualTo(anew());
        }
        Files.writeString(cases, right);
        assertThat(assess().exit()).isZero();
        Files.delete(cases);
        assertThat(assess()).isEqualTo(anew());
        Files.writeString(cases.resolveSibling("of-nothing.cases.yaml"), "cases: []");
        assertThat(assess()).isEqualTo(anew());
    }

    private static byte[] serialized() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Map.of("rule", List.of(1, 2, 3)));
        }
        return bytes.toByteArray();
    }

    @Test
    void areMissedByNobodyWhereTheyCannotBeWritten() throws IOException {
        Front.Outcome anew = anew();
        assess();
        Path file = file();
        Files.delete(file);
        Files.createDirectories(file.resolve("in/the/way"));
        assertThat(assess()).isEqualTo(anew);
        System.setProperty(
                Folders.KEEP, home.resolve("options").resolve("no-folder.txt").toString());
        Files.writeString(home.resolve("options/no-folder.txt"), "a file");
        assertThat(assess().out()).isEqualTo(anew.out());
    }

    @Test
    void areSafeWithRunsAtOnce() throws IOException {
        Front.Outcome anew = anew();
        List<CompletableFuture<Front.Outcome>> runs = Stream.generate(() -> CompletableFuture.supplyAsync(this::assess))
                .limit(4)
                .toList();
        runs.forEach(run -> assertThat(run.join()).isEqualTo(anew));
        assertThat(assess()).isEqualTo(anew);
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).containsExactlyInAnyOrder(file(), file(".rulebook"));
        }
    }

    @Test
    void areNothingToCheckAndTest() throws IOException {
        Front.Outcome check = entente.run("check");
        Front.Outcome test = entente.run("test");
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).isEmpty();
        }
        assess();
        byte[] bytes = Files.readAllBytes(file());
        assertThat(entente.run("check")).isEqualTo(check);
        assertThat(entente.run("test")).isEqualTo(test);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    private Path file() throws IOException {
        return file(".answers");
    }

    private Front.Outcome assess() {
        return entente.run("assess", "--format", "json");
    }

    private Front.Outcome anew() {
        return entente.runAnew("assess", "--format", "json");
    }
}
