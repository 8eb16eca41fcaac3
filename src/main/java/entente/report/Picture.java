package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Score;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The options on the two axes as an SVG picture: each a box over all that its scores could be, a cross where both are one
 * number, with the numbers that the table beside the picture gives the options. Options with the same scores share a box.
 */
final class Picture {
    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final int SIDE = 500;
    private static final int LABEL_HEIGHT = 14;
    private static final int DIGIT_WIDTH = 8;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final List<int[]> labels = new ArrayList<>();

    private Picture() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** What an option's box spans; options of the same span share it. */
    private record Span(Score across, Score up) {
        int left() {
            return x(across.low());
        }

        int right() {
            return x(across.high());
        }

        int top() {
            return y(up.high());
        }

        int bottom() {
            return y(up.low());
        }

        boolean isPoint() {
            return left() == right() && top() == bottom();
        }
    }

    /**
     * The picture as text.
     *
     * @param alternative what it shows, in a sentence
     */
    static String of(List<Assessment> assessments, String alternative) {
        try {
            Picture picture = new Picture();
            picture.draw(assessments, alternative);
            return picture.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
    }

    private void draw(List<Assessment> assessments, String alternative) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + (LEFT + SIDE + 40) + " " + (TOP + SIDE + 60), "role", "img");
        attributes("font-family", "sans-serif", "font-size", "13");
        line();
        words("title", alternative);
        element("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        axes();
        Map<Span, List<Integer>> spans = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            spans.computeIfAbsent(
                            new Span(assessment.alignment(), assessment.negotiability()), any -> new ArrayList<>())
                    .add(i + 1);
        }
        for (Span span : spans.keySet()) {
            box(span);
        }
        for (Map.Entry<Span, List<Integer>> entry : spans.entrySet()) {
            label(entry.getKey(), entry.getValue());
        }
        xml.writeEndElement();
        line();
        xml.flush();
    }

    private void axes() throws XMLStreamException {
        for (int value = 0; value <= 100; value += 25) {
            String stroke = value == 0 ? "#222222" : "#dddddd";
            element("path", "d", "M" + x(value) + " " + y(0) + "V" + y(100), "stroke", stroke);
            element("path", "d", "M" + x(0) + " " + y(value) + "H" + x(100), "stroke", stroke);
            text(x(value), y(0) + 18, "middle", String.valueOf(value));
            text(x(0) - 8, y(value) + 4, "end", String.valueOf(value));
        }
        text(x(50), y(0) + 40, "middle", "Alignment with the recommendations");
        xml.writeStartElement("text");
        attributes("transform", "translate(18 " + y(50) + ") rotate(-90)", "text-anchor", "middle");
        xml.writeCharacters("Negotiability");
        xml.writeEndElement();
        line();
    }

    private void box(Span span) throws XMLStreamException {
        if (span.isPoint()) {
            int x = span.left();
            int y = span.top();
            String cross = "M" + (x - 5) + " " + y + "h10M" + x + " " + (y - 5) + "v10";
            element("path", "d", cross, "stroke", "#0b4f8a", "stroke-width", "2");
            return;
        }
        element(
                "rect",
                "x",
                String.valueOf(span.left()),
                "y",
                String.valueOf(span.top()),
                "width",
                String.valueOf(Math.max(2, span.right() - span.left())),
                "height",
                String.valueOf(Math.max(2, span.bottom() - span.top())),
                "fill",
                "#0b4f8a",
                "fill-opacity",
                "0.08",
                "stroke",
                "#0b4f8a");
    }

    /** Beside the box's upper left corner, or under the labels that stand there already. */
    private void label(Span span, List<Integer> numbers) throws XMLStreamException {
        String words = String.join(", ", numbers.stream().map(String::valueOf).toList());
        int width = words.length() * DIGIT_WIDTH;
        int x = Math.min(span.left() + 4, LEFT + SIDE + 36 - width);
        int y = span.top() + LABEL_HEIGHT;
        while (covered(x, y, width)) {
            y += LABEL_HEIGHT;
        }
        labels.add(new int[] {x, y, width});
        text(x, y, "start", words);
    }

    private boolean covered(int x, int y, int width) {
        return labels.stream()
                .anyMatch(label ->
                        Math.abs(label[1] - y) < LABEL_HEIGHT && x < label[0] + label[2] && label[0] < x + width);
    }

    private void text(int x, int y, String anchor, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor);
        xml.writeCharacters(words);
        xml.writeEndElement();
        line();
    }

    private void words(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
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

    private static int x(int score) {
        return LEFT + score * SIDE / 100;
    }

    private static int y(int score) {
        return TOP + SIDE - score * SIDE / 100;
    }
}
