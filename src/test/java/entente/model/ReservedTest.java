package entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.DroolsSoftKeywords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.definition.rule.Rule;
import org.mvel2.compiler.AbstractParser;

/** What Drools reads as a word of its own is refused where somebody calls something so, and all else works. */
class ReservedTest extends TinyHome {
    /** What no list of theirs has: names that stand in every consequence, and what their parsers look for besides. */
    private static final List<String> FOUND = List.of(
            "drools",
            "kcontext",
            "context",
            "this",
            "nil",
            "empty",
            "isdef",
            "is",
            "def",
            "var",
            "foreach",
            "until",
            "stacklang",
            "proto",
            "untyped",
            "unless",
            "with",
            "import_static",
            "strsim",
            "soundslike",
            "class",
            "assert",
            "record",
            "yield",
            "sealed",
            "permits",
            "module",
            "value",
            "type",
            "id",
            "name",
            "key",
            "modify",
            "update",
            "insert",
            "delete",
            "retract",
            "min",
            "max",
            "sum",
            "count",
            "average",
            "str",
            "memberof",
            "event",
            "time");

    private static Set<String> words() throws ReflectiveOperationException {
        Set<String> words = new TreeSet<>(FOUND);
        for (Field field : DroolsSoftKeywords.class.getFields()) {
            words.add(String.valueOf(field.get(null)));
        }
        words.addAll(AbstractParser.LITERALS.keySet());
        words.addAll(AbstractParser.OPERATORS.keySet());
        return words.stream()
                .filter(word -> word.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aWordThatIsNotRefusedWorks() throws Exception {
        List<String> free = new ArrayList<>(words());
        free.removeIf(word -> Reserved.word(word) || word.equals("open") || word.equals("null"));
        assertThat(free).hasSizeGreaterThan(30);
        StringBuilder section = new StringBuilder("  soil:\n    kind: circumstance\n    title: Soil\n"
                + "    meaning: What it is like.\n    sources: [02-drought]\n    terms:\n");
        StringBuilder terms = new StringBuilder("terms:\n  soil:\n");
        free.forEach(word -> {
            section.append("      ").append(word).append(": {type: flag, meaning: So., sources: [02-drought]}\n");
            terms.append("    ").append(word).append(": true\n");
        });
        entente.edit("rules/vocabulary.yaml", "  weather:\n", section + "  weather:\n");
        entente.edit("options/metered-pipe.yaml", "terms:\n", terms.toString());
        String rule = entente.text("rules/gardeners/rain-barrels.drl");
        for (int i = 0; i < free.size(); i++) {
            entente.write(
                    "rules/gardeners/word-" + i + ".drl",
                    rule.replace("gardeners/rain-barrels", "gardeners/word-" + i)
                            .replace("The gardeners must keep barrels", "Word " + i)
                            .replace(
                                    "Water(supply != \"none\", conditions contains \"rain_barrels\")",
                                    "Soil(" + free.get(i) + " == true)"));
            String fires = "[gardeners/word-" + i + "]";
            entente.write(
                    "rules/gardeners/word-" + i + ".cases.yaml",
                    "cases:\n  - {case: So, terms: {soil: {" + free.get(i) + ": true}}, fires: " + fires
                            + ", because: [soil."
                            + free.get(i) + "]}\n"
                            + "  - {case: Not, terms: {soil: {" + free.get(i) + ": false}}, quiet: " + fires + "}\n");
        }

        Front.Outcome outcome = entente.run("assess", "metered-pipe", "--format", "json");

        assertThat(outcome.err()).isEmpty();
        assertThat(IntStream.range(0, free.size())
                        .filter(i -> !outcome.out().contains("\"rule\" : \"gardeners/word-" + i + "\""))
                        .mapToObj(free::get))
                .as("words with which a rule does not fire")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drools", "kcontext", "nil", "isdef", "is", "def", "rule", "then", "class", "new", "str"})
    void aTermOrPartyThatIsCalledSoIsAnErrorWhereItStands(String word) throws IOException {
        String reason = "error: nothing can be called '" + word + "': it is a word of the language of rules\n";
        entente.edit("rules/vocabulary.yaml", "      drought:\n", "      " + word + ":\n");
        assertThat(entente.run("check").out())
                .contains("rules/vocabulary.yaml:59:7: " + reason)
                .contains("\n1 error, 1 warning");

        entente.edit("rules/vocabulary.yaml", "      " + word + ":\n", "      drought:\n");
        entente.edit("rules/vocabulary.yaml", "  weather:\n", "  " + word + ":\n");
        assertThat(entente.run("check").out())
                .contains("rules/vocabulary.yaml:53:3: " + reason)
                .contains("\n1 error, 1 warning");

        entente.edit("rules/vocabulary.yaml", "  " + word + ":\n", "  weather:\n");
        entente.edit("rules/vocabulary.yaml", "  fair_share:\n", "  " + word + ":\n");
        assertThat(entente.run("check").out()).containsPattern("rules/vocabulary.yaml:\\d+:3: " + reason);

        entente.edit("rules/vocabulary.yaml", "  " + word + ":\n", "  fair_share:\n");
        entente.edit("rules/parties.yaml", "  newsletter:\n", "  " + word + ":\n");
        assertThat(entente.run("check").out()).containsPattern("rules/parties.yaml:\\d+:3: " + reason);
        assertThat(entente.run("new", "party", word).err()).startsWith("entente: nothing can be called '" + word);
    }

    @Test
    void aTypeThatDroolsLooksForIsNoSection() throws Exception {
        URI jar = URI.create(
                "jar:" + Rule.class.getProtectionDomain().getCodeSource().getLocation());
        int types = 0;
        try (FileSystem classes = FileSystems.newFileSystem(jar, java.util.Map.of())) {
            for (String folder : List.of("rule", "type")) {
                try (Stream<Path> files = Files.list(classes.getPath("/org/kie/api/definition/" + folder))) {
                    for (Path file : files.toList()) {
                        String type = file.getFileName().toString().replaceAll("[$.].*", "");
                        assertThat(Reserved.type(type)).as(type).isTrue();
                        types++;
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(20);
        entente.edit("rules/vocabulary.yaml", "  weather:\n", "  fact_type:\n");
        assertThat(entente.run("check").out())
                .contains(
                        "rules/vocabulary.yaml:53:3: error: no section can be called 'fact_type': rules would read FactType as theirs\n")
                .contains("\n1 error, 1 warning");
    }

    @Test
    void aPartyHasAFolderOfItsName() throws IOException {
        entente.edit("rules/parties.yaml", "  newsletter:\n", "  27-friends:\n");
        assertThat(entente.run("check").out())
                .containsPattern(
                        "rules/parties.yaml:\\d+:3: error: nothing can be called '27-friends': its rules stand in a folder of this name, which begins with a letter\n");
    }
}
