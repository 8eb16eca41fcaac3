package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether one package has what a source says must be there. */
public enum RequirementState {
    /** Nothing in the package calls for it. */
    NOT_ARISING("not-arising"),
    UNFULFILLED("unfulfilled"),
    FULFILLED("fulfilled");

    private final String word;

    RequirementState(String word) {
        this.word = word;
    }

    /** As files write it. */
    public String word() {
        return word;
    }

    public static Optional<RequirementState> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
