package entente.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** What a party's stance and consent mean for the package. */
public enum Standing {
    BLOCKS("blocks"),
    OPPOSES("opposes"),
    DOUBTS("doubts"),
    CONSENT_MISSING("consent-missing"),
    SUPPORTS("supports");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** As files and reports write it. */
    public String word() {
        return word;
    }

    public static Optional<Standing> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
