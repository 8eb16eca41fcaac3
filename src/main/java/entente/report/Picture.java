package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Score;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The options on the two axes as an SVG picture: a row an option, in each column a bar over all that its score could be, a
 * tick where that is one number. A score of which nothing is known has a hollow bar over everything.
 */
final class Picture {
    private static final int ROW = 22;
    private static final int TOP = 44;
    private static final int NAMES = 250;
    private static final int PANEL = 260;
    private static final int GAP = 40;
    private static final int BAR = 10;
    private static final String INK = "#0b4f8a";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final int bottom;

    private Picture(int options) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        bottom = TOP + options * ROW;
    }

    /**
     * The picture as text.
     *
     * @param alternative what it shows, in a sentence
     */
    static String of(List<Assessment> assessments, String alternative) {
        try {
            Picture picture = new Picture(assessments.size());
            picture.draw(assessments, alternative);
            return picture.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
    }

    private void draw(List<Assessment> assessments, String alternative) throws XMLStreamException {
        xml.writeComment(new Mark("options").comment());
        line();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + (x(1, 100) + 24) + " " + (bottom + 28), "role", "img");
        attributes("font-family", "sans-serif", "font-size", "13");
        line();
        xml.writeStartElement("title");
        xml.writeCharacters(alternative);
        xml.writeEndElement();
        line();
        element("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        panel(0, "Alignment");
        panel(1, "Negotiability");
        for (int row = 0; row < assessments.size(); row++) {
            Assessment assessment = assessments.get(row);
            int y = TOP + row * ROW + ROW / 2;
            words(NAMES - 12, y + 4, "end", assessment.option().id());
            bar(0, y, assessment.alignment());
            bar(1, y, assessment.negotiability());
        }
        xml.writeEndElement();
        line();
        xml.flush();
    }

    private void panel(int column, String name) throws XMLStreamException {
        words(x(column, 50), 18, "middle", name);
        for (int value = 0; value <= 100; value += 25) {
            element("path", "d", "M" + x(column, value) + " " + TOP + "V" + bottom, "stroke", "#cccccc");
            words(x(column, value), bottom + 18, "middle", String.valueOf(value));
        }
    }

    private void bar(int column, int y, Score score) throws XMLStreamException {
        Score.Range range = score.range().orElse(new Score.Range(0, 100));
        int from = x(column, range.low());
        int width = Math.max(3, x(column, range.high()) - from);
        element(
                "rect",
                "x",
                String.valueOf(from),
                "y",
                String.valueOf(y - BAR / 2),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(BAR),
                "fill",
                score.range().isEmpty() ? "none" : INK,
                "stroke",
                INK);
    }

    private void words(int x, int y, String anchor, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor);
        xml.writeCharacters(words);
        xml.writeEndElement();
        line();
    }

    private void element(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        line();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static int x(int column, int score) {
        return NAMES + column * (PANEL + GAP) + score * PANEL / 100;
    }
}
