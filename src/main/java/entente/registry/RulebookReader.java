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
import entente.text.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        Optional<YamlFile> vocabularyFile = file(rules, RulesListing.VOCABULARY, YamlFile.MAX_BYTES, problems);
        Optional<YamlFile> partiesFile = file(rules, RulesListing.PARTIES, YamlFile.MAX_BYTES, problems);
        Optional<YamlFile> recommendationsFile =
                file(rules, RulesListing.RECOMMENDATIONS, YamlFile.MAX_BYTES, problems);
        Optional<YamlFile> sourcesFile = file(rules, RulesListing.SOURCES, SourcesReader.MAX_BYTES, problems);
        Optional<YamlFile> profilesFile = file(rules, RulesListing.PROFILES, YamlFile.MAX_BYTES, problems);
        References known = References.of(tree(sourcesFile), tree(partiesFile), tree(recommendationsFile));
        Optional<Vocabulary> vocabulary = vocabularyFile.flatMap(file -> vocabulary(file, known, problems));
        KnownWords terms = vocabulary.map(Vocabulary::termNames).orElse(KnownWords.untold("term"));
        Optional<PartiesReader.Table> table =
                read(partiesFile, (file, told) -> PartiesReader.read(file, known, told), problems);
        Optional<List<Recommendation>> recommendations = read(
                recommendationsFile, (file, told) -> RecommendationsReader.read(file, known.sources(), told), problems);
        Optional<SourcesReader.Register> register =
                read(sourcesFile, (file, told) -> SourcesReader.read(file, known, terms, told), problems);
        Optional<Map<String, Profile>> profiles =
                read(profilesFile, (file, told) -> ProfilesReader.read(file, known, terms, told), problems);
        if (vocabulary.isEmpty() || table.isEmpty() || recommendations.isEmpty() || register.isEmpty()) {
            return Optional.empty();
        }
        KnownIds names = new KnownIds(
                vocabulary.get(),
                table.get().sides().keySet(),
                known.parties().words(),
                known.recommendations().words(),
                known.sources().words(),
                known.said());
        return Optional.of(Rulebook.of(
                vocabulary.get(),
                table.get().sides(),
                table.get().parties(),
                recommendations.get(),
                register.get().documents(),
                register.get().sources(),
                profiles.orElse(Map.of()),
                RuleFolder.read(rules, names, problems),
                unread(known, table.get(), recommendations.get(), register.get())));
    }

    /** The vocabulary, if no more is wrong with it than its form, which is read as it is meant. */
    private static Optional<Vocabulary> vocabulary(YamlFile yaml, References known, Problems problems) {
        Problems own = new Problems();
        Optional<Vocabulary> vocabulary =
                yaml.read((file, told) -> VocabularyReader.read(file, known.sources(), known.sides(), told), own);
        problems.addAll(own);
        return vocabulary.filter(
                any -> own.errors().size() == yaml.form().errors().size());
    }

    /** What the tables list and could not be read whole. */
    private static List<String> unread(
            References known,
            PartiesReader.Table table,
            List<Recommendation> recommendations,
            SourcesReader.Register register) {
        Set<String> read = new HashSet<>(register.sources().keySet());
        table.parties().forEach(party -> read.add(party.id()));
        recommendations.forEach(recommendation -> read.add(recommendation.id()));
        return Stream.of(known.sources(), known.parties(), known.recommendations())
                .flatMap(ids -> ids.words().stream())
                .filter(id -> !read.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    /** The vocabulary alone, as far as it can be read: what is still to be filled in is passed over, and nothing told. */
    public static Optional<Vocabulary> vocabulary(Path rules) {
        Problems untold = new Problems();
        return tree(file(rules, RulesListing.VOCABULARY, YamlFile.MAX_BYTES, untold))
                .flatMap(file ->
                        VocabularyReader.read(file, KnownWords.untold("source"), KnownWords.untold("side"), untold));
    }

    private static Optional<YamlFile> file(Path rules, String name, int maxBytes, Problems problems) {
        Path file = rules.resolve(name);
        boolean leadsOut = Files.isSymbolicLink(file) && !Folder.contains(rules, file);
        return leadsOut ? Optional.empty() : YamlFile.of(file, maxBytes, problems);
    }

    private static Optional<Node> tree(Optional<YamlFile> file) {
        return file.flatMap(YamlFile::tree);
    }

    private static <T> Optional<T> read(Optional<YamlFile> file, YamlFile.Reader<T> reader, Problems problems) {
        return file.flatMap(yaml -> yaml.read(reader, problems));
    }
}
