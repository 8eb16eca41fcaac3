package entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.option.Statement;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases beside rules. */
class CaseFolderTest {
    @Test
    void readsTheCasesOfTheTinyDomain() {
        Problems problems = new Problems();
        List<CaseFile> files = CaseFolder.read(Tiny.RULES, Tiny.read().rulebook(), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(files)
                .extracting(CaseFile::id)
                .contains("facts/dear-share", "gardeners/water-wanted")
                .isSorted();
        Case drought = files.stream()
                .filter(file -> file.id().equals("gardeners/water-wanted"))
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.sentence().equals("A tank is too little in a drought"))
                .findFirst()
                .orElseThrow();
        assertThat(drought.fires()).extracting(Case.Named::id).containsExactly("gardeners/water-wanted/drought");
        assertThat(drought.because()).extracting(Case.Named::id).containsExactly("water.supply", "weather.drought");
        assertThat(drought.quiet()).isEmpty();
        assertThat(drought.terms().statements())
                .filteredOn(Statement::byOmission)
                .extracting(statement -> statement.term().id())
                .containsExactly("open_day.rhythm");
    }

    @Test
    void refusesCasesWithoutARule(@TempDir Path rules) throws IOException {
        Files.createDirectories(rules.resolve("gardeners"));
        Files.copy(Tiny.RULES.resolve("gardeners/dear-share.cases.yaml"), rules.resolve("gardeners/lonely.cases.yaml"));
        Problems problems = new Problems();
        CaseFolder.read(rules, Tiny.read().rulebook(), problems);
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("these cases are of no rule: no file gardeners/lonely.drl stands beside them");
    }
}
