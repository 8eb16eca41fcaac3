package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher has done once to have classes ready: it answers all that it asks. */
class TrainingRunTest extends CachingHome {
    @Test
    void assessesWhereItIsTold(@TempDir Path reports) throws IOException {
        System.setProperty("entente.home", home.toString());
        try {
            TrainingRun.main(new String[] {reports.toString()});
        } finally {
            System.clearProperty("entente.home");
        }
        assertThat(reports.resolve("README.md")).exists();
        assertThat(reports.resolve("metered-pipe.md")).exists();
        assertThat(home.resolve("reports")).doesNotExist();
        assertThat(file(".answers")).exists();
        assertThat(file(".rulebook")).exists();
    }
}
