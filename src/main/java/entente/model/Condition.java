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
    }

    /** Holds where the inner conditions do not hold together. */
    record Not(Place place, String text, List<Condition> inner) implements Condition {
        public Not {
            inner = List.copyOf(inner);
        }
    }

    /** Holds where the inner conditions hold together, however often. */
    record Exists(Place place, String text, List<Condition> inner) implements Condition {
        public Exists {
            inner = List.copyOf(inner);
        }
    }
}
