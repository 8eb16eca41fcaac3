package entente.rulefile;

import entente.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What rules may name, by its id and in the order of its own file.
 *
 * @param said what the tables say of parties and recommendations, by which one may be meant
 */
public record KnownIds(
        Vocabulary vocabulary,
        Collection<String> sides,
        Collection<String> parties,
        Collection<String> recommendations,
        Collection<String> sources,
        Map<String, String> said) {
    public KnownIds {
        sides = List.copyOf(sides);
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
        said = Map.copyOf(said);
    }
}
