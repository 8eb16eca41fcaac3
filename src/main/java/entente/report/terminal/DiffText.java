package entente.report.terminal;

import entente.report.content.DiffPoints;

/** What became of options between two states, for a terminal: the answer in twelve lines, then detail. */
public final class DiffText {
    private DiffText() {}

    public static String of(DiffPoints points) {
        TextLines text = new TextLines();
        points.sentences().forEach(text::line);
        if (!points.rows().isEmpty()) {
            text.gap().table(DiffPoints.HEAD, points.rows());
        }
        if (!points.points().isEmpty()) {
            text.gap().tree(points.points());
        }
        return text.toString();
    }
}
