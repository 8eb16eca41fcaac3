package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.store.CacheFile;
import entente.store.Hash;
import entente.store.RecordReader;
import entente.store.RecordWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports of options are left as they stand, they are what a run that makes all of them anew would make. */
class ReportCacheTest extends CachingHome {
    private static final String PAGE = "reports/metered-pipe.md";

    private interface Edit {
        void make() throws IOException;
    }

    /** What was edited in the report and in what is kept of it stays; without the second, the report is made again. */
    @Test
    void leavesAReportOfWhichNothingHasChanged() throws IOException {
        entente.run("assess");
        String made = entente.text(PAGE);
        entente.append(PAGE, "An edit.\n");
        entente.run("assess");
        assertThat(entente.text(PAGE)).isEqualTo(made);

        editAlsoWhatIsKept(PAGE);
        entente.run("assess");
        assertThat(entente.text(PAGE)).isEqualTo(made + "An edit.\n");
    }

    private static String sum(String text) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update(bytes);
        return bytes.length + "-" + sum.getValue();
    }

    private static String written(String text) {
        return "s" + text.length() + ";" + text;
    }

    @Test
    void areWhatARunAnewMakesWhateverChanges() throws IOException {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("nothing", () -> {});
        edits.put("a comment that moves an option's lines", () -> prepend("options/metered-pipe.yaml", "# First.\n"));
        edits.put("a title", () -> entente.edit("options/metered-pipe.yaml", "title: ", "title: Indeed, "));
        edits.put("a comment in a rule", () -> prepend("rules/sources.yaml", "# First.\n"));
        edits.put("a party's name", () -> entente.edit("rules/parties.yaml", "Parish council", "Council"));
        edits.put("a claim", () -> entente.edit("rules/sources.yaml", "hundred pounds", "hundred-pound notes"));
        edits.put("a term's bound", () -> entente.edit("rules/vocabulary.yaml", "max: 90", "max: 80"));
        edits.put(
                "a recommendation's title",
                () -> entente.edit("rules/recommendations.yaml", "Lay water", "Bring water"));
        edits.put("a weight", () -> entente.edit("rules/profiles.yaml", "beekeepers: 1", "beekeepers: 3"));
        edits.put(
                "an option more",
                () -> entente.write(
                        "options/another-pipe.yaml",
                        entente.text("options/metered-pipe.yaml").replace("metered-pipe", "another-pipe")));
        edits.put("an option less", () -> Files.delete(home.resolve("options/tank-for-now.yaml")));
        edits.put("a page edited by hand", () -> entente.append(PAGE, "Mine.\n"));
        edits.put("a page cut", () -> entente.write(PAGE, entente.text(PAGE).substring(0, 200)));
        edits.put("a page gone", () -> Files.delete(home.resolve(PAGE)));
        edits.put("a brief gone", () -> Files.delete(home.resolve("reports/briefs/metered-pipe.md")));
        edits.put(
                "a page of another option in its place",
                () -> Files.copy(
                        home.resolve("reports/another-pipe.md"),
                        home.resolve(PAGE),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING));
        edits.put("pictures gone", () -> pictures().forEach(ReportCacheTest::delete));
        edits.put(
                "a picture that is none any more",
                () -> Files.copy(pictures().get(0), pictures().get(0).resolveSibling("metered-pipe-water.none.svg")));
        edits.put("an index edited by hand", () -> entente.append("reports/README.md", "Mine.\n"));
        edits.put("a zone edited by hand", () -> entente.append("reports/zone.md", "Mine.\n"));
        edits.put("a rulebook gone", () -> Files.delete(home.resolve("reports/rulebook.md")));
        edits.put("all reports gone", () -> Front.delete(home.resolve("reports")));
        for (Map.Entry<String, Edit> edit : edits.entrySet()) {
            edit.getValue().make();
            isAsAnew(edit.getKey());
        }
        isAsAnew("another profile", "--profile", "named-only");
        isAsAnew("no profile");
        isAsAnew("another day", "--as-of", "2026-02-01");
        isAsAnew("no day");
    }

    /** What hangs on the rules alone is neither made nor touched where only an option has changed, and made where a rule has. */
    @Test
    void pagesOfTheRulesAreLeftInPlaceWhereAnOptionChanges() throws IOException {
        entente.run("assess");
        List<String> pages = List.of("reports/zone.md", "reports/rulebook.md", "reports/sources.md");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        for (String page : pages) {
            editAlsoWhatIsKept(page);
            Files.setLastModifiedTime(home.resolve(page), old);
        }
        entente.edit("options/metered-pipe.yaml", "share: 25", "share: 15");
        String before = entente.text(PAGE);
        entente.run("assess");
        assertThat(entente.text(PAGE)).isNotEqualTo(before);
        for (String page : pages) {
            assertThat(entente.text(page)).endsWith("An edit.\n");
            assertThat(Files.getLastModifiedTime(home.resolve(page))).as(page).isEqualTo(old);
        }
        entente.edit("rules/sources.yaml", "a fair share", "a just share");
        entente.run("assess");
        for (String page : pages) {
            assertThat(entente.text(page)).as(page).doesNotContain("An edit.");
        }
    }

    /** Puts a line behind a page as if the run that made it had. */
    private void editAlsoWhatIsKept(String page) throws IOException {
        String made = entente.text(page);
        entente.append(page, "An edit.\n");
        Path file = file();
        String lines = Files.readString(file).substring(Hash.LENGTH + 1);
        String edited = lines.replace(written(sum(made)), written(sum(entente.text(page))));
        assertThat(edited).isNotEqualTo(lines);
        Files.writeString(file, Hash.of(edited) + "\n" + edited);
    }

    /** A run of which nothing has changed prints what the last one did; where what that has left is another, it does all again. */
    @Test
    void aRunOfTheSameIsNotMadeAgain() throws IOException {
        entente.write(
                "options/early.yaml",
                entente.text("options/tank-for-now.yaml").replace("id: tank-for-now", "id: early\nstatus: draft"));
        entente.edit("options/metered-pipe.yaml", "as_of: 2025-09-30\n", "");
        Front.Outcome first = entente.run("assess");
        assertThat(first.err())
                .contains("left out, for they say that they are drafts: options/early.yaml")
                .contains("without as_of");
        assertThat(entente.run("assess")).isEqualTo(first);

        Path file = file(".run");
        RunCache.Run run = CacheFile.unsealed(Files.readAllBytes(file))
                .flatMap(text -> RecordReader.read(text, RunCache.Run.class))
                .orElseThrow();
        RunCache.Printed printed =
                new RunCache.Printed("As it is kept.\n", run.printed().err());
        Files.write(
                file,
                CacheFile.sealed(
                        RecordWriter.written(new RunCache.Run(run.inputs(), run.rules(), printed, run.reports()))));
        assertThat(entente.run("assess").out()).isEqualTo("As it is kept.\n");
        assertThat(entente.run("assess", "metered-pipe", "monthly-gates", "tank-for-now")
                        .out())
                .isEqualTo(first.out());

        entente.write("reports/notes.md", "Of somebody else.\n");
        assertThat(entente.run("assess")).isEqualTo(first);
        assertThat(entente.text("reports/notes.md")).isEqualTo("Of somebody else.\n");
    }

    /** Sealed as it should be, and of the right records, with what does not belong into them. */
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatIsKeptOfOtherKindsIsNoneAtAll() throws IOException {
        Front.Outcome first = entente.run("assess");
        String option = "metered-pipe.yaml";
        List<ReportCache.Kept> wrong = List.of(
                new ReportCache.Kept((Map) Map.of(option, "made")),
                new ReportCache.Kept((Map) Map.of(1, new ReportCache.Made("", Map.of()))),
                new ReportCache.Kept(Map.of(option, new ReportCache.Made("", (Map) Map.of(1, true)))));
        for (ReportCache.Kept kept : wrong) {
            Files.write(file(".reports"), CacheFile.sealed(RecordWriter.written(kept)));
            Files.deleteIfExists(file(".run"));
            assertThat(entente.run("assess")).isEqualTo(first);
        }
    }

    /** What a run would refuse has to be refused, however little it has to do with what is kept. */
    @Test
    void whatARunRefusesIsNotPassedOver(@TempDir Path elsewhere) throws IOException {
        Front.Outcome right = entente.run("assess");
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret: yes\n");
        Map<String, Edit> wrong = new LinkedHashMap<>();
        wrong.put(
                "options/far-too-long.yaml", () -> entente.write("options/far-too-long.yaml", "# x\n".repeat(1 << 23)));
        wrong.put("options/zz.yml", () -> entente.write("options/zz.yml", "id: zz\n"));
        wrong.put("options/out.yaml", () -> Files.createSymbolicLink(home.resolve("options/out.yaml"), secret));
        wrong.put(
                "rules/gardeners/out.drl",
                () -> Files.createSymbolicLink(home.resolve("rules/gardeners/out.drl"), secret));
        for (Map.Entry<String, Edit> mistake : wrong.entrySet()) {
            assertThat(entente.run("assess")).isEqualTo(right);
            mistake.getValue().make();
            Front.Outcome refused = entente.run("assess");
            assertThat(refused.exit()).as(mistake.getKey()).isEqualTo(1);
            assertThat(refused.err() + refused.out()).contains(mistake.getKey() + ":1:1: error: ");
            Files.delete(home.resolve(mistake.getKey()));
        }
    }

    @Test
    void areMadeAgainWhereWhatIsKeptIsWrong() throws IOException {
        isAsAnew("first");
        areMadeAgain(".run");
        areMadeAgain(".reports");
    }

    private void areMadeAgain(String ending) throws IOException {
        byte[] right = Files.readAllBytes(file(ending));
        List<byte[]> wrong = new ArrayList<>(
                List.of(new byte[0], Arrays.copyOf(right, right.length / 2), Arrays.copyOf(right, right.length + 7)));
        for (int at : new int[] {5, right.length / 3, right.length - 1}) {
            byte[] turned = right.clone();
            turned[at] ^= 0x11;
            wrong.add(turned);
        }
        for (byte[] bytes : wrong) {
            Path run = file(".run");
            Path damaged = file(ending);
            Files.deleteIfExists(run);
            Files.write(damaged, bytes);
            isAsAnew("wrong");
            assertThat(Files.readAllBytes(file(ending))).isEqualTo(right);
        }
        Path file = file(ending);
        Files.delete(file);
        Files.createDirectories(file.resolve("in/the/way"));
        isAsAnew("unwritable");
        Front.delete(file);
        isAsAnew("writable again");
    }

    /** One option alone: the reports of the others stay, and what is kept of them. */
    @Test
    void areKeptOfOneOptionBesideOthers() throws IOException {
        isAsAnew("all");
        byte[] all = Files.readAllBytes(file());
        entente.append(PAGE, "Mine.\n");
        entente.run("assess", "metered-pipe");
        assertThat(entente.text(PAGE)).doesNotContain("Mine.");
        assertThat(Files.readAllBytes(file())).isEqualTo(all);
        isAsAnew("all again");
    }

    /** Anew there are no pages that go, so that none are told. */
    private void isAsAnew(String changed, String... more) throws IOException {
        String[] command =
                Stream.concat(Stream.of("assess"), Arrays.stream(more)).toArray(String[]::new);
        Front.Outcome outcome = entente.run(command);
        SortedMap<String, String> reports = Front.texts(home.resolve("reports"));
        Front.delete(home.resolve("reports"));
        String told = outcome.err().replaceAll("entente: removed with [^\n]*\n", "");
        assertThat(entente.runAnew(command))
                .as(changed)
                .isEqualTo(new Front.Outcome(outcome.exit(), outcome.out(), told));
        assertThat(outcome.exit()).as(changed).isZero();
        assertThat(Front.texts(home.resolve("reports"))).as(changed).isEqualTo(reports);
    }

    private void prepend(String name, String text) throws IOException {
        entente.write(name, text + entente.text(name));
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("reports"))) {
            List<Path> pictures = files.filter(
                            file -> file.getFileName().toString().matches("metered-pipe-.*svg"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertThat(pictures).isNotEmpty();
            return pictures;
        }
    }

    private static void delete(Path file) {
        assertThat(file.toFile().delete()).isTrue();
    }

    private Path file() throws IOException {
        return file(".reports");
    }
}
