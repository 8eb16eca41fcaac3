package entente.registry;

import entente.model.Term;
import entente.text.KnownWords;
import entente.text.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files of a rulebook may name of one another: the ids, as the files list them, before anything else of them
 * is read. A file that cannot be read leaves its ids untold, so that what names them is not blamed.
 */
record References(
        KnownWords sources, KnownWords documents, KnownWords sides, KnownWords parties, KnownWords recommendations) {

    /** The ids that files list. */
    static References of(Optional<Node> sourcesFile, Optional<Node> partiesFile, Optional<Node> recommendationsFile) {
        return new References(
                known("source", sourcesFile, "sources"),
                known("document", sourcesFile, "documents"),
                known("side", partiesFile, "sides"),
                known("party", partiesFile, "parties"),
                known("recommendation", recommendationsFile, "recommendations"));
    }

    /** What the tables say of parties and recommendations, by id. */
    Map<String, String> said() {
        Map<String, String> said = new HashMap<>(parties.texts());
        said.putAll(recommendations.texts());
        return said;
    }

    /** An id; where its form is wrong, which is told where it stands, as others are to name it. */
    private static String asMeant(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
    }

    /** What a table calls each of its entries. */
    private static Map<String, String> said(List<Node.Entry> entries) {
        Map<String, String> said = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.key().equals(Term.NONE))
                .forEach(entry -> said.put(
                        asMeant(entry.key()),
                        Stream.of("name", "title", "meaning")
                                .flatMap(key -> entry.value().entry(key).stream())
                                .flatMap(text -> Node.text(text.value()).stream())
                                .collect(Collectors.joining(" "))));
        return said;
    }

    private static KnownWords known(String what, Optional<Node> file, String key) {
        return file.flatMap(table -> table.entry(key))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .map(Node::entries)
                .map(entries -> KnownWords.of(
                                what,
                                entries.stream()
                                        .map(Node.Entry::key)
                                        .map(References::asMeant)
                                        .distinct()
                                        .toList())
                        .formerly(FormerNames.in(entries))
                        .described(said(entries)))
                .orElseGet(() -> KnownWords.untold(what));
    }
}
