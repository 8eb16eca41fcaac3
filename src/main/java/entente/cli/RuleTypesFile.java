package entente.cli;

import entente.engine.FactTypes;
import entente.model.Vocabulary;
import entente.registry.RulebookReader;
import entente.registry.RulesListing;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of the types that rules import, for a Drools that loads the rules by itself; this program never reads it. */
final class RuleTypesFile {
    private static final String MARK =
            "// Made from vocabulary.yaml by 'entente schema --write', for a Drools that loads these rules by itself.\n";
    private static final String SAID =
            "// Of each section there is one fact. What is not in the package has its leading"
                    + " term \"none\"; an empty set is {\"none\"}.\n";

    private RuleTypesFile() {}

    static GeneratedFile of(Path rules, Vocabulary vocabulary) {
        return new GeneratedFile(
                rules.resolve(RulesListing.TYPES), MARK, MARK + SAID + FactTypes.withParameters(vocabulary));
    }

    /** Writes it anew after a change of the vocabulary, be that still to be filled in; not where there is none. */
    static Optional<Path> renew(Path rules) {
        Optional<GeneratedFile> made = RulebookReader.vocabulary(rules)
                .map(vocabulary -> of(rules, vocabulary))
                .filter(types -> Files.exists(types.file()));
        made.ifPresent(GeneratedFile::write);
        return made.map(GeneratedFile::file);
    }

    /** Warns where it is not of the vocabulary as it stands. */
    static void check(Path rules, Vocabulary vocabulary, Problems problems) {
        GeneratedFile made = of(rules, vocabulary);
        if (made.isStale(problems)) {
            problems.of("stale-vocabulary")
                    .warning(
                            Place.startOf(made.file()),
                            "the vocabulary has changed since these types were made: write them anew with"
                                    + " 'entente schema --write'");
        }
    }
}
