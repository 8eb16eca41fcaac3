package entente.engine;

import entente.model.Condition;
import entente.model.Constraint;
import java.util.List;
import java.util.Map;

/** One reason why a rule does not fire. */
public sealed interface Failure {

    /** The condition to point at. */
    Condition condition();

    /**
     * A comparison that does not hold of a fact.
     *
     * @param actual the value that the fact has instead: a {@link String}, {@link Integer}, {@link Boolean} or set
     */
    record Unmet(Condition.Pattern condition, Constraint.Comparison comparison, Object actual) implements Failure {}

    /** There is no fact of the type at all. */
    record NoFact(Condition.Pattern condition) implements Failure {}

    /** What a {@code not} rules out is there: one fact for each of its patterns. */
    record Holds(Condition.Group condition, List<Matched> facts) implements Failure {
        public Holds {
            facts = List.copyOf(facts);
        }
    }

    /** A fact for which a pattern holds. */
    record Matched(Condition.Pattern pattern, Map<String, Object> fact) {}
}
