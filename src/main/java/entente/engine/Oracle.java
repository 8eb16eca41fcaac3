package entente.engine;

import entente.rulebook.RuleCard;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which rules hold over facts. Drools is one; an evaluation without Drools, that checks it, is another. */
public interface Oracle {
    /**
     * The rules of all strata whose conditions hold.
     *
     * @param world the facts of each type, by the type's name in rules; of a fact its fields by name: {@link String},
     *     {@link Integer}, {@link Boolean} or {@code Set<String>}, never null
     */
    Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world);
}
