package entente.model;

import entente.text.NamedConstant;
import java.util.List;

/**
 * Someone who holds positions.
 *
 * @param side the id of the side of the table, or {@code none}
 * @param role what it is to the decision
 * @param formerly what it was called before
 */
public record Party(
        String id, String name, String side, Role role, String meaning, List<String> sources, List<String> formerly) {

    /** The side of those who sit on neither side of the table. */
    public static final String NO_SIDE = "none";

    public enum Role implements NamedConstant {
        DECIDES,
        COMMENTATOR,
        COMPARATOR,
        DOMESTIC_CRITIC
    }

    public Party {
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    public boolean decides() {
        return role == Role.DECIDES;
    }
}
