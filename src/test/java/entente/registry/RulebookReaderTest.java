package entente.registry;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Type;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of rules as a whole. */
class RulebookReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheTinyDomain() {
        Rulebook rulebook = Tiny.read().rulebook();
        assertThat(rulebook.vocabulary().sections())
                .extracting(Section::typeName)
                .containsExactly("Water", "OpenDay", "Weather", "Agreement", "Reckoning");
        assertThat(rulebook.vocabulary().section("water").orElseThrow().leading())
                .map(Term::id)
                .contains("water.supply");
        assertThat(rulebook.vocabulary().term("water.share").orElseThrow().type())
                .isEqualTo(new Type.Amount(0, 90, "hundred pounds"));
        assertThat(rulebook.vocabulary().parameters()).containsOnlyKeys("fair_share", "dear_from");
        assertThat(rulebook.sides()).isEqualTo(Map.of("holders", "The plot holders", "parish", "The parish"));
        assertThat(rulebook.party("newsletter").orElseThrow().decides()).isFalse();
        assertThat(rulebook.recommendations()).extracting(Recommendation::mode).containsExactly("should", "could");
        assertThat(rulebook.sources().get("02-dear").contestedBy())
                .containsExactly(Map.entry("02-water-wanted", "whether the sum matters more than the water"));
        assertThat(rulebook.profiles().get("default").costs().of("water.share")).isEqualTo(2);
        assertThat(rulebook.rule("facts/dear-share")).isPresent();
    }

    @Test
    void saysWhichFilesAreMissing() throws IOException {
        Files.copy(Tiny.RULES.resolve("parties.yaml"), folder.resolve("parties.yaml"));
        assertThat(said())
                .containsExactly(
                        "profiles.yaml there is no such file",
                        "recommendations.yaml there is no such file",
                        "sources.yaml there is no such file",
                        "vocabulary.yaml there is no such file");
    }

    /** Rules read further terms of the instrument, and nothing that they ask could suit the leading one. */
    @Test
    void aLeadingTermWithoutValuesIsAMistakeOfTheVocabulary() throws IOException {
        Front.copy(Tiny.RULES, folder);
        Path vocabulary = folder.resolve("vocabulary.yaml");
        String text = Files.readString(vocabulary);
        String without =
                text.replaceFirst("(?s)(        meaning: In what way water comes\\.\n).*?(      share:)", "$1$2");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(vocabulary, without);
        assertThat(said()).contains("vocabulary.yaml the term 'water.supply' lacks the key 'values'");
    }

    @Test
    void saysThatTheFolderIsEmptyOrMissing() {
        assertThat(said()).containsExactly(" the folder is empty; rules are read from it");
        Problems problems = new Problems();
        assertThat(RulebookReader.read(folder.resolve("nowhere"), problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("there is no such folder; rules are read from it");
    }

    @Test
    void guessesTheFolderThatHoldsTheTables() throws IOException {
        Front.copy(Tiny.RULES, folder.resolve("rules"));
        for (Path wrong : List.of(folder, folder.resolve("rules/verdict"), folder.resolve("rule"))) {
            Problems problems = new Problems();
            assertThat(RulebookReader.read(wrong, problems)).isEmpty();
            assertThat(problems.all()).singleElement().satisfies(problem -> {
                assertThat(problem.place().file()).isEqualTo(wrong);
                assertThat(problem.maybe()).contains(folder.resolve("rules").toString());
            });
        }
    }

    @Test
    void warnsOfFilesThatNothingReads() throws IOException {
        tables();
        Files.createDirectories(folder.resolve("notes"));
        for (String name : List.of("vocabulary.yml", "notes/todo.txt", "notes/a.yaml", "lonely.cases.yaml")) {
            Files.writeString(folder.resolve(name), "a: b\n");
        }
        Problems problems = new Problems();
        RulebookReader.read(folder, problems);
        List<Problem> warnings = problems.all().stream()
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .toList();
        assertThat(warnings)
                .extracting(problem -> folder.relativize(problem.place().file()).toString())
                .containsExactly("lonely.cases.yaml", "notes/a.yaml", "notes/todo.txt", "vocabulary.yml");
        assertThat(warnings.get(3).maybe()).contains("vocabulary.yaml");
    }

    @Test
    void doesNotFollowATableThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        tables();
        Files.delete(folder.resolve("sources.yaml"));
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret: [\n");
        Files.createSymbolicLink(folder.resolve("sources.yaml"), secret);
        assertThat(said())
                .containsExactly("sources.yaml this link does not lead to a file of the folder; it is not read");
    }

    @Test
    void blamesNoReferenceToATableThatCannotBeRead() throws IOException {
        tables();
        Files.writeString(folder.resolve("sources.yaml"), "sources: [\n");
        assertThat(said())
                .containsExactly("sources.yaml a list or block that opens with [ or { is not closed before this");
    }

    @Test
    void readsTheSameVerdictRulesAsTheProject() throws IOException {
        for (Stratum stratum : Stratum.UPPER) {
            Path below = Path.of("verdict", stratum.word() + ".drl");
            assertThat(Tiny.RULES.resolve(below))
                    .hasSameTextualContentAs(Path.of("rules").resolve(below));
        }
    }

    private void tables() throws IOException {
        try (Stream<Path> files = Files.list(Tiny.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private List<String> said() {
        Problems problems = new Problems();
        RulebookReader.read(folder, problems);
        return problems.all().stream()
                .map(problem -> folder.relativize(problem.place().file()) + " " + problem.message())
                .toList();
    }
}
