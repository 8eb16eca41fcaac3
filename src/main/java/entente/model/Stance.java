package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** Where a party stands on a package, worst first. */
public enum Stance implements Outcome {
    AGAINST("against"),
    LEANS_AGAINST("leans-against"),
    MIXED("mixed"),
    UNDETERMINED("undetermined"),
    SILENT("silent"),
    LEANS_FOR("leans-for"),
    FOR("for");

    private final String word;

    Stance(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<Stance> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
