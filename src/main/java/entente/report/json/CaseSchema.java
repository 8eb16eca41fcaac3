package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.cases.CaseFile;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema (2020-12) of the cases beside a rule, for editors. */
public final class CaseSchema {
    private CaseSchema() {}

    /** The schema as text: indented, with a final line end. */
    public static String of(Rulebook rulebook) {
        Map<String, Object> one = object(
                "type",
                "object",
                "required",
                List.of("case", "terms"),
                "additionalProperties",
                false,
                "properties",
                object(
                        "case",
                        object(
                                "description",
                                "What this shows, in a whole sentence.",
                                "type",
                                "string",
                                "pattern",
                                "[^\\s]",
                                "maxLength",
                                CaseFile.SENTENCE),
                        "terms",
                        OptionSchema.terms(rulebook),
                        "fires",
                        object("description", "Rules that fire in every completion.", "$ref", "#/$defs/rules"),
                        "quiet",
                        object("description", "Rules that fire in none.", "$ref", "#/$defs/rules"),
                        "because",
                        list(
                                "The terms for which the first rule under fires does so.",
                                object("enum", terms(rulebook)))),
                "anyOf",
                List.of(object("required", List.of("fires", "because")), object("required", List.of("quiet"))),
                "dependentRequired",
                object("fires", List.of("because"), "because", List.of("fires")));
        return JsonTree.text(object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "Cases",
                "type",
                "object",
                "required",
                List.of("cases"),
                "additionalProperties",
                false,
                "properties",
                object("cases", object("type", "array", "minItems", 1, "items", one)),
                "$defs",
                object("rules", list("Ids of rules.", object("type", "string", "pattern", "^[a-z0-9/-]+$")))));
    }

    private static List<String> terms(Rulebook rulebook) {
        return Stream.concat(
                        rulebook.vocabulary().terms().stream()
                                .filter(term -> term.kind() != Section.Kind.DERIVED)
                                .map(Term::id),
                        rulebook.vocabulary().formerTerms().keySet().stream())
                .toList();
    }

    private static Map<String, Object> list(String description, Map<String, Object> items) {
        return object("description", description, "type", "array", "minItems", 1, "uniqueItems", true, "items", items);
    }
}
