package entente.explanation;

import static java.util.Objects.requireNonNull;

import entente.rulebook.Document;
import entente.rulebook.Rulebook;
import entente.rulebook.Source;
import java.util.List;

/**
 * A source with what stands against it.
 *
 * @param contests who contests what of it
 * @param supersededBy what has taken its place
 */
public record Cited(Source source, Document document, List<Contest> contests, List<Source> supersededBy) {

    /**
     * A source that contests another.
     *
     * @param what exactly it contests, a clause
     */
    public record Contest(Source by, String what) {}

    public Cited {
        contests = List.copyOf(contests);
        supersededBy = List.copyOf(supersededBy);
    }

    static Cited of(String id, Rulebook rulebook) {
        Source source = requireNonNull(rulebook.sources().get(id));
        return new Cited(
                source,
                requireNonNull(rulebook.documents().get(source.document())),
                source.contestedBy().entrySet().stream()
                        .map(contest -> new Contest(
                                requireNonNull(rulebook.sources().get(contest.getKey())), contest.getValue()))
                        .toList(),
                source.supersededBy().stream().map(rulebook.sources()::get).toList());
    }

    static List<Cited> of(List<String> ids, Rulebook rulebook) {
        return ids.stream().map(id -> of(id, rulebook)).toList();
    }
}
