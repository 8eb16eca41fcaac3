package entente.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a package, worst first. */
public enum Verdict implements Outcome {
    INVALID("invalid"),
    BLOCKED("blocked"),
    OPPOSED("opposed"),
    UNDETERMINED("undetermined"),
    AGREEABLE("agreeable");

    /** What it is called among the ids of parties and recommendations. */
    public static final String ID = "verdict";

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
