package entente.explain;

import entente.assess.Inactive;
import entente.model.RuleCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that does not fire on an option.
 *
 * @param inactive why it does not count at all on the day; none where it does
 * @param obstacles what keeps it from firing; none where it would fire if it counted
 */
public record NotFired(RuleCard rule, List<Inactive> inactive, List<UnmetCondition> obstacles) {
    public NotFired {
        inactive = List.copyOf(inactive);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * The instrument that it is about and that the package leaves out, as what the package says of its leading term;
     * empty where something else keeps the rule from firing, or keeps it from counting.
     */
    public Optional<StatedTerm> leftOut() {
        return inactive.isEmpty() ? leftOut(obstacles).stream().findFirst() : Optional.empty();
    }

    private static Set<StatedTerm> leftOut(List<UnmetCondition> obstacles) {
        Set<StatedTerm> out = new LinkedHashSet<>();
        for (UnmetCondition obstacle : obstacles) {
            if (obstacle instanceof UnmetCondition.Unmet unmet && unmet.said().keepsOut()) {
                out.add(unmet.said());
            } else if (obstacle instanceof UnmetCondition.Concluded concluded
                    && concluded.holding().isEmpty()) {
                out.addAll(leftOutOfAll(concluded.facts()));
            }
        }
        return out;
    }

    private static Set<StatedTerm> leftOutOfAll(List<NotFired> facts) {
        Set<StatedTerm> out = new LinkedHashSet<>();
        facts.stream().limit(1).forEach(fact -> out.addAll(leftOut(fact.obstacles())));
        facts.forEach(fact -> out.retainAll(leftOut(fact.obstacles())));
        return out;
    }
}
