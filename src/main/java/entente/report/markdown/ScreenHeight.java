package entente.report.markdown;

import entente.report.content.RichText;
import java.util.List;

/**
 * How much of a screen words take, estimated as code hosts show them: 948 pixels of text, 24 to a line. Measured on the
 * shipped pages in a browser, and rather too much than too little.
 */
final class ScreenHeight {
    /** A screen of 900 pixels, less the title and the line that leads on. */
    static final int SCREEN = 900 - 118;

    private static final int LINE = 24;
    private static final int BETWEEN = 16;
    private static final int BETWEEN_POINTS = 4;
    private static final int CELL = 13;
    private static final int OF_PARAGRAPH = 124;
    private static final int OF_POINT = 122;
    private static final double OF_TABLE = 948;
    private static final double LETTER = 7.4;

    private ScreenHeight() {}

    static int paragraph(RichText prose) {
        return prose.isEmpty() ? 0 : LINE * lines(prose.length(), OF_PARAGRAPH) + BETWEEN;
    }

    static int points(List<RichText> points) {
        return points.isEmpty()
                ? 0
                : points.stream()
                                .mapToInt(point -> LINE * lines(point.length(), OF_POINT) + BETWEEN_POINTS)
                                .sum()
                        + BETWEEN;
    }

    /** Points whose words are bold in part, and so wider: each takes a line more. */
    static int bold(List<RichText> points) {
        return points(points) + LINE * points.size();
    }

    /** A table of some rows with a head: a row is as high as its fullest cell, columns share the width by their longest cells. */
    static int table(List<List<RichText>> rows) {
        int columns = rows.get(0).size();
        double[] widest = new double[columns];
        double all = 0;
        for (int i = 0; i < columns; i++) {
            int at = i;
            widest[i] =
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            all += widest[i] * LETTER;
        }
        double shrink = Math.min(1, (OF_TABLE - 2 * CELL * columns) / Math.max(1, all));
        int height = LINE + CELL + BETWEEN;
        for (List<RichText> row : rows) {
            int most = 1;
            for (int i = 0; i < columns; i++) {
                most = Math.max(most, (int) Math.ceil(row.get(i).length() / Math.max(1, widest[i] * shrink) - 0.001));
            }
            height += LINE * most + CELL;
        }
        return height;
    }

    private static int lines(int length, int ofLine) {
        return Math.max(1, (length + ofLine - 1) / ofLine);
    }
}
