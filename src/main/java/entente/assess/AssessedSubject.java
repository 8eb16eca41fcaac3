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
public record AssessedSubject(String about, Optional<String> part) {
    /** The verdict on the package. */
    public static final AssessedSubject VERDICT = of(Verdict.ID);

    public static AssessedSubject of(String about) {
        return new AssessedSubject(about, Optional.empty());
    }

    public static AssessedSubject on(String part, String about) {
        return new AssessedSubject(about, Optional.of(part));
    }

    public boolean verdict() {
        return about.equals(Verdict.ID);
    }
}
