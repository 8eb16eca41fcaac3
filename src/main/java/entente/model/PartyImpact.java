package entente.model;

import entente.text.Word;
import java.util.Optional;

/** What a party's stance means for a part of a package. */
public enum PartyImpact implements Word {
    OPPOSES,
    RESISTS,
    DISPUTES,
    SUPPORTS;

    public static Optional<PartyImpact> of(String word) {
        return Word.of(PartyImpact.class, word);
    }
}
