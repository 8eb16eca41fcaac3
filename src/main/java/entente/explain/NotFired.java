package entente.explain;

import entente.assess.InactivityReason;
import entente.model.RuleCard;
import java.util.List;

/**
 * A rule that does not fire on an option.
 *
 * @param inactive why it does not count at all on the day; none where it does
 * @param obstacles what keeps it from firing; none where it would fire if it counted
 */
public record NotFired(RuleCard rule, List<InactivityReason> inactive, List<UnmetCondition> obstacles) {
    public NotFired {
        inactive = List.copyOf(inactive);
        obstacles = List.copyOf(obstacles);
    }
}
