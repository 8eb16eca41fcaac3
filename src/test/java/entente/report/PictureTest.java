package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assessment.Assessment;
import entente.assessment.Score;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {
    private static Assessment scored(Score alignment, Score negotiability) {
        Assessment one = Tiny.read().assess("metered-pipe");
        return new Assessment(
                one.option(),
                one.standpoint(),
                one.verdict(),
                one.by(),
                one.perhapsBy(),
                one.parties(),
                one.recommendations(),
                one.findings(),
                alignment,
                negotiability,
                one.openTerms(),
                one.anachronisms());
    }

    private static Element parsed(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)))
                .getDocumentElement();
    }

    @Test
    void showsEveryNumberOnceAndNoTwoInOnePlace() throws Exception {
        List<Assessment> options = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int low = i % 3 * 10;
            options.add(scored(new Score(low, low + i % 4, 1, 2), new Score(100 - low, 100, 1, 2)));
        }
        NodeList texts = parsed(Picture.of(options, "A picture")).getElementsByTagName("text");
        Set<String> places = new HashSet<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("text-anchor").equals("start")) {
                assertThat(places.add(text.getAttribute("x") + " " + text.getAttribute("y")))
                        .isTrue();
                numbers.addAll(List.of(text.getTextContent().split(", ")));
            }
        }
        assertThat(numbers).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aBoxSpansAllThatTheScoresCouldBeAndOneNumberIsACross() throws Exception {
        Element svg = parsed(Picture.of(
                List.of(
                        scored(new Score(20, 60, 1, 2), new Score(0, 50, 1, 2)),
                        scored(new Score(100, 100, 1, 2), new Score(0, 0, 1, 2))),
                "A <picture> & \"more\""));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <picture> & \"more\"");
        Element box = (Element) svg.getElementsByTagName("rect").item(1);
        assertThat(box.getAttribute("width")).isEqualTo("200");
        assertThat(box.getAttribute("height")).isEqualTo("250");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
    }
}
