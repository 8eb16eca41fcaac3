package entente.model;

import entente.text.NamedConstant;
import java.util.Optional;

/** Where a party stands on a package, worst first. */
public enum Stance implements Outcome {
    AGAINST,
    LEANS_AGAINST,
    MIXED,
    UNDETERMINED,
    SILENT,
    LEANS_FOR,
    FOR;

    public static Optional<Stance> of(String word) {
        return NamedConstant.of(Stance.class, word);
    }
}
