package entente.report.json;

import static entente.report.json.JsonSchema.block;
import static entente.report.json.JsonSchema.described;
import static entente.report.json.JsonSchema.reference;
import static entente.report.json.JsonSchema.text;
import static entente.report.json.JsonSchema.titled;
import static entente.report.json.JsonSchema.with;
import static entente.report.json.JsonTree.object;

import entente.model.Outcome;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Verdict;
import entente.option.OptionReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The JSON Schema (2020-12) of an option, for editors: with it they complete keys and values, show meanings and units
 * and underline mistakes. It says what {@code check} says, but for what a schema cannot: that the id is that of the
 * file, that what a source is given for is stated, and that {@code min} is not above {@code max}.
 */
public record OptionSchema(Rulebook rulebook) {
    /** The schema as text: indented, with a final line end. */
    public static String of(Rulebook rulebook) {
        return JsonTree.text(new OptionSchema(rulebook).schema());
    }

    private Map<String, Object> schema() {
        Map<String, Object> block = block(List.of("id", "title", "summary", "terms"), properties());
        return with(
                titled("Option"),
                described("A candidate package: what is stated of its terms, and what is left open.", block),
                object("$defs", definitions()));
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
                described("The package in a line.", text(OptionReader.TITLE)),
                "summary",
                described("The package in a sentence or two.", text(OptionReader.SUMMARY)),
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
                described(
                        "The source of a term that is stated. A term without one is the team's own assumption.",
                        block(sourced())),
                "expect",
                described(
                        "What the team expects of the assessment, and is told where it comes out otherwise.",
                        block(expected())));
    }

    private Map<String, Object> sourced() {
        Map<String, Object> sourced = new LinkedHashMap<>();
        rulebook.vocabulary().terms().stream()
                .filter(term -> term.kind() != Section.Kind.DERIVED)
                .forEach(term -> sourced.put(term.id(), reference(term.meaning(), "source")));
        deprecate(sourced, rulebook.vocabulary().formerTerms());
        return sourced;
    }

    /** What options and cases state. */
    static Map<String, Object> terms(Rulebook rulebook) {
        return described(
                "What is stated. An instrument that is not listed is not in the package; whatever else is not"
                        + " stated is open.",
                ofSections(rulebook, kind -> kind != Section.Kind.DERIVED, SectionSchema::of));
    }

    private static Map<String, Object> ofSections(
            Rulebook rulebook, Predicate<Section.Kind> which, Function<Section, Map<String, Object>> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        rulebook.vocabulary().sections().stream()
                .filter(section -> which.test(section.kind()))
                .forEach(section -> properties.put(section.id(), schema.apply(section)));
        deprecate(properties, rulebook.vocabulary().formerSections());
        return block(properties);
    }

    private Map<String, Object> expected() {
        Map<String, Object> expected = new LinkedHashMap<>();
        for (Party party : rulebook.parties()) {
            expected.put(party.id(), with(object("title", party.name()), reference(party.meaning(), "stance")));
        }
        for (Recommendation asked : rulebook.recommendations()) {
            expected.put(asked.id(), with(object("title", asked.title()), reference(asked.meaning(), "status")));
        }
        deprecate(expected, rulebook.formerParties());
        expected.put(Verdict.ID, reference("What becomes of the package as a whole.", "verdict"));
        Map<String, Object> ofPart = ofPart();
        expected.put(
                "parts",
                described(
                        "What is expected of single parts, by instrument.",
                        ofSections(
                                rulebook,
                                kind -> kind == Section.Kind.INSTRUMENT,
                                section -> with(object("title", section.title()), ofPart))));
        return expected;
    }

    private Map<String, Object> ofPart() {
        Map<String, Object> ofPart = object(Verdict.ID, reference("What becomes of the part.", "part-verdict"));
        for (Party party : rulebook.parties()) {
            ofPart.put(party.id(), object("title", party.name(), "$ref", "#/$defs/stance"));
        }
        deprecate(ofPart, rulebook.formerParties());
        return block(ofPart);
    }

    private Map<String, Object> definitions() {
        Stream<String> ids = rulebook.sources().keySet().stream();
        Stream<String> claims = rulebook.sources().values().stream().map(Source::claim);
        Map<String, String> former = rulebook.formerSources();
        Map<String, Object> source = object(
                "enum", Stream.concat(ids, former.keySet().stream()).toList(),
                "enumDescriptions",
                        Stream.concat(claims, former.values().stream().map(OptionSchema::nowCalled))
                                .toList());
        return object(
                "source", source,
                "stance", words(List.of(Stance.values())),
                "status", words(List.of(Status.values())),
                "verdict", words(Verdict.OF_PACKAGES),
                "part-verdict", words(Verdict.OF_PARTS));
    }

    private static Map<String, Object> words(List<? extends Outcome> outcomes) {
        Stream<String> words = outcomes.stream().map(Outcome::word);
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
}
