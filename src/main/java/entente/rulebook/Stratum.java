package entente.rulebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

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
    VERDICT;

    /** The folder of what becomes of findings. */
    private static final String VERDICT_FOLDER = "verdict/";

    /** What its rules conclude, as their metadata write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one file that holds the stratum's rules; empty where there may be several. */
    public Optional<Path> file(Path rules) {
        return this == FACTS || this == POSITIONS
                ? Optional.empty()
                : Optional.of(rules.resolve(VERDICT_FOLDER + word() + RuleFolder.ENDING));
    }

    /**
     * The stratum of the rules in a file.
     *
     * @param id the path below {@code rules/} without the ending
     * @return empty for a file in {@code rules/verdict} that has none of the four names
     */
    public static Optional<Stratum> ofFile(String id) {
        if (id.startsWith("facts/")) {
            return Optional.of(FACTS);
        }
        if (!id.startsWith(VERDICT_FOLDER)) {
            return Optional.of(POSITIONS);
        }
        return switch (id.substring(VERDICT_FOLDER.length())) {
            case "stance" -> Optional.of(STANCE);
            case "status" -> Optional.of(STATUS);
            case "standing" -> Optional.of(STANDING);
            case "verdict" -> Optional.of(VERDICT);
            default -> Optional.empty();
        };
    }
}
