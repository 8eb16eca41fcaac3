package entente.registry;

import entente.model.Vocabulary;
import entente.text.ExpectedForms;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import entente.text.SourceText;
import entente.text.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may stand in the tables below {@code rules/}, told by those who read them: they read the tables as they are, and an
 * example that has each kind of entry once, so that nothing is missed which the tables happen not to hold.
 */
public final class TableShapes {
    private final References known;
    private final KnownWords terms;

    private TableShapes(References known, KnownWords terms) {
        this.known = known;
        this.terms = terms;
    }

    /**
     * One table.
     *
     * @param name as its file is called, without the ending
     * @param readings the table itself, if it can be read as YAML, and the example
     */
    public record Table(String name, List<Reading> readings) {
        public Table {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One tree with what its reader asked of it.
     *
     * @param example whether it is the example, whose ids are nobody's
     */
    public record Reading(Node root, ExpectedForms shapes, boolean example) {}

    @FunctionalInterface
    private interface Reader {
        void read(Node root, TableShapes context, Problems problems);
    }

    private enum File {
        VOCABULARY(
                RulesListing.VOCABULARY,
                (root, at, problems) -> VocabularyReader.read(root, at.known.sources(), at.known.sides(), problems)),
        PARTIES(RulesListing.PARTIES, (root, at, problems) -> PartiesReader.read(root, at.known, problems)),
        RECOMMENDATIONS(
                RulesListing.RECOMMENDATIONS,
                (root, at, problems) -> RecommendationsReader.read(root, at.known.sources(), problems)),
        SOURCES(RulesListing.SOURCES, (root, at, problems) -> SourcesReader.read(root, at.known, at.terms, problems)),
        PROFILES(
                RulesListing.PROFILES, (root, at, problems) -> ProfilesReader.read(root, at.known, at.terms, problems));

        private final String file;
        private final Reader reader;

        File(String file, Reader reader) {
            this.file = file;
            this.reader = reader;
        }

        Optional<Node> in(Path rules) {
            return Yaml.read(rules.resolve(file), SourcesReader.MAX_BYTES, new Problems());
        }

        Node example() {
            try (InputStream in = TableShapes.class.getResourceAsStream("/entente/schema/" + file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Yaml.read(SourceText.of(Path.of(file), text), new Problems())
                        .orElseThrow();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Of each table, by the ids that the tables of this folder list. */
    public static List<Table> of(Path rules) {
        Optional<Node> vocabulary = File.VOCABULARY.in(rules);
        References known =
                References.of(File.SOURCES.in(rules), File.PARTIES.in(rules), File.RECOMMENDATIONS.in(rules));
        KnownWords terms = vocabulary
                .flatMap(file -> VocabularyReader.read(file, known.sources(), known.sides(), new Problems()))
                .map(Vocabulary::termNames)
                .orElse(KnownWords.untold("term"));
        TableShapes context = new TableShapes(known, terms);
        List<Table> tables = new ArrayList<>();
        for (File file : File.values()) {
            List<Reading> readings = new ArrayList<>();
            file.in(rules).map(root -> context.read(file, root, false)).ifPresent(readings::add);
            readings.add(context.read(file, file.example(), true));
            tables.add(new Table(file.file.replace(".yaml", ""), readings));
        }
        return tables;
    }

    private Reading read(File file, Node root, boolean example) {
        ExpectedForms shapes = new ExpectedForms();
        file.reader.read(root, this, new Problems(shapes));
        return new Reading(root, shapes, example);
    }
}
