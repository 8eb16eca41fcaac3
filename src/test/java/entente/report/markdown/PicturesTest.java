package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.Golden;
import entente.Tiny;
import entente.report.pictures.Clash;
import entente.report.pictures.ClashPicture;
import entente.report.pictures.Svg;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What can be checked of a picture without eyes: that it is one, that words have room, and that they show. */
class PicturesTest {
    private static final double LEAST_CONTRAST = 4.5;
    /** What code hosts show of a page side by side. */
    private static final int WIDEST = 948;

    private static final String LONG =
            "that nobody who works in the beds below the lane may be asked to carry water uphill ";

    private static final String CLASH = ClashPicture.of(new Clash(
            "options",
            "No package with water is agreeable: what the gardeners and the council hold cannot all be heeded.",
            "Each column is a set of which no package heeds all.",
            List.of(
                    new Clash.Demand("Gardeners", LONG.repeat(4), "press reports, 30 September 2025"),
                    new Clash.Demand("Parish council, no member named", "a share", "on the record, 2025"),
                    new Clash.Demand("Beekeepers & <friends>", LONG, "attributed without a name, September 2025")),
            List.of(List.of(0, 1), List.of(0, 2), List.of(0, 1, 2))));

    private static SortedMap<String, String> pictures() {
        SortedMap<String, String> pictures = new TreeMap<>(WholeReportsTest.reports(Tiny.read()));
        pictures.keySet().removeIf(name -> !name.endsWith(".svg"));
        return pictures;
    }

    /** Those of the small world, one that it has no cause for, and those beside the reports on the frozen options. */
    private static SortedMap<String, String> all() throws IOException {
        SortedMap<String, String> pictures = pictures();
        pictures.put("clash-water.svg", CLASH);
        try (Stream<Path> files = Files.list(Frozen.reports())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                pictures.put(file.toString(), Files.readString(file));
            }
        }
        return pictures;
    }

    /** Words as a quadrangle of corners, clockwise. */
    private record Room(String words, List<double[]> corners) {
        static Room of(Element text) {
            int size = Integer.parseInt(text.getAttribute("font-size"));
            double width = Svg.width(text.getTextContent(), size);
            double x = number(text, "x");
            double y = number(text, "y");
            double left = switch (text.getAttribute("text-anchor")) {
                case "middle" -> -width / 2;
                case "end" -> -width;
                default -> 0;
            };
            List<double[]> corners = new ArrayList<>();
            for (double[] corner : new double[][] {
                {left, -0.7 * size}, {left + width, -0.7 * size}, {left + width, 0.2 * size}, {left, 0.2 * size}
            }) {
                corners.add(new double[] {x + corner[0], y + corner[1]});
            }
            return new Room(text.getTextContent(), corners);
        }

        static Room of(Element box, String name) {
            double x = number(box, "x");
            double y = number(box, "y");
            double right = x + number(box, "width");
            double bottom = y + number(box, "height");
            return new Room(
                    name,
                    List.of(new double[] {x, y}, new double[] {right, y}, new double[] {right, bottom}, new double[] {
                        x, bottom
                    }));
        }

        /** Of a box, whether it holds all of the other. */
        boolean holds(Room other) {
            double[] from = corners.get(0);
            double[] to = corners.get(2);
            return other.corners.stream()
                    .allMatch(corner -> corner[0] >= from[0] - 1
                            && corner[0] <= to[0] + 1
                            && corner[1] >= from[1] - 1
                            && corner[1] <= to[1] + 1);
        }

        boolean within(double width, double height) {
            return corners.stream()
                    .allMatch(corner -> corner[0] >= -1 && corner[0] <= width && corner[1] >= 0 && corner[1] <= height);
        }

        /** Two convex shapes are apart if they are along the normal of one of their edges. */
        boolean meets(Room other) {
            return !apart(this, other) && !apart(other, this);
        }

        private static boolean apart(Room one, Room other) {
            for (int i = 0; i < 4; i++) {
                double[] a = one.corners.get(i);
                double[] b = one.corners.get((i + 1) % 4);
                double nx = b[1] - a[1];
                double ny = a[0] - b[0];
                if (max(one, nx, ny) <= min(other, nx, ny) || max(other, nx, ny) <= min(one, nx, ny)) {
                    return true;
                }
            }
            return false;
        }

        private static double max(Room room, double nx, double ny) {
            return room.corners.stream()
                    .mapToDouble(corner -> corner[0] * nx + corner[1] * ny)
                    .max()
                    .orElseThrow();
        }

        private static double min(Room room, double nx, double ny) {
            return -max(room, -nx, -ny);
        }
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Element parsed(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void wordsHaveRoomAndDoNotLieOnOneAnother() throws Exception {
        int words = 0;
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Element svg = parsed(picture.getValue());
            List<Room> rooms = elements(svg, "text").stream().map(Room::of).toList();
            for (Room room : rooms) {
                assertThat(room.within(number(svg, "width"), number(svg, "height")))
                        .as(picture.getKey() + ": " + room.words())
                        .isTrue();
                rooms.stream()
                        .filter(other -> other != room)
                        .forEach(other -> assertThat(room.meets(other))
                                .as(picture.getKey() + ": " + room.words() + " on " + other.words())
                                .isFalse());
                words++;
            }
            assertThat(number(svg, "width")).as(picture.getKey()).isLessThanOrEqualTo(WIDEST);
            assertThat(picture.getValue())
                    .as("no words are turned: " + picture.getKey())
                    .doesNotContain("rotate");
        }
        assertThat(words).isGreaterThan(40);
    }

    /** The colour of the last box drawn before the words that they touch; of a texture its name. */
    private static String behind(Element svg, Element words) {
        String fill = "#ffffff";
        Room room = Room.of(words);
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; all.item(i) != words; i++) {
            Element box = (Element) all.item(i);
            if (box.getTagName().equals("rect")
                    && !box.getAttribute("width").endsWith("%")
                    && room.meets(Room.of(box, "box"))) {
                fill = box.getAttribute("fill");
                if (fill.startsWith("#") && !Room.of(box, "box").holds(room)) {
                    return "words over an edge";
                }
            }
        }
        return fill;
    }

    @Test
    void wordsShowOnWhatIsBehindThem() throws Exception {
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Element svg = parsed(picture.getValue());
            for (Element text : elements(svg, "text")) {
                String colour = text.getAttribute("fill").isEmpty() ? Svg.INK : text.getAttribute("fill");
                String what = picture.getKey() + ": " + text.getTextContent();
                String behind = behind(svg, text);
                assertThat(behind).as(what).startsWith("#");
                assertThat(contrast(colour, behind)).as(what).isGreaterThan(LEAST_CONTRAST);
                assertThat(contrast(Svg.dark(colour), Svg.dark(behind)))
                        .as("on a dark ground, " + what)
                        .isGreaterThan(LEAST_CONTRAST);
            }
        }
    }

    @Test
    void eachColourHasOneForADarkGroundAndEachPictureSaysWhich() throws Exception {
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Element svg = parsed(picture.getValue());
            String style = elements(svg, "style").get(0).getTextContent();
            assertThat(style).startsWith("@media (prefers-color-scheme: dark)");
            for (Element element : elements(svg, "*")) {
                for (String what : List.of("fill", "stroke")) {
                    String colour = element.getAttribute(what);
                    if (colour.startsWith("#")) {
                        assertThat(style)
                                .as(picture.getKey())
                                .contains("[" + what + "=\"" + colour + "\"]{" + what + ":" + Svg.dark(colour) + "}");
                        assertThat(Svg.dark(colour)).isNotEqualTo(colour);
                    }
                }
            }
        }
    }

    /** Marks are told by their shapes, and also show on either ground. */
    @Test
    void marksShowOnEitherGround() {
        for (String colour : List.of("#0b4f8a", "#a04000", Svg.INK)) {
            assertThat(contrast(colour, "#ffffff")).isGreaterThan(LEAST_CONTRAST);
            assertThat(contrast(Svg.dark(colour), Svg.dark("#ffffff"))).isGreaterThan(LEAST_CONTRAST);
        }
    }

    @Test
    void optionsThatNoMarkTellsApartStandInOneRow() throws Exception {
        String domains = Files.readString(Frozen.reports().resolve("options.svg"));
        Element svg = parsed(domains);
        int counted = 0;
        Matcher group = Pattern.compile(" \\((\\d+)\\)</text>").matcher(domains);
        while (group.find()) {
            counted += Integer.parseInt(group.group(1));
        }
        long rows = elements(svg, "title").stream()
                .map(Element::getTextContent)
                .filter(title -> title.startsWith("No mark tells these apart: "))
                .count();
        assertThat(rows).isPositive();
        assertThat(domains).contains(" alike)");
        try (Stream<Path> options = Files.list(Frozen.OPTIONS)) {
            assertThat((long) counted)
                    .isEqualTo(options.filter(file -> file.toString().endsWith(".yaml"))
                            .count());
        }
    }

    @Test
    void eachMarkSaysWhatItIsAndEachPictureWhatItShows() throws Exception {
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Element svg = parsed(picture.getValue());
            assertThat(elements(svg, "title"))
                    .allSatisfy(title -> assertThat(title.getTextContent()).isNotBlank());
            assertThat(elements(svg, "g"))
                    .as(picture.getKey())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(elements(group, "title")).hasSize(1));
            assertThat(elements(svg, "title").get(0).getTextContent()).endsWith(".");
        }
    }

    @Test
    void areTheSameEachTime() {
        assertThat(pictures()).isEqualTo(pictures());
    }

    @Test
    void areAsTheFilesBesideTheTests() {
        SortedMap<String, String> pictures = pictures();
        assertThat(pictures)
                .containsOnlyKeys(
                        "metered-pipe-water.share.svg",
                        "monthly-gates-water.share.svg",
                        "options.svg",
                        "tank-for-now-water.share.svg",
                        "timeline.svg",
                        "zone.svg");
        pictures.forEach((name, text) -> Golden.check("reports/" + name, text));
        Golden.check("pictures/clash-water.svg", CLASH);
    }

    private static double contrast(String one, String other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(String colour) {
        double light = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return light;
    }
}
