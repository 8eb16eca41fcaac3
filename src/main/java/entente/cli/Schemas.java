package entente.cli;

import entente.model.Rulebook;
import entente.option.OptionFolder;
import entente.registry.ExpectedTableForms;
import entente.registry.RulesListing;
import entente.report.json.CaseSchema;
import entente.report.json.OptionSchema;
import entente.report.json.RulesTableSchema;
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

    private Schemas() {}

    /** Each by what it is of. */
    static Map<String, GeneratedFile> of(Folders folders, Rulebook rulebook) {
        Path rules = folders.rules();
        Map<String, GeneratedFile> schemas = new LinkedHashMap<>();
        schemas.put(OPTION, at(folders.options().resolve(OptionFolder.SCHEMA), OptionSchema.of(rulebook)));
        ExpectedTableForms.of(rules)
                .forEach(table -> schemas.put(table.name(), at(file(rules, table.name()), RulesTableSchema.of(table))));
        schemas.put(CASES, at(file(rules, CASES), CaseSchema.of(rulebook)));
        return schemas;
    }

    private static Path file(Path rules, String name) {
        return rules.resolve(RulesListing.SCHEMAS).resolve(name + ENDING);
    }

    private static GeneratedFile at(Path file, String text) {
        return new GeneratedFile(file, MARK, text);
    }

    /** Warns where some are not of the rules as they stand. */
    static void check(Folders folders, Rulebook rulebook, Problems problems) {
        of(folders, rulebook).values().stream()
                .filter(schema -> schema.isStale(problems))
                .findFirst()
                .ifPresent(schema -> problems.of("stale-schema")
                        .warning(
                                Place.startOf(schema.file()),
                                "the rules have changed since this schema for editors was made: write it anew with"
                                        + " 'entente schema --write'"));
    }
}
