package entente.assessment;

/**
 * A share of what has been said, as a range: nothing that is open or unsettled is put at a middle.
 *
 * @param low 0 to 100
 * @param high 0 to 100
 * @param known how many have a view, of those that carry weight
 * @param of how many carry weight
 */
public record Score(int low, int high, int known, int of) {
    public Score {
        if (low < 0 || high > 100 || low > high || known > of) {
            throw new IllegalArgumentException("no score: " + low + " to " + high + ", " + known + " of " + of);
        }
    }

    /** Whether every value of this is above every value of the other; only then are two options ordered. */
    public boolean above(Score other) {
        return low > other.high && known > 0 && other.known > 0;
    }
}
