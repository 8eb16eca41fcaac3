package entente.model;

import entente.text.Word;
import java.util.Optional;

/** How strongly a source speaks, strongest first. */
public enum Strength implements Word {
    OFFICIAL_STATEMENT,
    NAMED_EXPERT,
    ATTRIBUTED_SOURCES,
    ONE_UNNAMED_SOURCE,
    PRESS_REPORT,
    INFERENCE;

    public static Optional<Strength> of(String word) {
        return Word.of(Strength.class, word);
    }
}
