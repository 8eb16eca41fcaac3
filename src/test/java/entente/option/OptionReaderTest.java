package entente.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.Tiny;
import entente.model.Rulebook;
import entente.model.Term;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an option states, and where. */
class OptionReaderTest {
    private static final Rulebook RULEBOOK = Tiny.read().rulebook();

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsStatedWithThePlaceOfEachValue() {
        Option option = read(Tiny.OPTIONS.resolve("metered-pipe.yaml"));
        assertThat(option.id()).isEqualTo("metered-pipe");
        assertThat(option.summary())
                .isEqualTo("A pipe is laid from the lane, each plot has a meter, and nobody works near the hives.");
        assertThat(option.asOf()).contains(LocalDate.of(2025, 9, 30));
        assertThat(option.from()).containsEntry("water.conditions", "02-bees").hasSize(2);
        assertThat(option.expect())
                .extracting(Option.Expected::about, Option.Expected::word)
                .contains(tuple("verdict", "agreeable"));
        assertThat(written(option.statements()))
                .containsExactly(
                        "9:13+4 water.supply Exactly[value=pipe]",
                        "10:12+2 water.share Exactly[value=25]",
                        "11:17+16 water.conditions Exactly[value=[bees_kept_safe]]",
                        "12:14+4 water.metered Exactly[value=true]",
                        "7:1+5 open_day.rhythm Exactly[value=none] by omission");
    }

    @Test
    void readsWhatIsStatedInPartAndLeavesOutWhatIsOpen() {
        Option option = read(Tiny.OPTIONS.resolve("tank-for-now.yaml"));
        assertThat(written(option.statements()))
                .containsExactly(
                        "7:13+4 water.supply Exactly[value=tank]",
                        "8:12+18 water.share Between[min=10, max=50]",
                        "9:17+25 water.conditions Containing[with=[], without=[rain_barrels]]",
                        "12:13+24 open_day.rhythm OneOf[values=[none, yearly]]");
        assertThat(option.listed()).containsOnlyKeys("water", "open_day");
    }

    @Test
    void tellsOpenFromNoneFalseZeroAndEmpty() throws IOException {
        Option stated = option("  water:\n    supply: none\n  weather:\n    drought: false\n");
        assertThat(written(stated.statements()))
                .containsExactly(
                        "6:13+4 water.supply Exactly[value=none]",
                        "4:1+5 open_day.rhythm Exactly[value=none] by omission",
                        "8:14+5 weather.drought Exactly[value=false]");
        Option empty = option("  water:\n    share: 0\n    conditions: []\n");
        assertThat(written(empty.statements()))
                .startsWith("6:12+1 water.share Exactly[value=0]", "7:17+2 water.conditions Exactly[value=[]]");
        assertThat(empty.statement("water.supply")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  water:\n", "  water: {}\n", "  water: open\n", "  water:\n    supply: open\n"})
    void takesAListedInstrumentWithNothingStatedAsPresentAndOpen(String terms) throws IOException {
        Option option = option(terms);
        assertThat(option.listed()).containsOnlyKeys("water");
        assertThat(option.statement("water.supply")).isEmpty();
        assertThat(option.statement("open_day.rhythm")).get().matches(Statement::byOmission);
    }

    @Test
    void readsAPackageWithNothingInIt() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "id: x\ntitle: X\nsummary: X.\nterms: {}\n");
        assertThat(read(file).statements()).hasSize(2).allMatch(Statement::byOmission);
    }

    @Test
    void readsNoneOfASetAsEmptyAndHalfABoundFromTheVocabulary() throws IOException {
        Option option = option("  water:\n    share: {min: 30}\n    conditions: none\n");
        assertThat(option.statement("water.share").orElseThrow().admitted())
                .isEqualTo(new AdmittedValues.Between(30, 90));
        assertThat(option.statement("water.conditions").orElseThrow().admitted())
                .isEqualTo(new AdmittedValues.Exactly(new TreeSet<String>()));
    }

    @Test
    void readsASingleValueAsAnOptionWould() {
        Term share = RULEBOOK.vocabulary().term("water.share").orElseThrow();
        assertThat(value(share, "30")).contains(new Edit(share, Optional.of(new AdmittedValues.Exactly(30))));
        assertThat(value(share, "{max: 30}")).contains(new Edit(share, Optional.of(new AdmittedValues.Between(0, 30))));
        assertThat(value(share, "open")).contains(new Edit(share, Optional.empty()));
        Problems problems = new Problems();
        assertThat(OptionReader.value(share, Path.of("water.share=3k"), "3k", problems))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::place)
                .containsExactly(new Place(Path.of("water.share=3k"), 1, 1, 2));
        assertThat(value(share, "")).isEmpty();
        assertThat(value(share, "[")).isEmpty();
    }

    @Test
    void readsTheFolderByNameAndWarnsOfWhatNobodyReads() throws IOException {
        for (String name : List.of("b.yaml", "a.yaml", "c.txt", "option.schema.json", ".hidden")) {
            String id = name.substring(0, 1);
            Files.writeString(folder.resolve(name), "id: " + id + "\ntitle: X\nsummary: X.\nterms: {}\n");
        }
        Problems problems = new Problems();
        assertThat(OptionFolder.read(folder, RULEBOOK, problems))
                .extracting(Option::id)
                .containsExactly("a", "b");
        assertThat(problems.all()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo(folder.resolve("c.txt"));
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        });
    }

    @Test
    void refusesLinksThatLeadOutAndFoldersWithoutOptions(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret: yes\n");
        Files.createSymbolicLink(folder.resolve("a.yaml"), secret);
        Problems problems = new Problems();
        assertThat(OptionFolder.read(folder, RULEBOOK, problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly(
                        "no option stands in this folder",
                        "this link does not lead to a file of the folder; it is not read");
    }

    @Test
    void saysThatAFolderIsMissing() {
        Problems problems = new Problems();
        assertThat(OptionFolder.read(folder.resolve("nowhere"), RULEBOOK, problems))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("there is no such folder; options are read from it");
    }

    @Test
    void guessesTheFolderThatHoldsOptions() throws IOException {
        Path options = Files.createDirectories(folder.resolve("options"));
        Files.writeString(options.resolve("x.yaml"), "id: x\n");
        for (Path wrong : List.of(folder, folder.resolve("option"))) {
            Problems problems = new Problems();
            OptionFolder.read(wrong, RULEBOOK, problems);
            assertThat(problems.all())
                    .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.maybe()).contains(options.toString()));
        }
    }

    private Option option(String terms) throws IOException {
        return read(Files.writeString(folder.resolve("x.yaml"), "id: x\ntitle: X\nsummary: X.\nterms:\n" + terms));
    }

    private static Option read(Path file) {
        Problems problems = new Problems();
        Optional<Option> option = OptionReader.read(file, RULEBOOK, problems);
        assertThat(problems.all()).isEmpty();
        return option.orElseThrow();
    }

    private static Optional<Edit> value(Term term, String yaml) {
        return OptionReader.value(term, Path.of("value"), yaml, new Problems());
    }

    private static List<String> written(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.place().line() + ":"
                        + statement.place().column() + "+"
                        + statement.place().length() + " " + statement.term().id() + " " + statement.admitted()
                        + (statement.byOmission() ? " by omission" : ""))
                .toList();
    }
}
