package entente.assessment;

import java.util.List;

/**
 * An assessed option with what would change it.
 *
 * @param edges along each amount that applies
 * @param bridge the cheapest edits to an agreeable verdict
 * @param keeping the same, while every instrument that the option has stays as it is
 * @param unopposed while they stay, the cheapest edits after which nobody who decides is known to object
 * @param sifted what other profiles make of it that count other grounds
 */
public record Outlook(
        Assessment assessment,
        List<Edges> edges,
        Bridge bridge,
        Bridge keeping,
        Bridge unopposed,
        List<Sifted> sifted) {
    public Outlook {
        edges = List.copyOf(edges);
        sifted = List.copyOf(sifted);
    }
}
