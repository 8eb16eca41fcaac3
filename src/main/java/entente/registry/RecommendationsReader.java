package entente.registry;

import entente.model.Ids;
import entente.model.Recommendation;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code rules/recommendations.yaml}: the criteria. */
final class RecommendationsReader {
    private static final KnownWords MODES = KnownWords.of("mode", List.of("should", "could", "conditional"));

    private RecommendationsReader() {}

    /** Empty also where none is listed, of which everything that names one would tell again. */
    static Optional<List<Recommendation>> read(Node file, KnownWords sources, Problems problems) {
        return Block.of(file, "the file of recommendations", file.place(), problems)
                .flatMap(block -> {
                    List<Recommendation> recommendations = new ArrayList<>();
                    List<Node.Entry> entries = block.named("recommendations");
                    for (Node.Entry entry : entries) {
                        Ids.atTable(entry, problems);
                        Block.of(entry, "the recommendation", problems)
                                .map(criterion -> recommendation(entry, criterion, sources))
                                .ifPresent(recommendations::add);
                    }
                    block.done();
                    return Optional.of(recommendations).filter(any -> !entries.isEmpty());
                });
    }

    private static Recommendation recommendation(Node.Entry entry, Block block, KnownWords sources) {
        String title = block.text("title", VocabularyReader.TITLE);
        String mode = block.word("mode", MODES).orElse("");
        String meaning = block.text("meaning", VocabularyReader.MEANING);
        List<String> shown = block.words("sources", sources);
        block.done();
        return new Recommendation(entry.key(), title, mode, meaning, shown);
    }
}
