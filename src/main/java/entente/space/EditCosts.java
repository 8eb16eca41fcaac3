package entente.space;

import entente.model.Profile;
import entente.model.Term;

/**
 * What it costs to move along the axes. A term is paid once, however many of its axes move: more where one leaves what
 * was possible on it, less where what was open is only settled. Of two sets of edits that cost the same the one of fewer
 * terms is nearer, then the one that moves fewer values of sets.
 */
public record EditCosts(Profile.Costs costs) {
    private static final int ONE_TERM = 1 << 12;
    private static final long ONE_COST = 1L << 24;

    /** How far a term has been edited. */
    enum Paid {
        NOTHING,
        FILLED,
        CHANGED
    }

    /** What an edit of a term costs. Settling what is open never costs more than changing it. */
    public int of(Term term, boolean filling) {
        int change = costs.of(term.id());
        return filling ? Math.min(costs.fill(), change) : change;
    }

    static Paid after(Paid paid, boolean filling) {
        return filling && paid != Paid.CHANGED ? Paid.FILLED : Paid.CHANGED;
    }

    /** The length of one step along an axis of a term of which this much is paid. */
    long step(Term term, Paid paid, boolean filling) {
        return length(term, after(paid, filling)) - length(term, paid) + 1;
    }

    private long length(Term term, Paid paid) {
        return paid == Paid.NOTHING ? 0 : of(term, paid == Paid.FILLED) * ONE_COST + ONE_TERM;
    }

    /** The cost within a length. */
    static int cost(long length) {
        return (int) (length / ONE_COST);
    }
}
