package entente.registry;

import entente.model.Vocabulary;
import entente.text.ExpectedForms;
import entente.text.FileText;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import entente.text.YamlFile;
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
public final class ExpectedTableForms {
    private ExpectedTableForms() {}

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

    /** One tree with what its reader asked of it. */
    public record Reading(Node root, ExpectedForms forms) {}

    /** Of each table, by the ids that the tables of this folder list. */
    public static List<Table> of(Path rules) {
        Optional<Node> vocabulary = table(rules, RulesListing.VOCABULARY);
        References known = References.of(
                table(rules, RulesListing.SOURCES),
                table(rules, RulesListing.PARTIES),
                table(rules, RulesListing.RECOMMENDATIONS));
        KnownWords terms = vocabulary
                .flatMap(file -> VocabularyReader.read(file, known.sources(), known.sides(), new Problems()))
                .map(Vocabulary::termNames)
                .orElse(KnownWords.untold("term"));
        List<Table> tables = new ArrayList<>();
        for (String file : RulesListing.TABLES) {
            List<Reading> readings = new ArrayList<>();
            table(rules, file).map(root -> read(file, root, known, terms)).ifPresent(readings::add);
            readings.add(read(file, example(file), known, terms));
            tables.add(new Table(file.replace(".yaml", ""), readings));
        }
        return tables;
    }

    private static Optional<Node> table(Path rules, String file) {
        return YamlFile.of(rules.resolve(file), SourcesReader.MAX_BYTES, new Problems())
                .flatMap(yaml -> yaml.tree());
    }

    private static Node example(String file) {
        try (InputStream in = ExpectedTableForms.class.getResourceAsStream("/entente/schema/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.tree(FileText.of(Path.of(file), text), new Problems())
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reading read(String file, Node root, References known, KnownWords terms) {
        ExpectedForms forms = new ExpectedForms();
        Problems problems = new Problems(forms);
        switch (file) {
            case RulesListing.VOCABULARY -> VocabularyReader.read(root, known.sources(), known.sides(), problems);
            case RulesListing.PARTIES -> PartiesReader.read(root, known, problems);
            case RulesListing.RECOMMENDATIONS -> RecommendationsReader.read(root, known.sources(), problems);
            case RulesListing.SOURCES -> SourcesReader.read(root, known, terms, problems);
            default -> ProfilesReader.read(root, known, terms, problems);
        }
        return new Reading(root, forms);
    }
}
