package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.model.Outcome;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.OptionReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The JSON Schema (2020-12) of an option, for editors: with it they complete keys and values, show meanings and units
 * and underline mistakes. It says what {@code check} says, but for what a schema cannot: that the id is that of the
 * file, that what a source is given for is stated, and that {@code min} is not above {@code max}.
 */
public final class OptionSchema {
    private final Rulebook rulebook;

    private OptionSchema(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The schema as text: indented, with a final line end. */
    public static String of(Rulebook rulebook) {
        return JsonTree.text(new OptionSchema(rulebook).schema());
    }

    private Map<String, Object> schema() {
        return object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "Option",
                "description",
                "A candidate package: what is stated of its terms, and what is left open.",
                "type",
                "object",
                "required",
                List.of("id", "title", "summary", "terms"),
                "additionalProperties",
                false,
                "properties",
                properties(),
                "$defs",
                definitions());
    }

    private Map<String, Object> properties() {
        return object(
                "id",
                object(
                        "description", "The name of the file without its ending.",
                        "type", "string",
                        "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$",
                        "maxLength", 60),
                "title",
                text("The package in a line.", OptionReader.TITLE),
                "summary",
                text("The package in a sentence or two.", OptionReader.SUMMARY),
                "status",
                object(
                        "description",
                        "Of an option that is not ready: it is checked, and left out of a run of all.",
                        "enum",
                        List.of(OptionReader.DRAFT)),
                "as_of",
                object(
                        "description", "The day asked about, as 2025-12-31: what held then, by what is known now.",
                        "type", "string",
                        "format", "date",
                        "pattern", "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
                "terms",
                terms(rulebook),
                "from",
                block(
                        "The source of a term that is stated. A term without one is the team's own assumption.",
                        rulebook.vocabulary().terms().stream()
                                .filter(term -> term.kind() != Section.Kind.DERIVED)
                                .toList(),
                        Term::id,
                        term -> object("description", term.meaning(), "$ref", "#/$defs/source"),
                        rulebook.vocabulary().formerTerms()),
                "expect",
                expect());
    }

    /** What options and cases state. */
    static Map<String, Object> terms(Rulebook rulebook) {
        return block(
                "What is stated. An instrument that is not listed is not in the package; whatever else is not"
                        + " stated is open.",
                rulebook.vocabulary().sections().stream()
                        .filter(section -> section.kind() != Section.Kind.DERIVED)
                        .toList(),
                Section::id,
                SectionSchema::of,
                rulebook.vocabulary().formerSections());
    }

    private static Map<String, Object> text(String description, int mostCharacters) {
        return object("description", description, "type", "string", "pattern", "[^\\s]", "maxLength", mostCharacters);
    }

    private Map<String, Object> expect() {
        Map<String, Object> expected = new LinkedHashMap<>();
        rulebook.parties()
                .forEach(party -> expected.put(
                        party.id(),
                        object("title", party.name(), "description", party.meaning(), "$ref", "#/$defs/stance")));
        rulebook.recommendations()
                .forEach(criterion -> expected.put(
                        criterion.id(),
                        object(
                                "title", criterion.title(),
                                "description", criterion.meaning(),
                                "$ref", "#/$defs/status")));
        deprecate(expected, rulebook.formerParties());
        expected.put(
                Verdict.ID,
                object("description", "What becomes of the package as a whole.", "$ref", "#/$defs/verdict"));
        Map<String, Object> ofPart = new LinkedHashMap<>();
        ofPart.put(Verdict.ID, object("description", "What becomes of the part.", "$ref", "#/$defs/part-verdict"));
        rulebook.parties()
                .forEach(party -> ofPart.put(party.id(), object("title", party.name(), "$ref", "#/$defs/stance")));
        deprecate(ofPart, rulebook.formerParties());
        expected.put(
                "parts",
                block(
                        "What is expected of single parts, by instrument.",
                        rulebook.vocabulary().sections().stream()
                                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                                .toList(),
                        Section::id,
                        section -> object(
                                "title",
                                section.title(),
                                "type",
                                "object",
                                "additionalProperties",
                                false,
                                "properties",
                                ofPart),
                        rulebook.vocabulary().formerSections()));
        return object(
                "description",
                "What the team expects of the assessment, and is told where it comes out otherwise.",
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                expected);
    }

    private Map<String, Object> definitions() {
        List<Source> sources = List.copyOf(rulebook.sources().values());
        return object(
                "source",
                object(
                        "enum",
                        Stream.concat(sources.stream().map(Source::id), rulebook.formerSources().keySet().stream())
                                .toList(),
                        "enumDescriptions",
                        Stream.concat(
                                        sources.stream().map(Source::claim),
                                        rulebook.formerSources().values().stream()
                                                .map(OptionSchema::nowCalled))
                                .toList()),
                "stance",
                words(Stream.of(Stance.values()).map(Stance::word)),
                "status",
                words(Stream.of(Status.values()).map(Status::word)),
                "verdict",
                words(Verdict.OF_PACKAGES.stream().map(Verdict::word)),
                "part-verdict",
                words(Verdict.OF_PARTS.stream().map(Verdict::word)));
    }

    private static Map<String, Object> words(Stream<String> words) {
        return object(
                "enum", Stream.concat(words, Stream.of(Outcome.CONDITIONAL)).toList());
    }

    /** Adds to properties the names that some of them had before. */
    static void deprecate(Map<String, Object> properties, Map<String, String> former) {
        former.forEach((name, now) -> {
            if (properties.get(now) instanceof Map<?, ?> schema) {
                Map<String, Object> old = new LinkedHashMap<>();
                schema.forEach((key, value) -> old.put((String) key, value));
                old.put("description", nowCalled(now));
                old.put("deprecated", true);
                properties.put(name, old);
            }
        });
    }

    static String nowCalled(String name) {
        return "Called " + name + " now.";
    }

    private static <T> Map<String, Object> block(
            String description,
            List<T> things,
            Function<T, String> key,
            Function<T, Map<String, Object>> schema,
            Map<String, String> former) {
        Map<String, Object> properties = new LinkedHashMap<>();
        things.forEach(thing -> properties.put(key.apply(thing), schema.apply(thing)));
        deprecate(properties, former);
        return object(
                "description", description, "type", "object", "additionalProperties", false, "properties", properties);
    }
}
