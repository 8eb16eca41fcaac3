package entente.assess;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.SourceStrength;
import java.time.LocalDate;

/** Why a position does not count on the day or under the profile, whatever the option says. */
public sealed interface Inactive {
    /** It begins later. */
    record NotYet(PartialDate since) implements Inactive {}

    /** It has ended. */
    record Ended(PartialDate until) implements Inactive {}

    /** A later position of the same holder has taken its place. */
    record Overtaken(RuleCard by) implements Inactive {}

    /** Its ground is older than the profile counts. */
    record TooOld(PartialDate date, LocalDate notBefore) implements Inactive {}

    /** Its ground is weaker than the profile counts. */
    record TooWeak(SourceStrength strength, SourceStrength least) implements Inactive {}
}
