package entente.cli;

import entente.model.Rulebook;
import entente.option.OptionFolder;
import entente.registry.RulesListing;
import entente.registry.TableShapes;
import entente.report.json.CaseSchema;
import entente.report.json.OptionSchema;
import entente.report.json.TableSchema;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas for editors, by what they are of: each stands beside what it is of. */
final class Schemas {
    static final String OPTION = "option";
    private static final String CASES = "cases";
    private static final String ENDING = ".schema.json";
    private static final String MARK = "{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\",\n";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Schemas(Path rules, Rulebook rulebook) {
        texts.put(OPTION, OptionSchema.of(rulebook));
        TableShapes.of(rules).forEach(table -> texts.put(table.name(), TableSchema.of(table)));
        texts.put(CASES, CaseSchema.of(rulebook));
    }

    static Schemas of(Path rules, Rulebook rulebook) {
        return new Schemas(rules, rulebook);
    }

    Map<String, String> texts() {
        return texts;
    }

    static Path file(String name, Folders folders) {
        return name.equals(OPTION)
                ? folders.options().resolve(OptionFolder.SCHEMA)
                : folders.rules().resolve(RulesListing.SCHEMAS).resolve(name + ENDING);
    }

    /** Writes them all, and says where. */
    void write(Folders folders) {
        texts.forEach((name, text) -> GeneratedFile.write(file(name, folders), MARK, text));
    }

    /** Warns where some are not of the rules as they stand; where there is none, there is nothing to warn of. */
    static void check(Folders folders, Rulebook rulebook, Problems problems) {
        of(folders.rules(), rulebook).texts.entrySet().stream()
                .filter(schema -> GeneratedFile.isStale(file(schema.getKey(), folders), schema.getValue(), problems))
                .findFirst()
                .ifPresent(schema -> problems.of("stale-schema")
                        .warning(
                                Place.startOf(file(schema.getKey(), folders)),
                                "the rules have changed since this schema for editors was made: write it anew with"
                                        + " 'entente schema --write'"));
    }
}
