package entente.rulebook;

import entente.source.Place;
import java.util.List;

/**
 * Someone who holds positions.
 *
 * @param side the id of the side of the table, or {@code none}
 * @param part what part it has in the decision
 * @param blockDenied whether a source says that it cannot block
 */
public record Party(
        String id,
        String name,
        String side,
        Part part,
        boolean blockDenied,
        String meaning,
        List<String> sources,
        Place place) {

    /** The side of those who sit on neither side of the table. */
    public static final String NO_SIDE = "none";

    public enum Part {
        DECIDES("decides"),
        COMMENTATOR("commentator"),
        COMPARATOR("comparator"),
        DOMESTIC_CRITIC("domestic-critic");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** As files and rules write it. */
        public String word() {
            return word;
        }
    }

    public Party {
        sources = List.copyOf(sources);
    }

    public boolean decides() {
        return part == Part.DECIDES;
    }
}
