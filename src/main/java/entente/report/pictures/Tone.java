package entente.report.pictures;

import entente.model.Outcome;
import entente.model.Stance;
import entente.model.Verdict;
import java.util.List;

/** How what is reached looks: a colour and a texture, each telling it by itself. */
public enum Tone {
    FAVOUR("#d7e5f3"),
    ADVERSE("#fbe7d9"),
    OPEN("#f6f8fa");

    private final String ground;

    Tone(String ground) {
        this.ground = ground;
    }

    String ground() {
        return ground;
    }

    /** By the name of its texture. */
    String fill() {
        return "url(#" + texture() + ")";
    }

    String texture() {
        return switch (this) {
            case FAVOUR -> "favour";
            case ADVERSE -> "adverse";
            case OPEN -> "open";
        };
    }

    /** The lines or dots of it, in a square of six. */
    String lines() {
        return switch (this) {
            case FAVOUR -> "M0 3H6";
            case ADVERSE -> "M0 6L6 0";
            case OPEN -> "M3 2.5V3.5";
        };
    }

    String ink() {
        return switch (this) {
            case FAVOUR -> Svg.FAVOUR;
            case ADVERSE -> Svg.ADVERSE;
            case OPEN -> Svg.RULE;
        };
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
