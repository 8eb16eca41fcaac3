package entente.assess;

import java.util.Optional;

/**
 * A share of what has been said, as a range: nothing that is open or unsettled is put at a middle.
 *
 * @param range empty where nothing is known, or where in some completion nothing is
 * @param known how many have a view in every completion, of those that carry weight
 * @param of how many carry weight
 */
public record Score(Optional<Range> range, int known, int of) {
    /**
     * From the least to the most that it can be.
     *
     * @param low 0 to 100
     * @param high 0 to 100
     */
    public record Range(int low, int high) {
        public Range {
            if (low < 0 || high > 100 || low > high) {
                throw new IllegalArgumentException("no score: " + low + " to " + high);
            }
        }

        /** From the lower low end to the lower high end. */
        Range lesser(Range other) {
            return new Range(Math.min(low, other.low), Math.min(high, other.high));
        }
    }

    /** Whether every value of this is above every value of the other; only then are two options ordered. */
    public boolean above(Score other) {
        return range.isPresent()
                && other.range.isPresent()
                && range.get().low() > other.range.get().high();
    }
}
