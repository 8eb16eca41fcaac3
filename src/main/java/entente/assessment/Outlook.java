package entente.assessment;

import java.util.List;

/**
 * An assessed option with what would change it.
 *
 * @param edges along each amount that applies
 * @param bridge the cheapest edits to an agreeable verdict
 */
public record Outlook(Assessment assessment, List<Edges> edges, Bridge bridge) {
    public Outlook {
        edges = List.copyOf(edges);
    }
}
