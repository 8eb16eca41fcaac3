package entente.model;

import entente.text.Place;
import java.util.List;

/**
 * The condition of a rule, in the closed language: patterns over one type each, {@code not} and {@code exists} around
 * them. Conditions of a rule stand side by side and all have to hold.
 */
public sealed interface Condition {
    Place place();

    /** As the rule writes it, white space folded. */
    String text();

    /** A fact of the type for which all constraints hold. */
    record Pattern(Place place, String text, String type, List<Constraint> constraints) implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }

        /** All that is asked of the fact, as one. */
        public Constraint whole() {
            return new Constraint.Joined(false, constraints);
        }
    }

    /**
     * Holds where the inner conditions hold together, however often.
     *
     * @param denied whether it holds just where they do not: {@code not} instead of {@code exists}
     */
    record Group(Place place, String text, boolean denied, List<Condition> inner) implements Condition {
        public Group {
            inner = List.copyOf(inner);
        }
    }
}
