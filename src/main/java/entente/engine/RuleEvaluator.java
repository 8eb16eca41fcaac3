package entente.engine;

import entente.model.RuleCard;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells which rules hold over facts: Drools, what is kept of its answers, and what is drawn without it. */
public interface RuleEvaluator {
    /**
     * The rules of all strata whose conditions hold.
     *
     * @param world the facts of each type, by the type's name in rules; of a fact its fields by name: {@link String},
     *     {@link Integer}, {@link Boolean} or {@code Set<String>}, never null
     */
    Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world);

    /**
     * On which of all combinations of what a rule tells apart it fires.
     *
     * @param size how many combinations there are
     * @param walk asks an oracle about each of them; need not be called by one that knows
     */
    default BitSet firing(RuleCard rule, int size, Function<RuleEvaluator, BitSet> walk) {
        return walk.apply(this);
    }
}
