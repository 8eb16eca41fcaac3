package entente.rulebook;

/**
 * The layers of the rulebook, lowest first. A rule reads only what the layers below its own conclude, so nothing rests
 * on itself.
 */
public enum Stratum {
    /** {@code rules/facts/}: what follows about the world; concludes flags of derived sections. */
    FACTS,
    /** Everything else below {@code rules/}: positions of parties and criteria of recommendations; concludes findings. */
    POSITIONS,
    /** {@code rules/verdict/stance.drl}: from the findings about one party to its stance. */
    STANCE,
    /** {@code rules/verdict/status.drl}: from the findings about one recommendation to its status. */
    STATUS,
    /** {@code rules/verdict/standing.drl}: what one party's stance and consent mean for the package. */
    STANDING,
    /** {@code rules/verdict/verdict.drl}: from all standings to the verdict. */
    VERDICT
}
