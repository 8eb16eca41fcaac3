package entente.rulebook;

import java.util.Map;

/**
 * How findings are weighed: data, so that another reading needs no rule.
 *
 * @param leastStrength grounds weaker than this are left out
 */
public record Profile(
        String id, String meaning, Strength leastStrength, Axis alignment, Axis negotiability, Costs costs) {

    /**
     * One axis of scores.
     *
     * @param values what a status or stance is worth, 0 to 100, by its word; a word without a value widens the range
     * @param weights by recommendation or party; without one: 0
     */
    public record Axis(Map<String, Integer> values, Map<String, Integer> weights) {}

    /** What an edit costs: of a stated term, of filling an open one, and of particular terms by id. */
    public record Costs(int edit, int fill, Map<String, Integer> terms) {
        public int of(String term) {
            return terms.getOrDefault(term, edit);
        }
    }
}
