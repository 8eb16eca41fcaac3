package entente.registry;

import entente.model.Profile;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Vocabulary;
import entente.rulefile.KnownIds;
import entente.rulefile.RuleFolder;
import entente.text.Folder;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import entente.text.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads everything below {@code rules/}. */
public final class RulebookReader {
    private RulebookReader() {}

    /**
     * Reads a rulebook.
     *
     * @param rules the folder, as it is shown to people
     * @return the rulebook as far as it could be read, so that options can be checked against it; whole only if no
     *     error was recorded. Empty if one of its tables could not be read at all, or the vocabulary
     *     has errors, of which everything else would repeat each.
     */
    public static Optional<Rulebook> read(Path rules, Problems problems) {
        if (!RulesListing.check(rules, problems)) {
            return Optional.empty();
        }
        Optional<Node> vocabularyFile = file(rules, RulesListing.VOCABULARY, Yaml.MAX_BYTES, problems);
        Optional<Node> partiesFile = file(rules, RulesListing.PARTIES, Yaml.MAX_BYTES, problems);
        Optional<Node> recommendationsFile = file(rules, RulesListing.RECOMMENDATIONS, Yaml.MAX_BYTES, problems);
        Optional<Node> sourcesFile = file(rules, RulesListing.SOURCES, SourcesReader.MAX_BYTES, problems);
        Optional<Node> profilesFile = file(rules, RulesListing.PROFILES, Yaml.MAX_BYTES, problems);
        References known = References.of(sourcesFile, partiesFile, recommendationsFile);
        Problems ofVocabulary = new Problems();
        Optional<Vocabulary> vocabulary = vocabularyFile.flatMap(
                file -> VocabularyReader.read(file, known.sources(), known.sides(), ofVocabulary));
        long before = problems.errors();
        problems.addAll(ofVocabulary);
        boolean wrongVocabulary = problems.errors() > before;
        KnownWords terms = vocabulary
                .filter(words -> !wrongVocabulary)
                .map(Vocabulary::termNames)
                .orElse(KnownWords.untold("term"));
        Optional<PartiesReader.Table> table = partiesFile.flatMap(file -> PartiesReader.read(file, known, problems));
        Optional<List<Recommendation>> recommendations =
                recommendationsFile.flatMap(file -> RecommendationsReader.read(file, known.sources(), problems));
        Optional<SourcesReader.Register> register =
                sourcesFile.flatMap(file -> SourcesReader.read(file, known, terms, problems));
        Optional<Map<String, Profile>> profiles =
                profilesFile.flatMap(file -> ProfilesReader.read(file, known, terms, problems));
        if (wrongVocabulary
                || vocabulary.isEmpty()
                || table.isEmpty()
                || recommendations.isEmpty()
                || register.isEmpty()) {
            return Optional.empty();
        }
        KnownIds names = new KnownIds(
                vocabulary.get(),
                table.get().sides().keySet(),
                known.parties().words(),
                known.recommendations().words(),
                known.sources().words());
        Rulebook read = Rulebook.of(
                vocabulary.get(),
                table.get().sides(),
                table.get().parties(),
                recommendations.get(),
                register.get().documents(),
                register.get().sources(),
                profiles.orElse(Map.of()),
                RuleFolder.read(rules, names, problems));
        return Optional.of(read.unread(unread(known, read)));
    }

    /** What the tables list and could not be read whole. */
    private static List<String> unread(References known, Rulebook read) {
        Set<String> ids = new TreeSet<>(known.sources().words());
        ids.addAll(known.parties().words());
        ids.addAll(known.recommendations().words());
        ids.removeAll(read.sources().keySet());
        read.parties().forEach(party -> ids.remove(party.id()));
        read.recommendations().forEach(recommendation -> ids.remove(recommendation.id()));
        return List.copyOf(ids);
    }

    /** The vocabulary alone, as far as it can be read: what is still to be filled in is passed over, and nothing told. */
    public static Optional<Vocabulary> vocabulary(Path rules) {
        Problems untold = new Problems();
        return file(rules, RulesListing.VOCABULARY, Yaml.MAX_BYTES, untold)
                .flatMap(file ->
                        VocabularyReader.read(file, KnownWords.untold("source"), KnownWords.untold("side"), untold));
    }

    private static Optional<Node> file(Path rules, String name, int maxBytes, Problems problems) {
        Path file = rules.resolve(name);
        boolean leadsOut = Files.isSymbolicLink(file) && !Folder.contains(rules, file);
        return leadsOut ? Optional.empty() : Yaml.read(file, maxBytes, problems);
    }
}
