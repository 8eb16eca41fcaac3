package entente.assess.repair;

import entente.model.RuleCard;
import entente.text.NamedConstant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants of a package that can stand in the way of others, and what it means that it gives way.
 *
 * @param of whose it is: a party; for {@link Kind#SUPPORT} a side; for {@link Kind#REQUIREMENT} the requirement; for
 *     {@link Kind#VERDICT} the verdict's word
 * @param part the part that support is for, or to which an objection, a requirement or a verdict is said to keep; else empty
 * @param rules for an objection the one rule; else every rule that could fulfil it, none where no source gives any
 */
public record Goal(Kind kind, String of, Optional<String> part, List<RuleCard> rules) {

    /** What kind of goal it is. */
    public enum Kind implements NamedConstant {
        /** That a rule against the package does not fire. Given way: its finding is disregarded. */
        OBJECTION,
        /** That something the party is for, or leans for, is in the package. Given way: the party need not be for it. */
        ASSENT,
        /** The same of anybody on a side, for one part that the side has to take up. Given way: nobody on it need be for that. */
        SUPPORT,
        /** That something is there which a source requires. Given way: it is not required. */
        REQUIREMENT,
        /** A whole verdict that does not come apart into goals. Given way: it is not asked. */
        VERDICT
    }

    public Goal {
        rules = List.copyOf(rules);
    }
}
