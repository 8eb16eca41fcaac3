package entente.explain;

import static java.util.Objects.requireNonNull;

import entente.model.Rulebook;
import entente.model.Source;
import java.util.List;

/**
 * A source with what stands against it.
 *
 * @param contests who contests what of it
 * @param supersededBy what has taken its place
 */
public record CitedSource(Source source, List<Contest> contests, List<Source> supersededBy) {
    /**
     * A source that contests another.
     *
     * @param what exactly it contests, a clause
     */
    public record Contest(Source by, String what) {}

    public CitedSource {
        contests = List.copyOf(contests);
        supersededBy = List.copyOf(supersededBy);
    }

    static CitedSource of(String id, Rulebook rulebook) {
        Source source = requireNonNull(rulebook.sources().get(id));
        return new CitedSource(
                source,
                source.contestedBy().entrySet().stream()
                        .map(contest -> new Contest(
                                requireNonNull(rulebook.sources().get(contest.getKey())), contest.getValue()))
                        .toList(),
                source.supersededBy().stream().map(rulebook.sources()::get).toList());
    }

    static List<CitedSource> of(List<String> ids, Rulebook rulebook) {
        return ids.stream().map(id -> of(id, rulebook)).toList();
    }
}
