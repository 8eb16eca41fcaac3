package entente.report.pictures;

import entente.report.pictures.Switchboard.Group;
import entente.report.pictures.Switchboard.Row;
import entente.report.pictures.Switchboard.Switch;
import java.util.ArrayList;
import java.util.List;

/** Draws a switchboard: what may be so is filled and ticked, what may not is outlined and crossed. */
public record SwitchboardPicture(Switchboard board, Svg svg) {
    private static final int WIDTH = 900;
    private static final int NAMES = 300;
    private static final int SIZE = 12;
    private static final int HIGH = 22;
    private static final int STEP = 27;
    private static final int GAP = 8;

    /** A switch at its place, below the top of its row. */
    private record Placed(Switch one, List<String> words, int x, int y, int width, int height) {}

    /** The picture as SVG. */
    public static String of(Switchboard board) {
        return new SwitchboardPicture(board, new Svg(board.origin(), WIDTH, board.finding())).drawn();
    }

    private String drawn() {
        int y = 16 + svg.headings(board.note(), 3);
        for (Group group : board.groups()) {
            svg.words(0, y + 20, "start", SIZE, Svg.GREY, Svg.cut(group.heading(), SIZE, WIDTH));
            y += 34;
            for (Row row : group.rows()) {
                row(row, y);
                y += height(row);
            }
        }
        return svg.done(y + 6);
    }

    private void row(Row row, int y) {
        List<String> name = Svg.lines(row.name(), SIZE, NAMES - 14, 2);
        svg.words(NAMES - 10, y + 15 - 6 * (name.size() - 1), 13, "end", SIZE, Svg.INK, name);
        for (Placed placed : placed(row)) {
            svg.titled(placed.one().title(), () -> draw(placed, y));
        }
    }

    private void draw(Placed placed, int top) {
        int y = top + placed.y();
        boolean on = placed.one().on();
        svg.chip(placed.x(), y, placed.width(), placed.height(), on);
        String ink = on ? Svg.PAPER : Svg.ADVERSE;
        int x = placed.x() + 8;
        svg.path(on ? "M" + x + " " + (y + 11) + "l3 4l6 -8" : "M" + x + " " + (y + 7) + "l8 8m0 -8l-8 8", "none", ink);
        svg.words(x + 14, y + 15, 14, "start", SIZE, ink, placed.words());
    }

    private int height(Row row) {
        return placed(row).stream()
                        .mapToInt(placed -> placed.y() + placed.height())
                        .max()
                        .orElse(HIGH)
                + STEP
                - HIGH;
    }

    /** One beside the other, in as many lines as it takes. */
    private List<Placed> placed(Row row) {
        List<Placed> all = new ArrayList<>();
        int left = row.name().isEmpty() ? 8 : NAMES;
        int x = left;
        int y = 0;
        int deep = HIGH;
        for (Switch one : row.switches()) {
            List<String> words = Svg.lines(one.words(), SIZE, WIDTH - left - 34, 2);
            int width = 30 + Svg.width(words, SIZE);
            if (x > left && x + width > WIDTH) {
                x = left;
                y += deep + 5;
                deep = HIGH;
            }
            int height = HIGH + 14 * (words.size() - 1);
            all.add(new Placed(one, words, x, y, width, height));
            x += width + GAP;
            deep = Math.max(deep, height);
        }
        return all;
    }
}
