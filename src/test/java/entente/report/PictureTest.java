package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assessment.Assessment;
import entente.assessment.Score;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
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
                one.possiblyBy(),
                one.byReachable(),
                one.parts(),
                one.worst(),
                one.subjectTo(),
                one.parties(),
                one.recommendations(),
                one.findings(),
                alignment,
                negotiability,
                one.openTerms(),
                one.anachronisms(),
                one.turning());
    }

    private static Score score(int low, int high, int known) {
        return new Score(
                known == 0 ? Optional.empty() : Optional.of(new Score.Range(low, high)), known, 2);
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
                        scored(score(20, 60, 1), score(0, 50, 1)),
                        scored(score(100, 100, 1), score(0, 100, 0))),
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
