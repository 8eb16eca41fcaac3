package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.report.GeneratedMark;
import entente.report.NotOursException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    private Path folder;

    private void put(Map<String, String> texts, boolean whole) throws IOException {
        try (ReportFolder reports = ReportFolder.open(folder.resolve("reports"), texts.keySet())) {
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                reports.put(text.getKey(), text.getValue());
            }
            reports.finish(whole);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesTheFolderAndLeavesNothingBeside() throws IOException {
        put(Map.of("a.md", page("a"), "b.md", page("b")), false);
        assertThat(names()).containsExactly("a.md", "b.md");
        assertThat(folder.resolve("reports/b.md")).hasContent(page("b"));
    }

    @Test
    void doesNotTouchWhatIsTheSame() throws IOException {
        put(Map.of("a.md", page("a")), false);
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(folder.resolve("reports/a.md"), longAgo);
        put(Map.of("a.md", page("a")), false);
        assertThat(Files.getLastModifiedTime(folder.resolve("reports/a.md"))).isEqualTo(longAgo);
    }

    private static String page(String id) {
        return new GeneratedMark("../options/" + id + ".yaml") + "\n";
    }

    @Test
    void removesOnlyPagesOfOursOnOptionsThatAreNoMore() throws IOException {
        put(Map.of("old.md", page("old"), "README.md", new GeneratedMark("options") + "\n"), false);
        put(Map.of("new.md", page("new")), false);
        Files.writeString(folder.resolve("reports/theirs.md"), "# Notes\n");
        Files.copy(folder.resolve("reports/old.md"), folder.resolve("reports/old-as-it-was.md"));
        put(Map.of("new.md", page("new")), false);
        assertThat(names()).containsExactly("README.md", "new.md", "old-as-it-was.md", "old.md", "theirs.md");
        put(Map.of("new.md", page("new")), true);
        assertThat(names()).containsExactly("README.md", "new.md", "old-as-it-was.md", "theirs.md");
    }

    @Test
    void picturesOfAnOptionGoWithItAndCopiesStay() throws IOException {
        put(
                Map.of(
                        "old.md", page("old"),
                        "old-water.share.svg", page("old"),
                        "old-water.share.eur.svg", page("old"),
                        "old-as-it-was.svg", page("old"),
                        "older-water.share.svg", page("older")),
                false);
        Files.writeString(folder.resolve("reports/old-water.depth.svg"), "<svg/>\n");
        put(Map.of("older.md", page("older"), "older-water.share.svg", page("older")), true);
        assertThat(names())
                .containsExactly("old-as-it-was.svg", "old-water.depth.svg", "older-water.share.svg", "older.md");
    }

    @Test
    void picturesOfAllGoWhereThereIsNothingToShow() throws IOException {
        String mark = new GeneratedMark("options") + "\n";
        put(
                Map.of("timeline.svg", mark, "timeline-of-may.svg", mark, "clash-water.svg", mark, "mine.svg", mark),
                false);
        Files.writeString(folder.resolve("reports/zone.svg"), "<svg/>\n");
        put(Map.of("a.md", page("a")), true);
        assertThat(names()).containsExactly("a.md", "mine.svg", "timeline-of-may.svg", "zone.svg");
    }

    @Test
    void writesNothingWhereSomebodyElsesFileStands() throws IOException {
        Files.createDirectories(folder.resolve("reports/c.md/full"));
        Files.writeString(folder.resolve("reports/b.md"), "# Notes\n");
        Files.writeString(folder.resolve("secret"), new GeneratedMark("options") + "\n");
        Files.createSymbolicLink(folder.resolve("reports/d.md"), Path.of("../secret"));
        Map<String, String> texts = Map.of("a.md", page("a"), "b.md", page("b"), "c.md", page("c"), "d.md", page("d"));
        assertThatThrownBy(() -> put(texts, true))
                .isInstanceOfSatisfying(
                        NotOursException.class,
                        theirs -> assertThat(theirs.files())
                                .extracting(file -> file.getFileName().toString())
                                .containsExactly("b.md", "c.md", "d.md"));
        assertThat(names()).containsExactly("b.md", "c.md", "d.md");
        assertThat(folder.resolve("reports/b.md")).hasContent("# Notes\n");
    }

    @Test
    void clearsWhatAKilledRunLeftAndNothingOfOneThatLives() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        String dead = ".entente-999999999999-a.md";
        String alive =
                ".entente-" + ProcessHandle.current().parent().orElseThrow().pid() + "-a.md";
        Files.writeString(folder.resolve("reports").resolve(dead), "ha");
        Files.writeString(folder.resolve("reports").resolve(alive), "ha");
        put(Map.of("a.md", page("a")), false);
        assertThat(names()).containsExactly(alive, "a.md");
    }
}
