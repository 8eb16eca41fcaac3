package entente.explain;

import entente.assess.Finding;
import java.util.List;

/** A finding with the sources that carry it. */
public record Claim(Finding finding, List<CitedSource> sources) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
