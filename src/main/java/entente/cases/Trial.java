package entente.cases;

import entente.text.Place;
import java.util.List;

/**
 * One expectation that was tried.
 *
 * @param name what is expected, in words
 * @param mismatches where something else came out; none if it was met
 */
public record Trial(String name, Place place, List<Mismatch> mismatches) {
    public Trial {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * What was expected, what came out, and why.
     *
     * @param why a line each
     */
    public record Mismatch(String expected, String actual, List<String> why) {
        public Mismatch {
            why = List.copyOf(why);
        }
    }

    public boolean passed() {
        return mismatches.isEmpty();
    }
}
