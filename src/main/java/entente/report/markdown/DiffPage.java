package entente.report.markdown;

import entente.report.content.DiffPoints;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.List;

/** What became of options between two states, as Markdown to hand on, as under a pull request. */
public final class DiffPage {
    private DiffPage() {}

    public static String of(DiffPoints points) {
        Page page = new Page();
        points.sentences().forEach(page::paragraph);
        List<List<RichText>> rows = points.rows().stream()
                .map(row -> row.stream().map(RichText::of).toList())
                .toList();
        if (!rows.isEmpty()) {
            page.table(DiffPoints.HEAD.stream().map(Column::words).toList(), rows, "");
        }
        if (!points.points().isEmpty()) {
            page.fold("Each difference, and what made it")
                    .bullets(points.points())
                    .unfold();
        }
        return page.text();
    }
}
