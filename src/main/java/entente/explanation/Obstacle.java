package entente.explanation;

import entente.rulebook.Condition;
import entente.rulebook.Constraint;
import entente.rulebook.RuleCard;
import java.util.List;
import java.util.Optional;

/** What keeps a rule from firing on an option. */
public sealed interface Obstacle {

    /**
     * A comparison that the option does not meet.
     *
     * @param open whether some completions meet it, though none that also meets the rule's other conditions and is not
     *     ruled out
     * @param gap how far a stated number is from the one compared with
     */
    record Unmet(Constraint.Comparison comparison, Said said, boolean open, Optional<Gap> gap) implements Obstacle {}

    /** A flag that facts conclude is other than the rule asks: which of their rules hold, or why none does. */
    record Concluded(Constraint.Comparison comparison, Said flag, List<Quiet> facts, List<RuleCard> holding)
            implements Obstacle {
        public Concluded {
            facts = List.copyOf(facts);
            holding = List.copyOf(holding);
        }
    }

    /** What the rule rules out is there. */
    record Present(Condition.Not condition, List<Said> said) implements Obstacle {
        public Present {
            said = List.copyOf(said);
        }
    }
}
