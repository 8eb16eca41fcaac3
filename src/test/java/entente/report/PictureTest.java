package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assessment.Assessment;
import entente.assessment.Score;
import java.io.StringReader;
import java.util.List;
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
    void everyOptionHasARowWithABarOnEachAxis() throws Exception {
        Element svg = parsed(Picture.of(
                List.of(
                        scored(new Score(20, 60, 1, 2), new Score(0, 50, 1, 2)),
                        scored(new Score(100, 100, 1, 2), new Score(0, 100, 0, 2))),
                "A <picture> & \"more\""));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <picture> & \"more\"");
        NodeList bars = svg.getElementsByTagName("rect");
        assertThat(bars.getLength()).isEqualTo(1 + 4);
        assertThat(width(bars, 1) * 100).isEqualTo(width(bars, 4) * 40);
        assertThat(width(bars, 2)).isEqualTo(width(bars, 4) / 2);
        assertThat(width(bars, 3)).as("one number is a tick").isPositive().isLessThan(5);
        assertThat(fill(bars, 3)).isNotEqualTo("none");
        assertThat(fill(bars, 4)).as("nothing known").isEqualTo("none");
    }

    private static int width(NodeList bars, int index) {
        return Integer.parseInt(((Element) bars.item(index)).getAttribute("width"));
    }

    private static String fill(NodeList bars, int index) {
        return ((Element) bars.item(index)).getAttribute("fill");
    }
}
