package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a package meets a recommendation, worst first. */
public enum Status implements Outcome {
    NOT_MET("not-met"),
    CONFLICT("conflict"),
    UNDETERMINED("undetermined"),
    NOT_ENGAGED("not-engaged"),
    PARTLY_MET("partly-met"),
    MET("met");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
