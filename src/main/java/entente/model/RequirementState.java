package entente.model;

import entente.text.Word;
import java.util.Optional;

/** Whether one package has what a source says must be there. */
public enum RequirementState implements Word {
    /** Nothing in the package calls for it. */
    NOT_ARISING,
    UNFULFILLED,
    FULFILLED;

    public static Optional<RequirementState> of(String word) {
        return Word.of(RequirementState.class, word);
    }
}
