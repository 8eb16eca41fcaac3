package entente.model;

import entente.text.NamedConstant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What becomes of a package or of one part of it, worst first. */
public enum Verdict implements Outcome {
    /** What it states cannot be together; of the package alone. */
    INVALID,
    /** What a source says must be there is not. */
    BLOCKED,
    /** Someone who decides is against it. */
    OPPOSED,
    /** Someone who decides leans against it. */
    RESISTED,
    /** Someone who decides has grounds on both sides. */
    DISPUTED,
    /** Nobody is known to want it, on any side that has to take it up. */
    UNTESTED,
    /** Someone is for it on some of the sides that have to take it up, and on another nobody. */
    ONE_SIDED,
    /** On every side that has to take it up someone is for it or leans for it. */
    AGREEABLE,
    /** Of a part alone: no side has to take it up, and nobody objects. */
    NONE,
    /** Of a part alone: the package has it not. */
    ABSENT;

    /** What it is called among the ids of parties and recommendations. */
    public static final String ID = "verdict";

    /** Those that a package can have. */
    public static final List<Verdict> OF_PACKAGES = List.copyOf(EnumSet.complementOf(EnumSet.of(NONE, ABSENT)));

    /** Those that a part can have. */
    public static final List<Verdict> OF_PARTS = List.copyOf(EnumSet.complementOf(EnumSet.of(INVALID)));

    public static Optional<Verdict> of(String word) {
        return NamedConstant.of(Verdict.class, word);
    }
}
