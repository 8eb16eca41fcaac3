package entente.explain;

import entente.model.Condition;
import entente.model.Constraint;
import entente.model.RuleCard;
import java.util.List;
import java.util.Optional;

/** What keeps a rule from firing on an option. */
public sealed interface UnmetCondition {

    /**
     * A comparison that the option does not meet.
     *
     * @param open whether some completions meet it, though none that also meets the rule's other conditions and is not
     *     ruled out
     * @param gap how far a stated number is from the one compared with
     */
    record Unmet(Constraint.Comparison comparison, StatedTerm said, boolean open, Optional<Shortfall> gap)
            implements UnmetCondition {}

    /** A flag that facts conclude is other than the rule asks: which of their rules hold, or why none does. */
    record Concluded(Constraint.Comparison comparison, StatedTerm flag, List<NotFired> facts, List<RuleCard> holding)
            implements UnmetCondition {
        public Concluded {
            facts = List.copyOf(facts);
            holding = List.copyOf(holding);
        }
    }

    /** What the rule rules out is there. */
    record Present(Condition.Group condition, List<StatedTerm> said) implements UnmetCondition {
        public Present {
            said = List.copyOf(said);
        }
    }
}
