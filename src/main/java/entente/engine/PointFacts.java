package entente.engine;

import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a point, a value for every term, stands as facts: one a section, no field ever null. */
public final class PointFacts {
    private PointFacts() {}

    /**
     * @param sections those that there are facts of
     * @param values by term; a term that is left out has the first of its values, a leading term {@code none}
     */
    public static Map<String, List<Map<String, Object>>> world(Collection<Section> sections, Map<Term, Object> values) {
        Map<String, List<Map<String, Object>>> world = new HashMap<>();
        for (Section section : sections) {
            Map<String, Object> fields = new HashMap<>();
            section.terms().forEach(term -> {
                Object value = values.get(term);
                fields.put(term.name(), field(value == null ? first(term) : value));
            });
            world.put(section.typeName(), List.of(fields));
        }
        return world;
    }

    /** A rule sees a set that is empty as one that contains {@code none}. */
    private static Object field(Object value) {
        if (value instanceof Set<?> set) {
            return set.isEmpty() ? Set.of(Term.NONE) : new TreeSet<>(set);
        }
        return value;
    }

    private static Object first(Term term) {
        if (term.leading()) {
            return Term.NONE;
        }
        if (term.type() instanceof Type.Choice choice) {
            return choice.values().get(0).id();
        }
        if (term.type() instanceof Type.Amount amount) {
            return amount.min();
        }
        return term.type() instanceof Type.Flag ? (Object) Boolean.FALSE : Set.of();
    }
}
