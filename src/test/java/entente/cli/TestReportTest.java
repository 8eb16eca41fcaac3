package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.TinyHome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What {@code test} writes for build servers says what it prints. */
class TestReportTest extends TinyHome {
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = home.resolve("out/tests.xml");
    }

    @Test
    void everyTrialIsATestCase() throws Exception {
        Front.Outcome plain = entente.run("test");
        assertThat(entente.run("test", "--junit", file.toString())).isEqualTo(plain);
        Element all = read().getDocumentElement();
        assertThat(all.getAttribute("failures")).isEqualTo("0");
        assertThat(plain.out()).endsWith("\n" + all.getAttribute("tests") + " passed, 0 failed\n");
        assertThat(all.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(all.getAttribute("tests")))
                .isGreaterThan(50);
        String before = Files.readString(file);
        entente.run("test", "--junit", file.toString());
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatFailsSaysWhatWasExpectedAndWhy() throws Exception {
        Path cases = home.resolve("rules/gardeners/rain-barrels.cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replaceFirst("case: .*", "case: \"Less < more & 'so' on\"")
                        .replaceFirst("\\[rain_barrels]", "[bees_kept_safe]"));
        Front.Outcome failed = entente.run("test", "--junit", file.toString());
        assertThat(failed.exit()).as(failed.out() + failed.err()).isEqualTo(1);
        NodeList failures = read().getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(1);
        Element failure = (Element) failures.item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("expected gardeners/rain-barrels fires, but it fires in no completion");
        assertThat(failed.out()).startsWith(failure.getTextContent().replace(home + "/", ""));
        Element testcase = (Element) failure.getParentNode();
        assertThat(testcase.getAttribute("name")).isEqualTo("Less < more & 'so' on");
        assertThat(testcase.getAttribute("classname")).endsWith("gardeners.rain-barrels");
    }

    @Test
    void anotherFileIsNotWrittenOver() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<mine/>");
        Front.Outcome refused = entente.run("test", "--junit", file.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo(
                        "entente: out/tests.xml is there already and was not made by this program; it stays as it is\n");
        assertThat(Files.readString(file)).isEqualTo("<mine/>");
        assertThat(entente.run("test", "--junit=").exit()).isEqualTo(2);
    }

    private Document read() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))));
    }
}
