package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyCommandTest extends TinyHome {
    @BeforeEach
    void assess() throws IOException {
        assertThat(entente.run("assess").exit()).isZero();
        assertThat(entente.run("verify", "--write")).isEqualTo(new Front.Outcome(0, "reports/manifest.sha256\n", ""));
    }

    @Test
    void whatIsUntouchedIsTheManifests() throws IOException {
        Front.Outcome verified = entente.run("verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).matches("all [1-9][0-9]+ files are those of the manifest\n");
        assertThat(Files.readString(home.resolve("reports/manifest.sha256")))
                .contains("  rules/vocabulary.yaml\n", "  options/metered-pipe.yaml\n", "  reports/README.md\n")
                .containsPattern("  program/.+Main")
                .doesNotContain(home.toString(), "manifest.sha256");
    }

    @Test
    void writingAgainIsTheSameToTheByte() throws IOException {
        String before = Files.readString(home.resolve("reports/manifest.sha256"));
        entente.run("assess");
        entente.run("verify", "--write");
        assertThat(Files.readString(home.resolve("reports/manifest.sha256"))).isEqualTo(before);
    }

    @Test
    void aByteAFileMoreAndAFileLessAreTold() throws IOException {
        Path rule = home.resolve("rules/gardeners/dear-share.drl");
        Files.writeString(rule, Files.readString(rule).replaceFirst("\n", " \n"));
        Files.delete(home.resolve("reports/README.md"));
        Files.writeString(home.resolve("options/more.yaml"), "");
        Front.Outcome verified = entente.run("verify");
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.out())
                .startsWith("options/more.yaml: is new\nreports/README.md: is gone\n"
                        + "rules/gardeners/dear-share.drl: has changed\n3 differ from the manifest of ");
    }

    @Test
    void withoutAManifestOrWithAnothersFileItSaysSo() throws IOException {
        Path manifest = home.resolve("reports/manifest.sha256");
        Files.writeString(manifest, "mine\n");
        assertThat(entente.run("verify").err())
                .isEqualTo("entente: reports/manifest.sha256 is no manifest, or was cut: 'mine'\n");
        assertThat(entente.run("verify", "--write").err()).contains("stays as it is");
        Files.delete(manifest);
        assertThat(entente.run("verify").err()).contains("'entente verify --write' makes one");
    }
}
