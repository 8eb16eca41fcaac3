package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** What a party's stance means for a part of a package. */
public enum PartyImpact {
    OPPOSES("opposes"),
    RESISTS("resists"),
    DISPUTES("disputes"),
    SUPPORTS("supports");

    private final String word;

    PartyImpact(String word) {
        this.word = word;
    }

    /** As files and reports write it. */
    public String word() {
        return word;
    }

    public static Optional<PartyImpact> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
