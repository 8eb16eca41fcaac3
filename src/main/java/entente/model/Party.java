package entente.model;

import entente.text.Place;
import java.util.List;

/**
 * Someone who holds positions.
 *
 * @param side the id of the side of the table, or {@code none}
 * @param role what it is to the decision
 */
public record Party(String id, String name, String side, Role role, String meaning, List<String> sources, Place place) {

    /** The side of those who sit on neither side of the table. */
    public static final String NO_SIDE = "none";

    public enum Role {
        DECIDES("decides"),
        COMMENTATOR("commentator"),
        COMPARATOR("comparator"),
        DOMESTIC_CRITIC("domestic-critic");

        private final String word;

        Role(String word) {
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
        return role == Role.DECIDES;
    }
}
