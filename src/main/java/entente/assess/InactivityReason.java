package entente.assess;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.SourceStrength;
import java.time.LocalDate;

/** Why a position does not count on the day or under the profile, whatever the option says. */
public sealed interface InactivityReason {
    /** It begins later. */
    record NotYet(PartialDate since) implements InactivityReason {}

    /** It has ended. */
    record Ended(PartialDate until) implements InactivityReason {}

    /** A later position of the same holder has taken its place. */
    record Overtaken(RuleCard by) implements InactivityReason {}

    /** Its ground is older than the profile counts. */
    record TooOld(PartialDate date, LocalDate notBefore) implements InactivityReason {}

    /** Its ground is weaker than the profile counts. */
    record TooWeak(SourceStrength strength, SourceStrength least) implements InactivityReason {}
}
