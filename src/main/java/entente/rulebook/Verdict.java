package entente.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a package, worst first. */
public enum Verdict {
    INVALID("invalid"),
    BLOCKED("blocked"),
    OPPOSED("opposed"),
    UNDETERMINED("undetermined"),
    AGREEABLE("agreeable");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As files and reports write it. */
    public String word() {
        return word;
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
