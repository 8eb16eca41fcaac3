package entente.explanation;

import entente.assessment.Finding;
import java.util.List;

/** A finding with the sources that carry it. */
public record Claim(Finding finding, List<Cited> sources) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
