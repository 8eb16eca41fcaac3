package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.Front;
import entente.TinyHome;
import entente.cases.CaseFile;
import entente.model.Rulebook;
import entente.registry.RulebookReader;
import entente.text.FileText;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.YamlFile;
import entente.text.YamlParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas of the tables and of cases, a validator that others keep, and our own readers say the same. */
class SchemasTest extends TinyHome {
    private static final List<String> NAMES =
            List.of("option", "vocabulary", "parties", "recommendations", "sources", "profiles", "cases");
    private static final int CHANGES = 250;

    /** What a schema cannot say, by what our own check says of it. */
    private static final List<Pattern> BEYOND = Stream.of(
                    ".* is no (document|source beside this one|side|term of .*|profile above this one|parameter|unit of"
                            + " a term|rule)",
                    "(nothing|no section) can be called .*",
                    "nothing names '.*', but .* places name '.*",
                    "(a recommendation is called|rules would call this section|another case of this file) .*",
                    "the id of a source of document .*",
                    ".* has [0-9]+ values; it may have .*",
                    ".* is derived, and what rules conclude is a flag",
                    "a set is none where it is empty.*",
                    ".* leads its section.*",
                    "only (a value of a leading term|an instrument is taken up).*",
                    "'(alignment|negotiability|costs)' lacks the key .*",
                    ".* is worth .*: what is better is never worth less",
                    "only an instrument has a leading term.*",
                    "the greatest amount.* is below the least.*",
                    "'converted' names three parameters.*",
                    "the value .* does not follow from .*",
                    "no weight is given to .*",
                    ".* gives no weight above 0",
                    "there is no profile called .*",
                    ".* is a whole number .*, not the number (?!(0|-?[1-9][0-9]*)$).*",
                    "an anchor is not read.*",
                    "a key is a text, not .*")
            .map(Pattern::compile)
            .toList();

    private static final List<String> REPLACEMENTS = List.of(
            "x",
            "5",
            "-1",
            "99999999999",
            "1.5",
            "true",
            "''",
            "~",
            "[]",
            "{}",
            "[x]",
            "[5]",
            "{x: 5}",
            "{x: {}}",
            "none",
            "'5'",
            "2025",
            "2025-13",
            "2025-02-30",
            "choice",
            "flag",
            "derived",
            "named-expert",
            "[02-dear, 02-dear]",
            "[02-dear]",
            "02-dear");

    @Test
    void theShippedSchemasAreThoseOfTheRules() throws IOException {
        Front shipped = new Front(Path.of("."));
        for (String name : NAMES) {
            Path file = name.equals("option")
                    ? Path.of("options/option.schema.json")
                    : Path.of("rules/schemas", name + ".schema.json");
            assertThat(Files.readString(file))
                    .as("write them anew: ./entente schema --write")
                    .isEqualTo(shipped.run("schema", name).out());
        }
    }

    @Test
    void editorsAreToldWhereEachSchemaIsAndOfWhat() throws IOException {
        JsonNode bound = new ObjectMapper()
                .readTree(Files.readString(Path.of(".vscode/settings.json")))
                .get("yaml.schemas");
        Set<Path> schemas = new TreeSet<>();
        for (Map.Entry<String, JsonNode> one : bound.properties()) {
            schemas.add(Path.of(one.getKey()).normalize());
            try (Stream<Path> files = Files.walk(Path.of(""))) {
                assertThat(files.filter(file -> file.getFileSystem()
                                .getPathMatcher("glob:" + one.getValue().asString())
                                .matches(file)))
                        .as(one.getKey())
                        .isNotEmpty();
            }
        }
        assertThat(schemas).hasSize(NAMES.size()).allMatch(Files::isRegularFile);
    }

    @Test
    void allAreWrittenToWhereEditorsLookAndNoOtherFileIsWrittenOver() throws IOException {
        Front.Outcome written = entente.run("schema", "--write");
        assertThat(written.exit()).isZero();
        assertThat(written.out().lines()).hasSize(NAMES.size() + 1).allMatch(file -> Files.exists(home.resolve(file)));
        assertThat(entente.run("check")).isEqualTo(new Front.Outcome(0, "no errors\n", ""));
        Path mine = home.resolve("rules/schemas/sources.schema.json");
        Files.writeString(mine, "mine");
        Front.Outcome refused = entente.run("schema", "--write");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("entente: rules/schemas/sources.schema.json is there already");
        assertThat(Files.readString(mine)).isEqualTo("mine");
    }

    @Test
    void thereIsNoSchemaOfWhatThereIsNot() {
        Front.Outcome refused = entente.run("schema", "partie");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith("entente: there is no schema of 'partie'; maybe you meant 'parties'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocabulary", "parties", "recommendations", "sources", "profiles"})
    void schemaAndReaderAgreeOnATable(String name) throws IOException {
        Path table = home.resolve("rules").resolve(name + ".yaml");
        String text = Files.readString(table);
        Checker checker = new Checker(entente.run("schema", name).out());
        List<String> texts = new ArrayList<>(byHand(name, text));
        texts.addAll(changed(table, text, new Random(20260201)));
        assertThat(texts).hasSizeGreaterThan(100);
        withoutRules();
        checker.agree(text, read(table, text));
        assertThat(checker.good).isEqualTo(1);
        for (String other : texts) {
            checker.agree(other, read(table, other));
        }
        checker.conclude();
        Path shipped = Path.of("rules", name + ".yaml");
        Checker ofShipped =
                new Checker(new Front(Path.of(".")).run("schema", name).out());
        ofShipped.agree(Files.readString(shipped), List.of());
        ofShipped.conclude();
    }

    @Test
    void schemaAndReaderAgreeOnCases() throws IOException {
        Checker checker = new Checker(entente.run("schema", "cases").out());
        Rulebook rulebook =
                RulebookReader.read(home.resolve("rules"), new Problems()).orElseThrow();
        for (String id : List.of("gardeners/rain-barrels", "gardeners/dear-share", "parish-council/signature")) {
            Path file = home.resolve("rules").resolve(id + CaseFile.ENDING);
            String text = Files.readString(file);
            List<String> texts = changed(file, text, new Random(20260201));
            texts.add(text);
            for (String other : texts) {
                Files.writeString(file, other);
                Problems problems = new Problems();
                CaseFile.read(file, id, rulebook, problems);
                checker.agree(other, problems.all());
            }
        }
        checker.conclude();
        assertThat(checker.good).isGreaterThan(5);
        assertThat(checker.bad).isGreaterThan(100);
    }

    /** What is told of a table is asked here; what rules say of it would only be read again for each change. */
    private void withoutRules() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("rules"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Problem> read(Path table, String text) throws IOException {
        Files.writeString(table, text);
        Problems problems = new Problems();
        RulebookReader.read(home.resolve("rules"), problems);
        return problems.all().stream()
                .filter(problem -> problem.place().file().equals(table))
                .toList();
    }

    /** The mistakes that are written down one by one, each as the whole table with it. */
    private static List<String> byHand(String name, String text) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad/tables"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.get(0).equals(name + ".yaml")) {
                    texts.add(text.replace(block(lines, "< "), block(lines, "> ")));
                }
            }
        }
        return texts;
    }

    private static String block(List<String> lines, String mark) {
        StringBuilder block = new StringBuilder();
        lines.stream()
                .filter(line -> line.startsWith(mark))
                .forEach(line -> block.append(line.substring(2)).append('\n'));
        return block.toString();
    }

    /** Values replaced by others, and keys misspelt or dropped. */
    private static List<String> changed(Path file, String text, Random random) {
        List<String> changed = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Node whole = YamlFile.tree(FileText.of(file, text), new Problems()).orElseThrow();
        for (Node.Entry entry : YamlParts.entries(whole)) {
            Place key = entry.keyPlace();
            String line = lines.get(key.line() - 1);
            changed.add(YamlParts.with(
                    lines, key.line(), line.substring(0, key.column() - 1) + "x" + line.substring(key.column() - 1)));
            Place value = entry.value().place();
            if (value.line() == key.line()) {
                String rest = line.substring(Math.min(line.length(), value.column() - 1 + value.length()));
                for (String other : REPLACEMENTS) {
                    changed.add(
                            YamlParts.with(lines, key.line(), line.substring(0, value.column() - 1) + other + rest));
                }
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(key.line() - 1);
                changed.add(String.join("\n", fewer) + "\n");
            }
        }
        Collections.shuffle(changed, random);
        return new ArrayList<>(changed.subList(0, Math.min(CHANGES, changed.size())));
    }

    /** Holds both against one another. */
    private static final class Checker {
        private final Schema schema;
        private final List<String> wrong = new ArrayList<>();
        private int good;
        private int bad;

        Checker(String schema) {
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }

        void agree(String text, List<Problem> told) {
            List<String> errors = told.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(Problem::message)
                    .toList();
            List<String> found = bySchema(text);
            if (errors.isEmpty()) {
                good++;
            } else {
                bad++;
            }
            boolean explained = !errors.isEmpty()
                    && errors.stream()
                            .allMatch(error -> BEYOND.stream()
                                    .anyMatch(pattern -> pattern.matcher(error).matches()));
            if (errors.isEmpty() != found.isEmpty() && !explained) {
                wrong.add("reader: " + errors + "\nschema: " + found);
            }
        }

        void conclude() {
            assertThat(wrong).isEmpty();
        }

        private List<String> bySchema(String text) {
            JsonNode tree;
            try {
                tree = new ObjectMapper()
                        .valueToTree(new Load(LoadSettings.builder()
                                        .setSchema(new CoreSchema())
                                        .build())
                                .loadFromString(text));
            } catch (YamlEngineException notYaml) {
                return List.of("no YAML");
            }
            return schema
                    .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(String::valueOf)
                    .toList();
        }
    }
}
