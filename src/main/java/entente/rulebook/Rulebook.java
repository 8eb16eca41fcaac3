package entente.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything under {@code rules/}, read and checked; whatever order the files came in, ids are in their natural order.
 *
 * @param sides names of the sides of the table, by id
 * @param rules ordered by id
 */
public record Rulebook(
        Vocabulary vocabulary,
        Map<String, String> sides,
        List<Party> parties,
        List<Recommendation> recommendations,
        Map<String, Document> documents,
        Map<String, Source> sources,
        Map<String, Profile> profiles,
        List<RuleCard> rules) {
    public Rulebook {
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        rules = List.copyOf(rules);
    }

    public Optional<Party> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    public Optional<Recommendation> recommendation(String id) {
        return recommendations.stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .findFirst();
    }

    public Optional<RuleCard> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules of one stratum, ordered by id. */
    public List<RuleCard> rules(Stratum stratum) {
        return rules.stream().filter(rule -> rule.stratum() == stratum).toList();
    }
}
