package entente.report.json;

import static entente.report.json.JsonSchema.block;
import static entente.report.json.JsonSchema.described;
import static entente.report.json.JsonSchema.list;
import static entente.report.json.JsonSchema.reference;
import static entente.report.json.JsonSchema.text;
import static entente.report.json.JsonSchema.titled;
import static entente.report.json.JsonSchema.with;
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
        Map<String, Object> properties = object(
                "case", described("What this shows, in a whole sentence.", text(CaseFile.SENTENCE)),
                "terms", OptionSchema.terms(rulebook),
                "fires", reference("Rules that fire in every completion.", "rules"),
                "quiet", reference("Rules that fire in none.", "rules"),
                "because",
                        described(
                                "The terms for which the first rule under fires does so.",
                                list(1, object("enum", terms(rulebook)))));
        Map<String, Object> one = with(
                block(List.of("case", "terms"), properties),
                object(
                        "anyOf",
                        List.of(object("required", List.of("fires", "because")), object("required", List.of("quiet")))),
                object("dependentRequired", object("fires", List.of("because"), "because", List.of("fires"))));
        Map<String, Object> cases = object("type", "array", "minItems", 1, "items", one);
        Map<String, Object> rules =
                described("Ids of rules.", list(1, object("type", "string", "pattern", "^[a-z0-9/-]+$")));
        return JsonTree.text(with(
                titled("Cases"),
                block(List.of("cases"), object("cases", cases)),
                object("$defs", object("rules", rules))));
    }

    private static List<String> terms(Rulebook rulebook) {
        return Stream.concat(
                        rulebook.vocabulary().terms().stream()
                                .filter(term -> term.kind() != Section.Kind.DERIVED)
                                .map(Term::id),
                        rulebook.vocabulary().formerTerms().keySet().stream())
                .toList();
    }
}
