package entente.report;

import entente.report.Page.Bullet;
import java.util.List;

/** Points of a list as the branches of a tree, for a terminal. */
final class Branches {
    private final StringBuilder text = new StringBuilder();

    private Branches() {}

    static String of(List<Bullet> bullets) {
        Branches branches = new Branches();
        branches.add("", bullets);
        return branches.text.toString();
    }

    private void add(String indent, List<Bullet> bullets) {
        for (int i = 0; i < bullets.size(); i++) {
            boolean last = i == bullets.size() - 1;
            Bullet bullet = bullets.get(i);
            text.append(indent)
                    .append(last ? "└─ " : "├─ ")
                    .append(ProblemsText.visible(bullet.words().plain()))
                    .append('\n');
            add(indent + (last ? "   " : "│  "), bullet.under());
        }
    }
}
