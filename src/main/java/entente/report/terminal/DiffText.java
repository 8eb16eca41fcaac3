package entente.report.terminal;

import entente.report.content.DiffPoints;
import entente.text.InvisibleCharacters;
import java.util.List;

/** What became of options between two states, for a terminal: the answer in twelve lines, then detail. */
public final class DiffText {
    private DiffText() {}

    public static String of(DiffPoints points) {
        StringBuilder text = new StringBuilder();
        points.sentences()
                .forEach(sentence ->
                        text.append(InvisibleCharacters.visible(sentence)).append('\n'));
        List<List<String>> rows = points.rows();
        if (!rows.isEmpty()) {
            TextColumns columns = new TextColumns().row("Option", "Verdict before", "Verdict now", "Also different");
            rows.forEach(row ->
                    columns.row(row.stream().map(InvisibleCharacters::visible).toArray(String[]::new)));
            text.append('\n').append(columns.text());
        }
        if (!points.points().isEmpty()) {
            text.append('\n').append(TreeBranches.of(points.points()));
        }
        return text.toString();
    }
}
