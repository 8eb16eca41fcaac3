package entente.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything under {@code rules/}, read and checked; whatever order the files came in, ids are in their natural order.
 *
 * @param sides names of the sides of the table, by id
 * @param rules ordered by id
 * @param parts of which part each rule about a party, and each that requires something, speaks: a section, or
 *     {@link RuleCard#PACKAGE}; by the rule's id
 * @param unread ids of sources, parties and recommendations that the tables list and that could not be read whole: what
 *     names them is not at fault
 */
public record Rulebook(
        Vocabulary vocabulary,
        Map<String, String> sides,
        List<Party> parties,
        List<Recommendation> recommendations,
        Map<String, Document> documents,
        Map<String, Source> sources,
        Map<String, Profile> profiles,
        List<RuleCard> rules,
        Map<String, String> parts,
        List<String> unread) {
    public Rulebook {
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        rules = List.copyOf(rules);
        unread = List.copyOf(unread);
    }

    /** A rulebook whose rules' parts follow from what they read. */
    public static Rulebook of(
            Vocabulary vocabulary,
            Map<String, String> sides,
            List<Party> parties,
            List<Recommendation> recommendations,
            Map<String, Document> documents,
            Map<String, Source> sources,
            Map<String, Profile> profiles,
            List<RuleCard> rules,
            List<String> unread) {
        return new Rulebook(
                vocabulary,
                sides,
                parties,
                recommendations,
                documents,
                sources,
                profiles,
                rules,
                new SpokenParts(vocabulary, rules).parts(),
                unread);
    }

    /** Of which part a rule about a party, or one that requires something, speaks. */
    public String part(RuleCard rule) {
        return requireNonNull(parts.get(rule.id()));
    }

    /** Whether a rule speaks of a part, or of the whole: one about a recommendation does not. */
    public boolean speaks(RuleCard rule) {
        return parts.containsKey(rule.id());
    }

    /** Ids that parties had before, each with the present one. */
    public Map<String, String> formerParties() {
        return Ids.former(parties, Party::id, Party::formerly);
    }

    /** Ids that sources had before, each with the present one. */
    public Map<String, String> formerSources() {
        return Ids.former(sources.values(), Source::id, Source::formerly);
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

    /** What a position or criterion rests on. */
    public List<Source> sources(RuleCard rule) {
        return rule.position().sources().stream()
                .map(id -> requireNonNull(sources.get(id)))
                .toList();
    }

    /** The rules that conclude the flags which a rule reads. */
    public List<RuleCard> factsFor(RuleCard rule) {
        RuleReads reads = RuleReads.of(rule);
        return rules(Stratum.FACTS).stream()
                .filter(fact ->
                        vocabulary.term(fact.fact().term()).filter(reads::reads).isPresent())
                .toList();
    }

    /** A rule, and those that conclude what it reads; these read terms alone. */
    public Stream<RuleCard> readThrough(RuleCard rule) {
        return Stream.concat(Stream.of(rule), factsFor(rule).stream().flatMap(this::readThrough));
    }

    /** The rules about facts, and behind them the positions and criteria, each ordered by id. */
    public List<RuleCard> rulesOverTerms() {
        return Stream.concat(rules(Stratum.FACTS).stream(), rules(Stratum.POSITIONS).stream())
                .toList();
    }

    /** The rules of one stratum, ordered by id. */
    public List<RuleCard> rules(Stratum stratum) {
        return rules.stream().filter(rule -> rule.stratum() == stratum).toList();
    }
}
