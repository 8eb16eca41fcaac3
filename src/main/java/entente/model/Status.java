package entente.model;

import entente.text.NamedConstant;
import java.util.Optional;

/** How far a package meets a recommendation, worst first. */
public enum Status implements Outcome {
    NOT_MET,
    CONFLICT,
    UNDETERMINED,
    NOT_ENGAGED,
    PARTLY_MET,
    MET;

    public static Optional<Status> of(String word) {
        return NamedConstant.of(Status.class, word);
    }
}
