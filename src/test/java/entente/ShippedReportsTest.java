package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reports that are kept with the project are those that it writes, to the byte, wherever it runs. */
class ShippedReportsTest {
    /** A folder at the top level while the test runs. */
    static final String SIBLING = "reports-of-a-test";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theReportsKeptAreTheReportsWritten() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        SortedMap<String, String> kept = Front.texts(Path.of("reports"));
        // Links lead from the folder of the reports, so they are written to a sibling of it.
        Path sibling = Path.of(SIBLING);
        try {
            Run run = Run.of("assess", "--reports", sibling.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(Front.texts(sibling))
                    .as("write them anew: ./entente assess")
                    .isEqualTo(kept);
        } finally {
            Front.delete(sibling);
        }
        assertThat(kept).hasSizeGreaterThan(20);
    }
}
