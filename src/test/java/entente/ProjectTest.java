package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What surrounds the program: the top level, the licence, and what the code host runs. */
class ProjectTest {
    private static final Set<String> TOP = Set.of(
            "README.md",
            "pom.xml",
            "src",
            "rules",
            "options",
            "reports",
            "entente",
            "entente.cmd",
            "mvnw",
            "mvnw.cmd",
            "target");

    /** Folders of a team's own, as another rulebook, may stand beside. */
    @Test
    void theTopLevelHoldsWhatAReaderLooksFor() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            List<Path> all = files.toList();
            assertThat(all.stream().map(Path::toString)).containsAll(TOP);
            assertThat(all.stream()
                            .filter(Files::isRegularFile)
                            .map(Path::toString)
                            .filter(name -> !name.startsWith(".")))
                    .isSubsetOf(TOP);
        }
    }

    @Test
    void theLicenceIsNamedAndGoesIntoTheJar() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>Apache-2.0</name>");
        assertThat(new String(ProjectTest.class
                        .getResourceAsStream("/META-INF/LICENSE")
                        .readAllBytes()))
                .contains("Apache License", "Version 2.0, January 2004", "END OF TERMS AND CONDITIONS");
    }

    @Test
    void theCodeHostRunsWhatTheReadmeSaysAndMayReadAlone() throws IOException {
        List<Path> workflows;
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            workflows = files.toList();
        }
        assertThat(workflows).isNotEmpty();
        List<String> commands = new ArrayList<>();
        for (Path file : workflows) {
            Map<?, ?> workflow = (Map<?, ?>) yaml(file);
            assertThat(words(workflow.get("on")))
                    .as("never on the trigger of another's code with rights of ours")
                    .isSubsetOf(Set.of("push", "pull_request"));
            assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
            assertThat(Files.readString(file)).doesNotContain("secrets.", "github.event", "github.head_ref");
            for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
                assertThat(((Map<?, ?>) job).containsKey("permissions")).isFalse();
                for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                    commands.add(String.valueOf(((Map<?, ?>) step).get("run")));
                }
            }
        }
        assertThat(Files.readString(Path.of("README.md"))).contains("./mvnw verify ");
        assertThat(commands).contains("./mvnw verify");
    }

    private static List<String> words(Object keys) {
        return ((Map<?, ?>) keys).keySet().stream().map(String::valueOf).toList();
    }

    private static Object yaml(Path file) throws IOException {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(Files.readString(file));
    }
}
