package entente.report.pictures;

import entente.model.Outcome;
import entente.model.Stance;
import entente.model.Status;
import entente.report.GeneratedMark;
import entente.text.InvisibleCharacters;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture as SVG, written as it is drawn: words, boxes, lines and marks, on white, with whole numbers for places; for who reads on a dark ground,
 * in colours that show there. What a
 * mark means stands in its title, and its shape alone tells it from others. Widths of words are estimated from above, so
 * that what fits here fits in any of the usual typefaces.
 */
public final class Svg {
    public static final String INK = "#1f2328";
    static final String GREY = "#59636e";
    static final String RULE = "#8c959f";
    static final String FAINT = "#d1d9e0";
    static final String FAVOUR = "#0b4f8a";
    static final String ADVERSE = "#a04000";

    static final String PAPER = "#ffffff";

    /** What a colour becomes for who reads on a dark ground. */
    private static final List<Map.Entry<String, String>> DARK = List.of(
            Map.entry(INK, "#f0f6fc"),
            Map.entry(GREY, "#9198a1"),
            Map.entry(RULE, "#818b98"),
            Map.entry(FAINT, "#3d444d"),
            Map.entry(FAVOUR, "#79c0ff"),
            Map.entry(ADVERSE, "#ffa657"),
            Map.entry(PAPER, "#0d1117"),
            Map.entry(Tone.FAVOUR.ground(), "#12304f"),
            Map.entry(Tone.ADVERSE.ground(), "#4a2a12"),
            Map.entry(Tone.OPEN.ground(), "#161b22"));

    private static final String NARROW = "ijlI.,:;'|!()[] ";
    private static final String SLIM = "frt-/\"";
    private static final String WIDE = "mwMW%@";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml = writer(text);
    private final String origin;
    private final int width;
    private final String title;

    /**
     * An empty picture.
     *
     * @param origin what it is made from, as {@link GeneratedMark} has it
     * @param title what it shows, in a sentence
     */
    Svg(String origin, int width, String title) {
        this.origin = origin;
        this.width = width;
        this.title = title;
    }

    /** How it begins, which tells how high it is. */
    private Svg begun(int height) {
        write(() -> xml.writeComment(new GeneratedMark(origin).comment()));
        line();
        open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height);
        attributes("width", width, "height", height, "role", "img");
        attributes("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif", "font-size", 12, "fill", INK);
        line();
        leaf("title", title);
        leaf("style", style());
        element("rect", "width", "100%", "height", "100%", "fill", PAPER);
        return this;
    }

    private static XMLStreamWriter writer(StringWriter text) {
        try {
            return XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A step of writing to memory, which does not fail. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a colour is shown as on a dark ground; any that is not drawn with stays. */
    public static String dark(String colour) {
        return DARK.stream()
                .filter(each -> each.getKey().equals(colour))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(colour);
    }

    private static String style() {
        StringBuilder style = new StringBuilder("@media (prefers-color-scheme: dark) {");
        for (Map.Entry<String, String> each : DARK) {
            for (String what : List.of("fill", "stroke")) {
                style.append("[%s=\"%s\"]{%s:%s}".formatted(what, each.getKey(), what, each.getValue()));
            }
        }
        return style.append('}').toString();
    }

    /** The whole of what was drawn, so high. */
    String done(int height) {
        return new Svg(origin, width, title).begun(height).written() + written() + "</svg>\n";
    }

    private String written() {
        write(xml::flush);
        return text.toString();
    }

    /** How much room words take at most, in the unit of places. */
    public static int width(String words, int size) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            width += NARROW.indexOf(letter) >= 0
                    ? 0.32
                    : SLIM.indexOf(letter) >= 0
                            ? 0.40
                            : WIDE.indexOf(letter) >= 0
                                    ? 0.98
                                    : Character.isUpperCase(letter) ? 0.74 : letter > 0x2000 ? 1.0 : 0.59;
        }
        return (int) Math.ceil(width * size);
    }

    /** The same of the longest of some lines. */
    static int width(List<String> lines, int size) {
        return lines.stream().mapToInt(line -> width(line, size)).max().orElse(0);
    }

    /** The words, or as many as have room, with an ellipsis. */
    static String cut(String words, int size, int room) {
        if (width(words, size) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end).stripTrailing() + "…", size) > room) {
            end -= Character.charCount(words.codePointBefore(end));
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** Words in as many lines as there may be, the last one cut if need be. */
    static List<String> lines(String words, int size, int room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > room && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines.stream().map(one -> cut(one, size, room)).toList();
    }

    /** @param anchor start, middle or end of the words is at the place */
    void words(int x, int y, String anchor, int size, String colour, String words) {
        leaf("text", words, "x", x, "y", y, "text-anchor", anchor, "font-size", size, "fill", colour);
    }

    void heading(int x, int y, int size, String words) {
        leaf("text", words, "x", x, "y", y, "font-size", size, "font-weight", 600);
    }

    /** Words in lines, one under another. */
    void words(int x, int y, int step, String anchor, int size, String colour, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            words(x, y + step * i, anchor, size, colour, lines.get(i));
        }
    }

    /**
     * Writes what it shows as its heading, and under it what has to be known to read it.
     *
     * @param most so many lines of the latter
     * @return how much room they take
     */
    int headings(String note, int most) {
        List<String> head = lines(title, 15, width, 3);
        for (int i = 0; i < head.size(); i++) {
            heading(0, 16 + 20 * i, 15, head.get(i));
        }
        List<String> notes = note.isEmpty() ? List.of() : lines(note, 13, width, most);
        words(0, 14 + 20 * head.size(), 17, "start", 13, GREY, notes);
        return 20 * head.size() + 17 * notes.size();
    }

    void line(int x, int y, int toX, int toY, String colour) {
        element("path", "d", "M" + x + " " + y + "L" + toX + " " + toY, "stroke", colour);
    }

    void dashed(int x, int y, int toX, int toY, String colour) {
        element("path", "d", "M" + x + " " + y + "L" + toX + " " + toY, "stroke", colour, "stroke-dasharray", "2 3");
    }

    void box(int x, int y, int width, int height, String fill, String stroke) {
        rect(x, y, width, height, "fill", fill, "stroke", stroke);
    }

    /** A switch: filled where it is on, else with a broken outline. */
    void chip(int x, int y, int width, int height, boolean on) {
        if (on) {
            rect(x, y, width, height, "rx", 4, "fill", FAVOUR, "stroke", FAVOUR, "stroke-dasharray", "none");
        } else {
            rect(x, y, width, height, "rx", 4, "fill", PAPER, "stroke", ADVERSE, "stroke-dasharray", "3 2");
        }
    }

    /** What words stand on where there is a texture behind. */
    void plate(int x, int y, int width, int height) {
        rect(x, y, width, height, "rx", 3, "fill", PAPER);
    }

    private void rect(int x, int y, int width, int height, Object... look) {
        write(() -> xml.writeEmptyElement("rect"));
        attributes("x", x, "y", y, "width", width, "height", height);
        attributes(look);
        line();
    }

    /** Makes the textures known by which boxes are filled. */
    void textures() {
        open("defs");
        for (Tone tone : Tone.values()) {
            open("pattern", "id", tone.texture(), "width", 6, "height", 6, "patternUnits", "userSpaceOnUse");
            element("path", "d", "M0 0H6V6H0Z", "fill", tone.ground());
            element("path", "d", tone.lines(), "stroke", tone.ink(), "stroke-width", "1.2");
            write(xml::writeEndElement);
        }
        close();
    }

    /** Draws what belongs together and is told by one title. */
    void titled(String title, Runnable marks) {
        open("g");
        leaf("title", title);
        marks.run();
        close();
    }

    /** The mark of a stance or a status. */
    void mark(int x, int y, int r, Outcome word) {
        if (word instanceof Stance stance) {
            stance(x, y, r, stance);
        } else if (word instanceof Status status) {
            status(x, y, r, status);
        }
    }

    /** A filled or hollow triangle up or down, a half diamond, a question, a dot. */
    private void stance(int x, int y, int r, Stance stance) {
        switch (stance) {
            case FOR -> path(up(x, y, r), FAVOUR, FAVOUR);
            case LEANS_FOR -> path(up(x, y, r), PAPER, FAVOUR);
            case AGAINST -> path(down(x, y, r), ADVERSE, ADVERSE);
            case LEANS_AGAINST -> path(down(x, y, r), PAPER, ADVERSE);
            case MIXED -> {
                path(diamond(x, y, r), PAPER, INK);
                path("M" + x + " " + (y - r) + "L" + (x + r) + " " + y + "L" + x + " " + (y + r) + "Z", INK, INK);
            }
            case UNDETERMINED -> question(x, y);
            case SILENT -> element("circle", "cx", x, "cy", y, "r", "1.5", "fill", RULE);
        }
    }

    /** A filled, half-filled or hollow disc, a cross, a question, a stroke. */
    private void status(int x, int y, int r, Status status) {
        switch (status) {
            case MET -> disc(x, y, r, INK, INK);
            case PARTLY_MET -> {
                disc(x, y, r, PAPER, INK);
                path("M" + x + " " + (y - r) + "A" + r + " " + r + " 0 0 1 " + x + " " + (y + r) + "Z", INK, INK);
            }
            case NOT_MET -> disc(x, y, r, PAPER, RULE);
            case CONFLICT -> path(cross(x, y, r), "none", ADVERSE);
            case UNDETERMINED -> question(x, y);
            case NOT_ENGAGED -> line(x - 2, y, x + 2, y, RULE);
        }
    }

    private void question(int x, int y) {
        words(x, y + 4, "middle", 12, GREY, "?");
    }

    void disc(int x, int y, int r, String fill, String stroke) {
        element("circle", "cx", x, "cy", y, "r", r, "fill", fill, "stroke", stroke, "stroke-width", "1.4");
    }

    void path(String d, String fill, String stroke) {
        element("path", "d", d, "fill", fill, "stroke", stroke, "stroke-width", "1.4");
    }

    private static String up(int x, int y, int r) {
        return "M" + x + " " + (y - r) + "L" + (x + r) + " " + (y + r) + "H" + (x - r) + "Z";
    }

    private static String down(int x, int y, int r) {
        return "M" + x + " " + (y + r) + "L" + (x + r) + " " + (y - r) + "H" + (x - r) + "Z";
    }

    private static String cross(int x, int y, int r) {
        return "M" + (x - r) + " " + (y - r) + "L" + (x + r) + " " + (y + r) + "M" + (x + r) + " " + (y - r) + "L"
                + (x - r) + " " + (y + r);
    }

    private static String diamond(int x, int y, int r) {
        return "M" + x + " " + (y - r) + "L" + (x + r) + " " + y + "L" + x + " " + (y + r) + "L" + (x - r) + " " + y
                + "Z";
    }

    private void open(String name, Object... attributes) {
        write(() -> xml.writeStartElement(name));
        attributes(attributes);
    }

    private void close() {
        write(xml::writeEndElement);
        line();
    }

    private void leaf(String name, String words, Object... attributes) {
        open(name, attributes);
        write(() -> xml.writeCharacters(InvisibleCharacters.visible(words)));
        close();
    }

    private void element(String name, Object... attributes) {
        write(() -> xml.writeEmptyElement(name));
        attributes(attributes);
        line();
    }

    private void attributes(Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            String value = String.valueOf(namesAndValues[i + 1]);
            write(() -> xml.writeAttribute(name, value));
        }
    }

    private void line() {
        write(() -> xml.writeCharacters("\n"));
    }
}
