package entente.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Golden;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest extends TinyHome {
    @Test
    void anOptionAndPartyIsARowAndNoReportIsWritten() throws IOException {
        Path option = home.resolve("options/metered-pipe.yaml");
        Files.writeString(
                option, Files.readString(option).replaceFirst("title: .*", "title: '=2+5, says \"the\" parish'"));
        Front.Outcome outcome = entente.run("assess", "--format", "csv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(home.resolve("reports")).doesNotExist();
        assertThat(outcome.out()).contains(",\"'=2+5, says \"\"the\"\" parish\",");
        List<String> rows = List.of(outcome.out().split("\r\n"));
        assertThat(rows).hasSize(1 + 3 * 4).noneMatch(row -> row.contains("\n"));
        Golden.check("answers/assess.csv", outcome.out().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "a \"b\"|\"a \"\"b\"\"\"",
                "=1|\"'=1\"",
                "+1|\"'+1\"",
                "-1|\"'-1\"",
                "@a|\"'@a\"",
                "`\t=1`|\"'\t=1\"",
                "a=1|a=1",
            },
            delimiter = '|')
    void aCellIsQuotedWhereNeedBeAndNeverAFormula(String text, String cell) {
        assertThat(Csv.cell(text)).isEqualTo(cell);
    }
}
