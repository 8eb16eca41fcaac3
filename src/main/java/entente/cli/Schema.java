package entente.cli;

import entente.option.OptionFolder;
import entente.report.OptionSchema;
import entente.rulebook.Rulebook;
import entente.source.Place;
import entente.source.Problems;
import entente.source.Text;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema for editors that stands beside the options. */
final class Schema {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private Schema() {}

    /** Warns of a schema that is not that of the rules as they stand; without one there is nothing to warn of. */
    static void check(Path options, Rulebook rulebook, Problems problems) {
        Path file = options.resolve(OptionFolder.SCHEMA);
        if (Files.exists(file)
                && Text.read(file, MAX_BYTES, problems)
                        .filter(text -> !text.content().equals(OptionSchema.of(rulebook)))
                        .isPresent()) {
            problems.of("stale-schema")
                    .warning(
                            Place.startOf(file),
                            "the rules have changed since this schema for editors was made: write it anew with 'entente schema > "
                                    + Scaffold.shown(file) + "'");
        }
    }
}
