package entente.check;

import entente.source.Place;
import java.util.List;

/**
 * One expectation that was tried.
 *
 * @param name what is expected, in words
 * @param failures what came out instead, a line each; none if it was met
 */
public record Trial(String name, Place place, List<String> failures) {
    public Trial {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
