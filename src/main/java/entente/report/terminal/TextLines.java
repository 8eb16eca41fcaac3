package entente.report.terminal;

import entente.report.content.Bullet;
import entente.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;

/** What a terminal shows, line by line, with nothing in it that could steer the terminal. */
final class TextLines {
    private final StringBuilder text = new StringBuilder();

    TextLines line(String words) {
        text.append(InvisibleCharacters.visible(words)).append('\n');
        return this;
    }

    /** An empty line, but not as the first. */
    TextLines gap() {
        return text.isEmpty() ? this : line("");
    }

    /** Points of a list as the branches of a tree. */
    TextLines tree(List<Bullet> bullets) {
        return tree("", bullets);
    }

    private TextLines tree(String indent, List<Bullet> bullets) {
        for (int i = 0; i < bullets.size(); i++) {
            boolean last = i == bullets.size() - 1;
            Bullet bullet = bullets.get(i);
            line(indent + (last ? "└─ " : "├─ ") + bullet.words().plain());
            tree(indent + (last ? "   " : "│  "), bullet.under());
        }
        return this;
    }

    /** Rows under a head, set in columns, two spaces apart; nothing behind the last column. */
    TextLines table(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            int at = column;
            widths.add(all.stream().mapToInt(row -> length(row.get(at))).max().orElseThrow());
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths.get(column) + 2 - length(cell)));
            }
            line(line.toString().stripTrailing());
        }
        return this;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Lines that were made elsewhere. */
    TextLines add(String lines) {
        text.append(lines);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
