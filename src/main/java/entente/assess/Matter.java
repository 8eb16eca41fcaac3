package entente.assess;

import entente.model.RuleCard;
import entente.model.Verdict;
import java.util.Optional;

/**
 * What can be asked what it comes to: the stance of a party, the status of a recommendation, the verdict.
 *
 * @param about a party, a recommendation or {@code verdict}
 * @param part the part of the package that is meant, {@link RuleCard#PACKAGE} for the whole beside its parts; empty for
 *     the package with all its parts
 */
public record Matter(String about, Optional<String> part) {
    /** The verdict on the package. */
    public static final Matter VERDICT = of(Verdict.ID);

    public static Matter of(String about) {
        return new Matter(about, Optional.empty());
    }

    public static Matter on(String part, String about) {
        return new Matter(about, Optional.of(part));
    }

    public boolean verdict() {
        return about.equals(Verdict.ID);
    }
}
