package entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class ShelfTest {
    @TempDir
    private Path folder;

    private void put(Map<String, String> texts, boolean whole) throws IOException {
        Shelf.in(folder.resolve("reports")).put(new TreeMap<>(texts), whole);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesTheFolderAndLeavesNothingBeside() throws IOException {
        put(Map.of("a.md", "one\n", "b.md", "two\n"), false);
        assertThat(names()).containsExactly("a.md", "b.md");
        assertThat(folder.resolve("reports/b.md")).hasContent("two\n");
    }

    @Test
    void doesNotTouchWhatIsTheSame() throws IOException {
        put(Map.of("a.md", "one\n"), false);
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(folder.resolve("reports/a.md"), longAgo);
        put(Map.of("a.md", "one\n"), false);
        assertThat(Files.getLastModifiedTime(folder.resolve("reports/a.md"))).isEqualTo(longAgo);
    }

    @Test
    void removesOnlyPagesOfOursThatAreNoMore() throws IOException {
        put(
                Map.of("old.md", Page.mark("options/old.yaml") + "\n", "theirs.md", "# Notes\n", "README.md", "x\n"),
                false);
        put(Map.of("new.md", Page.mark("options/new.yaml") + "\n"), false);
        assertThat(names()).containsExactly("README.md", "new.md", "old.md", "theirs.md");
        put(Map.of("new.md", Page.mark("options/new.yaml") + "\n"), true);
        assertThat(names()).containsExactly("README.md", "new.md", "theirs.md");
    }

    @Test
    void clearsWhatAKilledRunLeftAndNothingOfOneThatLives() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        String dead = ".entente-999999999999-a.md";
        String alive =
                ".entente-" + ProcessHandle.current().parent().orElseThrow().pid() + "-a.md";
        Files.writeString(folder.resolve("reports").resolve(dead), "ha");
        Files.writeString(folder.resolve("reports").resolve(alive), "ha");
        put(Map.of("a.md", "one\n"), false);
        assertThat(names()).containsExactly(alive, "a.md");
    }

    @Test
    void aFailureLeavesTheOldReport() throws IOException {
        put(Map.of("a.md", "one\n"), false);
        Files.createDirectories(folder.resolve("reports/b.md/full"));
        assertThatThrownBy(() -> put(Map.of("b.md", "two\n"), false)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("reports/a.md")).hasContent("one\n");
        assertThat(names()).containsExactly("a.md", "b.md");
    }
}
