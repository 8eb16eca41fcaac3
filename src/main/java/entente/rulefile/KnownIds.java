package entente.rulefile;

import entente.model.Vocabulary;
import java.util.Collection;
import java.util.List;

/** What rules may name, by its id and in the order of its own file. */
public record KnownIds(
        Vocabulary vocabulary,
        Collection<String> sides,
        Collection<String> parties,
        Collection<String> recommendations,
        Collection<String> sources) {
    public KnownIds {
        sides = List.copyOf(sides);
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }
}
