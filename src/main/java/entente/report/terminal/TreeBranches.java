package entente.report.terminal;

import entente.report.content.Bullet;
import entente.text.InvisibleCharacters;
import java.util.List;

/** Points of a list as the branches of a tree, for a terminal. */
final class TreeBranches {
    private final StringBuilder text = new StringBuilder();

    private TreeBranches() {}

    static String of(List<Bullet> bullets) {
        TreeBranches branches = new TreeBranches();
        branches.add("", bullets);
        return branches.text.toString();
    }

    private void add(String indent, List<Bullet> bullets) {
        for (int i = 0; i < bullets.size(); i++) {
            boolean last = i == bullets.size() - 1;
            Bullet bullet = bullets.get(i);
            text.append(indent)
                    .append(last ? "└─ " : "├─ ")
                    .append(InvisibleCharacters.visible(bullet.words().plain()))
                    .append('\n');
            add(indent + (last ? "   " : "│  "), bullet.under());
        }
    }
}
