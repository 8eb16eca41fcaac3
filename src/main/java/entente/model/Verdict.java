package entente.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What becomes of a package or of one part of it, worst first. */
public enum Verdict implements Outcome {
    /** What it states cannot be together; of the package alone. */
    INVALID("invalid"),
    /** What a source says must be there is not. */
    BLOCKED("blocked"),
    /** Someone who decides is against it. */
    OPPOSED("opposed"),
    /** Someone who decides leans against it. */
    RESISTED("resisted"),
    /** Someone who decides has grounds on both sides. */
    DISPUTED("disputed"),
    /** Nobody is known to want it, on any side that has to take it up. */
    UNTESTED("untested"),
    /** Someone is for it on some of the sides that have to take it up, and on another nobody. */
    ONE_SIDED("one-sided"),
    /** On every side that has to take it up someone is for it or leans for it. */
    AGREEABLE("agreeable"),
    /** Of a part alone: no side has to take it up, and nobody objects. */
    NONE("none"),
    /** Of a part alone: the package has it not. */
    ABSENT("absent");

    /** What it is called among the ids of parties and recommendations. */
    public static final String ID = "verdict";

    /** Those that a package can have. */
    public static final List<Verdict> OF_PACKAGES = List.copyOf(EnumSet.complementOf(EnumSet.of(NONE, ABSENT)));

    /** Those that a part can have. */
    public static final List<Verdict> OF_PARTS = List.copyOf(EnumSet.complementOf(EnumSet.of(INVALID)));

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
