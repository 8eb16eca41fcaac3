package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code check} tells to programs: the same problems, in forms that others define. */
class CheckFormatsTest extends TinyHome {
    private void wrong() throws IOException {
        Files.writeString(
                home.resolve("options/wet, 100%.yaml"),
                "id: wet\ntitle: Wet\nsummary: Wet.\nterms:\n  watr: 5\n  'a%0A::error::b': {c: d}\n");
        Files.writeString(home.resolve("rules/gardeners/dear-share.drl"), "package {0} ü");
        Files.writeString(home.resolve("rules/notes.txt"), "");
    }

    @Test
    void sarifSaysWhatTheJsonSays() throws IOException {
        wrong();
        String text = entente.run("check", "--format", "sarif").out();
        JsonNode told = new ObjectMapper()
                .readTree(entente.run("check", "--format", "json").out());
        JsonNode run = new ObjectMapper().readTree(text).get("runs").get(0);
        assertThat(bySchema(text)).isEmpty();
        assertThat(told.get("problems").size())
                .isGreaterThan(4)
                .isEqualTo(run.get("results").size());
        for (int i = 0; i < told.get("problems").size(); i++) {
            JsonNode problem = told.get("problems").get(i);
            JsonNode result = run.get("results").get(i);
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(result.get("level").asString())
                    .isEqualTo(problem.get("severity").asString());
            assertThat(result.at("/message/text").asString())
                    .startsWith(problem.get("message").asString());
            assertThat(place.at("/region/startLine")).isEqualTo(problem.get("line"));
            assertThat(place.at("/region/startColumn")).isEqualTo(problem.get("column"));
            assertThat(place.at("/region/endColumn").asInt())
                    .isGreaterThan(place.at("/region/startColumn").asInt());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(text).contains("wet,%20100%25.yaml\"").endsWith("}\n");
    }

    @Test
    void sarifOfWhatIsRightHasNoResult() {
        Front.Outcome right = entente.run("check", "--format", "sarif");
        assertThat(right.exit()).isZero();
        assertThat(bySchema(right.out())).isEmpty();
        assertThat(new ObjectMapper()
                        .readTree(right.out())
                        .at("/runs/0/results")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theSchemaOfSarifRefusesWhatIsNone() {
        String right = entente.run("check", "--format", "sarif").out();
        assertThat(bySchema(right.replace("\"results\"", "\"outcomes\""))).isNotEmpty();
        assertThat(bySchema(right.replace("\"2.1.0\"", "\"2.1.1\""))).isNotEmpty();
    }

    @Test
    void anAnnotationIsOneLineWhateverTheFilesHold() throws IOException {
        wrong();
        List<String> lines =
                entente.run("check", "--format", "github").out().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.startsWith("::error file=") || line.startsWith("::warning file="));
        assertThat(lines)
                .contains("::error file=options/wet%2C 100%25.yaml,line=5,col=3::'watr' is no section. Maybe you meant"
                        + " 'water'.");
        assertThat(lines).anyMatch(line -> line.contains("line=6,col=3::'a%250A::error::b' is no section"));
    }

    private static List<String> bySchema(String sarif) {
        Schema schema;
        try (var in = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        List<String> found = new ArrayList<>();
        schema.validate(
                        new ObjectMapper().readTree(sarif),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> found.add(error.toString()));
        return found;
    }
}
