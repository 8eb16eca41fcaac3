package entente.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.Frozen;
import entente.Tiny;
import entente.model.Rulebook;
import entente.option.Option;
import entente.option.OptionReader;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema for editors, a validator that others keep, and our own reading of options say the same. */
class OptionSchemaTest {
    private static final int CHANGES_OF_AN_OPTION = 70;

    /** What a schema cannot say, by what our own check says of it. Every one of them occurs below. */
    private static final Map<String, Pattern> BEYOND_A_SCHEMA = beyond();

    private static Map<String, Pattern> beyond() {
        Map<String, Pattern> beyond = new LinkedHashMap<>();
        beyond.put("the id is the file's name", Pattern.compile("the id is that of the file.*"));
        beyond.put("a source is given for what is stated", Pattern.compile(".* so that no source can be given for it"));
        beyond.put("min is not above max", Pattern.compile("the greatest amount is below the least.*"));
        beyond.put(
                "a number is written in plain digits",
                Pattern.compile(".* is a whole number of .*, not the number (?!(0|-?[1-9][0-9]*)$).*"));
        beyond.put("a file holds one value for a key, and no anchors", Pattern.compile("an anchor is not read.*"));
        return beyond;
    }

    @Test
    void meaningsAndUnitsAreShown() {
        JsonNode water = new ObjectMapper()
                .readTree(OptionSchema.of(rulebook(Tiny.RULES)))
                .at("/properties/terms/properties/water");
        assertThat(water.get("title").asString()).isEqualTo("Water");
        assertThat(water.get("description").asString()).isEqualTo("Whether water is brought to the plots.");
        JsonNode terms = water.at("/anyOf/0/properties");
        assertThat(terms.at("/share/description").asString())
                .isEqualTo("What the holders pay in a year. It is a whole number of hundred pounds, from 0 to 90.");
        assertThat(terms.at("/supply/description").asString())
                .isEqualTo("In what way water comes.\nnone: It does not.\ntank: By a tank that a lorry fills.\n"
                        + "pipe: By a pipe from the lane.");
        assertThat(terms.at("/supply/anyOf/0/enum").toString()).isEqualTo("[\"none\",\"tank\",\"pipe\",\"open\"]");
    }

    static Stream<Path> worlds() {
        return Stream.of(Frozen.RULES, Tiny.RULES);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void schemaAndReaderAgreeOnChangedOptions(Path rules) throws IOException {
        long seed = 20260201;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Checker checker = new Checker(rulebook(rules));
        List<Path> options;
        try (Stream<Path> files = Files.list(rules.resolveSibling("options"))) {
            options = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path option : options) {
            String text = Files.readString(option);
            assertThat(checker.agree(option, text)).as(option + " as it is").isTrue();
            List<String> changed = changed(option, text);
            Collections.shuffle(changed, random);
            changed.stream().limit(CHANGES_OF_AN_OPTION).forEach(other -> checker.agree(option, other));
        }
        assertThat(checker.wrong).isEmpty();
        assertThat(checker.good).isGreaterThan(10);
        assertThat(checker.bad).isGreaterThan(150);
    }

    @Test
    void schemaAndReaderAgreeOnOptionsWrittenByHand() throws IOException {
        Checker checker = new Checker(rulebook(Tiny.RULES));
        Set<String> expected = new LinkedHashSet<>();
        for (String part : Files.readString(Path.of("src/test/resources/schema/options.txt"))
                .split("(?m)^=== ")) {
            if (part.isBlank()) {
                continue;
            }
            String verdict = part.substring(0, part.indexOf('\n')).strip();
            boolean good = checker.agree(Path.of("options/by-hand.yaml"), part.substring(part.indexOf('\n') + 1));
            assertThat(good ? "good" : "bad").as(part).isEqualTo(verdict.replaceAll("[, ].*", ""));
            expected.add(verdict);
        }
        assertThat(checker.wrong).isEmpty();
        assertThat(checker.beyond.keySet())
                .as("each that is listed occurs")
                .containsExactlyInAnyOrderElementsOf(BEYOND_A_SCHEMA.keySet());
        assertThat(checker.good).isGreaterThan(25);
        assertThat(checker.bad).isGreaterThan(50);
    }

    /** Every value replaced by others, and every key misspelt, dropped or repeated. */
    private static List<String> changed(Path option, String text) {
        List<String> changed = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Node whole = YamlFile.tree(FileText.of(option, text), new Problems()).orElseThrow();
        for (Node.Entry entry : YamlParts.entries(whole)) {
            Place key = entry.keyPlace();
            String line = lines.get(key.line() - 1);
            String before = line.substring(0, key.column() - 1);
            String after = line.substring(key.column() - 1 + key.length());
            for (String other : List.of(entry.key() + "x", "x", "none", "water")) {
                changed.add(YamlParts.with(lines, key.line(), before + other + after));
            }
            Place value = entry.value().place();
            if (value.line() == key.line()) {
                String rest = line.substring(Math.min(line.length(), value.column() - 1 + value.length()));
                for (String other : REPLACEMENTS) {
                    changed.add(
                            YamlParts.with(lines, key.line(), line.substring(0, value.column() - 1) + other + rest));
                }
                changed.add(YamlParts.with(lines, key.line(), line + "\n" + line));
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(key.line() - 1);
                changed.add(String.join("\n", fewer) + "\n");
            }
        }
        return changed;
    }

    private static final List<String> REPLACEMENTS = List.of(
            "open",
            "none",
            "true",
            "'true'",
            "True",
            "0",
            "5",
            "-1",
            "90",
            "91",
            "99999",
            "1.5",
            "1e1",
            "0x10",
            "2bn",
            "~",
            "''",
            "text",
            "[]",
            "{}",
            "[none]",
            "[open]",
            "[5]",
            "{min: 1}",
            "{max: 2}",
            "{min: 5, max: 1}",
            "{min: 1, max: 5}",
            "{min: -1}",
            "{mn: 5}",
            "{one_of: [none]}",
            "{one_of: []}",
            "{one_of: [none, open]}",
            "{one_of: none}",
            "{with: []}",
            "{with: [], without: []}",
            "{with: [none]}",
            "{wth: []}",
            "2026-02-30",
            "2026-02-28",
            "1899-01-01",
            "2100-12-31",
            "silent",
            "met",
            "agreeable",
            "conditional",
            "02-dear",
            "002-france-denial",
            "&a open");

    private static Rulebook rulebook(Path rules) {
        return rules.equals(Frozen.RULES) ? Frozen.rulebook() : Tiny.read().rulebook();
    }

    /** Holds both against one another. */
    private static final class Checker {
        private final Rulebook rulebook;
        private final Schema schema;
        private final ObjectMapper mapper = new ObjectMapper();
        private final List<String> wrong = new ArrayList<>();
        private final Map<String, Integer> beyond = new TreeMap<>();
        private int good;
        private int bad;

        Checker(Rulebook rulebook) {
            this.rulebook = rulebook;
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(OptionSchema.of(rulebook));
        }

        /** Whether our own check finds no error. */
        boolean agree(Path file, String text) {
            Problems problems = new Problems();
            Optional<Option> option = OptionReader.read(FileText.of(file, text), rulebook, problems);
            List<String> found = bySchema(text);
            if (option.isPresent()) {
                good++;
            } else {
                bad++;
            }
            if (option.isPresent() != found.isEmpty() && !(option.isEmpty() && explained(problems))) {
                wrong.add("reader: " + problems.all() + "\nschema: " + found + "\n" + text);
            }
            return option.isPresent();
        }

        private boolean explained(Problems problems) {
            Set<String> names = new LinkedHashSet<>();
            for (Problem problem : problems.all()) {
                Optional<String> name = BEYOND_A_SCHEMA.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().matcher(problem.message()).matches())
                        .map(Map.Entry::getKey)
                        .findFirst();
                if (name.isEmpty()) {
                    return false;
                }
                names.add(name.get());
            }
            names.forEach(name -> beyond.merge(name, 1, Integer::sum));
            return true;
        }

        private List<String> bySchema(String text) {
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new CoreSchema()).build();
            JsonNode tree;
            try {
                tree = mapper.valueToTree(new Load(settings).loadFromString(text));
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
