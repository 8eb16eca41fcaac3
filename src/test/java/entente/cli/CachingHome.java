package entente.cli;

import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The tests' own domain in a folder, and another in which is kept what serves the next run. */
abstract class CachingHome extends TinyHome {
    @TempDir
    Path kept;

    @BeforeEach
    void keepThere() {
        System.setProperty(Folders.KEEP, kept.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(Folders.KEEP);
    }

    /** The one file that is kept with a name of this ending; if there is none, one that is not there. */
    Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElse(kept.resolve("none"));
        }
    }
}
