package entente.report.content;

import java.util.List;

/** A point of a list, with finer points under it. */
public record Bullet(RichText words, List<Bullet> under) {
    public Bullet {
        under = List.copyOf(under);
    }

    public Bullet(String words, List<Bullet> under) {
        this(RichText.of(words), under);
    }

    public Bullet(RichText words) {
        this(words, List.of());
    }

    public Bullet(String words) {
        this(RichText.of(words));
    }
}
