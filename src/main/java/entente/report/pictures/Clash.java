package entente.report.pictures;

import java.util.List;

/**
 * What cannot be had together.
 *
 * @param finding what it shows, in a sentence
 * @param note what has to be known to read it
 * @param demands each a row
 * @param sets each a column: which of the demands, by their places, cannot be had together
 */
public record Clash(String origin, String finding, String note, List<Demand> demands, List<List<Integer>> sets) {
    public Clash {
        demands = List.copyOf(demands);
        sets = sets.stream().map(List::copyOf).toList();
    }

    /**
     * What somebody holds.
     *
     * @param weight on whose word, and from when
     */
    public record Demand(String holder, String words, String weight) {}
}
