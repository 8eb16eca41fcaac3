package entente.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of words set in columns for a terminal, two spaces apart; nothing behind the last column. */
final class TextColumns {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    TextColumns row(String... cells) {
        rows.add(List.of(cells));
        for (int column = 0; column < cells.length; column++) {
            int width = length(cells[column]);
            if (column == widths.size()) {
                widths.add(width);
            } else {
                widths.set(column, Math.max(width, widths.get(column)));
            }
        }
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths.get(column) + 2 - length(cell)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
