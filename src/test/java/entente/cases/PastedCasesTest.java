package entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.Tiny;
import entente.assess.questions.Assessor;
import entente.model.Rulebook;
import entente.report.terminal.TrialsText;
import entente.space.FiringSets;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that coverage asks for, pasted as they are printed, read, pass and cover what was missing. */
class PastedCasesTest {
    static Stream<Path> rulebooks() {
        return Stream.of(Tiny.RULES, Frozen.RULES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulebooks")
    void withoutAnyCaseAllAreAskedForAndTheyDo(Path rules, @TempDir Path folder) throws IOException {
        Assessor assessor = rules.equals(Tiny.RULES) ? Tiny.read().assessor() : Frozen.assessor();
        Rulebook rulebook = assessor.rulebook();
        FiringSets findings = assessor.firingSets();

        Coverage none = Coverage.of(rulebook, findings, List.of());
        List<CaseFile> pasted = pasted(none, rulebook, folder);

        assertThat(none.covered()).isZero();
        assertThat(none.missing()).hasSize(none.comparisons());
        assertThat(Coverage.of(rulebook, findings, pasted).missing()).isEmpty();
        TrialRunner trials = new TrialRunner(rulebook, findings);
        pasted.forEach(file -> file.cases()
                .forEach(one -> assertThat(trials.of(one).mismatches()).isEmpty()));
    }

    /** As whoever pastes it has to. */
    private static String saying(String pasted) {
        assertThat(pasted).contains("case: TODO-what-this-shows-of-");
        return pasted.replaceFirst("TODO-[a-z-]+", "What it shows");
    }

    private static List<CaseFile> pasted(Coverage coverage, Rulebook rulebook, Path folder) throws IOException {
        List<CaseFile> files = new ArrayList<>();
        for (Coverage.Missing missing : coverage.missing()) {
            String printed = TrialsText.of(new Coverage(1, List.of(missing)));
            for (String pasted : printed.split("(?m)^(?=  - case: )")) {
                if (pasted.startsWith("  - case: ")) {
                    Path file = folder.resolve(files.size() + CaseFile.ENDING);
                    Files.writeString(file, "cases:\n" + saying(pasted.substring(0, pasted.indexOf("\n\n") + 1)));
                    Problems problems = new Problems();
                    files.add(CaseFile.read(file, missing.rule().file().id(), rulebook, problems)
                            .orElseThrow(() -> new AssertionError(pasted + problems.all())));
                }
            }
        }
        return files;
    }
}
