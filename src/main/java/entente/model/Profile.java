package entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How findings are weighed: data, so that another reading needs no rule.
 *
 * @param leastStrength grounds weaker than this are left out
 * @param notBefore what sources said before this day is left out; empty if nothing is for its age
 * @param always the kinds of sources that count however weak they are, in the order of {@link Source.Kind}
 */
public record Profile(
        String id,
        String meaning,
        SourceStrength leastStrength,
        Optional<LocalDate> notBefore,
        Set<Source.Kind> always,
        Axis alignment,
        Axis negotiability,
        Costs costs) {
    /** The id of the one that is used where none is named. */
    public static final String DEFAULT = "default";

    public Profile {
        always = Collections.unmodifiableSet(new TreeSet<>(always));
    }

    /** Whether a ground may rest on a source. */
    public boolean counts(Source source) {
        return source.strength().compareTo(leastStrength) <= 0 && !tooOld(source) || always.contains(source.kind());
    }

    /** Whether a source spoke before the day from which grounds count. */
    public boolean tooOld(Source source) {
        return notBefore.filter(day -> source.date().last().isBefore(day)).isPresent();
    }

    /** Whether both let the same grounds count. */
    public boolean countsAs(Profile other) {
        return leastStrength == other.leastStrength && notBefore.equals(other.notBefore) && always.equals(other.always);
    }

    /**
     * One axis of scores.
     *
     * @param values what a status or stance is worth, 0 to 100, by its word; a word without a value widens the range
     * @param weights by recommendation or party; without one: 0
     */
    public record Axis(Map<String, Integer> values, Map<String, Integer> weights) {
        public int weight(String about) {
            return weights.getOrDefault(about, 0);
        }

        /** The least that a word can be worth. */
        public int least(String word) {
            return values.getOrDefault(word, 0);
        }
    }

    /** What an edit costs: of a stated term, of filling an open one, and of particular terms by id. */
    public record Costs(int edit, int fill, Map<String, Integer> terms) {
        public int of(String term) {
            return terms.getOrDefault(term, edit);
        }
    }
}
