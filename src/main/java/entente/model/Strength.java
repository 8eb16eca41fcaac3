package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** How strongly a source speaks, strongest first. */
public enum Strength {
    OFFICIAL_STATEMENT("official-statement"),
    NAMED_EXPERT("named-expert"),
    ATTRIBUTED_SOURCES("attributed-sources"),
    ONE_UNNAMED_SOURCE("one-unnamed-source"),
    PRESS_REPORT("press-report"),
    INFERENCE("inference");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** As files and reports write it. */
    public String word() {
        return word;
    }

    public static Optional<Strength> of(String word) {
        return Arrays.stream(values())
                .filter(strength -> strength.word.equals(word))
                .findFirst();
    }
}
