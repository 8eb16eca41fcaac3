package entente.assess;

import entente.engine.TermVariable;
import java.util.List;

/**
 * An open term that decides.
 *
 * @param axis the term, or one value of a set
 * @param cases what its values make of the matter, together all that the option leaves possible
 */
public record DecidingTerm(TermVariable axis, List<Case> cases) {
    /** What becomes of a finding. */
    public static final String HOLDS = "holds";

    public static final String DOES_NOT_HOLD = "does not hold";

    public DecidingTerm {
        cases = List.copyOf(cases);
    }

    /**
     * Values that make the same of it.
     *
     * @param when the values in words: {@code < 1000}, {@code third_country}, {@code contains metered}
     * @param cells their cells
     * @param becomes the words that can then be reached, the worst first
     */
    public record Case(String when, List<Integer> cells, List<String> becomes) {
        public Case {
            cells = List.copyOf(cells);
            becomes = List.copyOf(becomes);
        }
    }
}
