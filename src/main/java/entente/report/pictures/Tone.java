package entente.report.pictures;

import entente.model.Outcome;
import entente.model.Stance;
import entente.model.Verdict;
import java.util.List;

/** How what is reached looks: a colour and a texture, each telling it by itself. */
public enum Tone {
    FAVOUR("favour", "#d7e5f3", "M0 3H6", Svg.FAVOUR),
    ADVERSE("adverse", "#fbe7d9", "M0 6L6 0", Svg.ADVERSE),
    OPEN("open", "#f6f8fa", "M3 2.5V3.5", Svg.RULE);

    private final String texture;
    private final String ground;
    private final String lines;
    private final String ink;

    /** @param lines the lines or dots of the texture, in a square of six */
    Tone(String texture, String ground, String lines, String ink) {
        this.texture = texture;
        this.ground = ground;
        this.lines = lines;
        this.ink = ink;
    }

    /** By the name of its texture. */
    String fill() {
        return "url(#" + texture + ")";
    }

    String texture() {
        return texture;
    }

    String ground() {
        return ground;
    }

    String lines() {
        return lines;
    }

    String ink() {
        return ink;
    }

    /** In favour or adverse only if all that can be reached is. */
    public static Tone of(List<? extends Outcome> reachable) {
        if (reachable.stream().allMatch(Tone::favours)) {
            return FAVOUR;
        }
        return reachable.stream().allMatch(Tone::stands) ? ADVERSE : OPEN;
    }

    private static boolean favours(Outcome outcome) {
        return outcome == Stance.FOR || outcome == Stance.LEANS_FOR || outcome == Verdict.AGREEABLE;
    }

    private static boolean stands(Outcome outcome) {
        return outcome instanceof Stance stance
                ? stance.compareTo(Stance.LEANS_AGAINST) <= 0
                : outcome instanceof Verdict verdict && verdict.compareTo(Verdict.RESISTED) <= 0;
    }
}
