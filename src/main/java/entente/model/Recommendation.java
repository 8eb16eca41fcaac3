package entente.model;

import java.util.List;

/**
 * A criterion that packages are held against.
 *
 * @param mode how strongly it is put: {@code should}, {@code could}, {@code conditional}
 */
public record Recommendation(String id, String title, String mode, String meaning, List<String> sources) {
    public Recommendation {
        sources = List.copyOf(sources);
    }
}
