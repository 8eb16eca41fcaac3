package entente.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.RuleCard;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    private Path rules;

    private final Problems problems = new Problems();

    private void write(String id, String title, String metadata) throws IOException {
        Path file = rules.resolve(id + ".drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package rules.%s
                import vocabulary.*
                rule "%s"
                    @id("%s") @effect("serves") @source("minutes-1") @because("so")
                    %s
                when
                    Weather(days > 3)
                then
                end
                """.formatted(id.substring(0, id.lastIndexOf('/')), title, id, metadata));
    }

    private List<String> told() {
        return problems.all().stream()
                .map(problem -> rules.relativize(problem.place().file()) + ":"
                        + problem.place().line() + ":" + problem.place().column() + " "
                        + problem.message().replace(rules + "/", "")
                        + problem.maybe().map(word -> " -> " + word).orElse(""))
                .toList();
    }

    private List<String> read() {
        return RuleFolder.read(rules, Village.NAMES, problems).stream()
                .map(RuleCard::id)
                .toList();
    }

    @Test
    void allRulesAreReadInTheOrderOfTheirIds() throws IOException {
        write("vic/b", "b", "@about(\"vic\")");
        write("rose/c", "c", "@about(\"rose\")");
        write("rose/a", "a", "@about(\"rose\")");
        Files.writeString(rules.resolve("rose/a.cases.yaml"), "cases: []");

        assertThat(read()).containsExactly("rose/a", "rose/c", "vic/b");
        assertThat(told()).isEmpty();
    }

    @Test
    void namesOfRulesDifferWithinAFolder() throws IOException {
        write("rose/a", "same", "@about(\"rose\")");
        write("rose/b", "same", "@about(\"rose\")");
        write("vic/c", "same", "@about(\"vic\")");

        read();

        assertThat(told())
                .containsExactly("rose/b.drl:3:1 another rule of this folder has the name \"same\", at rose/a.drl:3:1");
    }

    @Test
    void whatIsOvertakenIsAnEarlierPositionOfTheSameHolder() throws IOException {
        write("rose/old", "old", "@about(\"rose\") @since(\"2025-03\")");
        write("rose/new", "new", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/old\")");
        write("rose/lost", "lost", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/odl\")");
        write("rose/early", "early", "@about(\"rose\") @since(\"2024\") @overtakes(\"rose/old\")");
        write("vic/other", "other", "@about(\"vic\") @since(\"2026\") @overtakes(\"rose/old\")");

        read();

        assertThat(told())
                .containsExactly(
                        "rose/early.drl:5:46 'rose/old' begins only in 2025-03, after the position that overtakes it",
                        "rose/lost.drl:5:46 there is no position 'rose/odl' -> rose/old",
                        "vic/other.drl:5:45 a position overtakes one of the same holder; 'rose/old' is about rose");
    }

    @Test
    void nothingOvertakesItself() throws IOException {
        write("rose/a", "a", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/b\")");
        write("rose/b", "b", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/a\")");
        write("rose/c", "c", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/b\")");

        read();

        assertThat(told())
                .containsExactly(
                        "rose/a.drl:5:46 'rose/a' would overtake itself",
                        "rose/b.drl:5:46 'rose/b' would overtake itself");
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherFromBeingRight() throws IOException {
        write("rose/old", "old", "@about(\"rosie\")");
        write("rose/new", "new", "@about(\"rose\") @since(\"2026\") @overtakes(\"rose/old\")");

        assertThat(read()).containsExactly("rose/new");
        assertThat(told()).containsExactly("rose/old.drl:5:13 there is no party or recommendation 'rosie' -> rose");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.drl"), "package rules.rose");
        Files.createDirectories(rules.resolve("rose"));
        Files.createSymbolicLink(rules.resolve("rose/link.drl"), secret);

        assertThat(read()).isEmpty();
        assertThat(told())
                .containsExactly("rose/link.drl:1:1 this link does not lead to a file of the folder; it is not read");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWhereTheyStand() throws IOException {
        Files.createDirectories(rules.resolve("rose"));
        Files.write(rules.resolve("rose/a.drl"), new byte[] {'/', '/', '\n', '/', '/', (byte) 0xC3, '('});

        read();

        assertThat(told())
                .containsExactly("rose/a.drl:2:3 here stands a byte that is not UTF-8: save the file as UTF-8");
    }

    @Test
    void aFileThatIsTooLongIsRefused() throws IOException {
        Files.createDirectories(rules.resolve("rose"));
        Files.writeString(rules.resolve("rose/a.drl"), " ".repeat(RuleFolder.MOST_BYTES + 1));

        read();

        assertThat(told()).containsExactly("rose/a.drl:1:1 the file is longer than 256 KB, the most that is read");
    }
}
