package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema of what an option states of one section: of its terms, of each in whole or in part, or nothing. */
final class SectionSchema {
    private SectionSchema() {}

    static Map<String, Object> of(Section section) {
        Map<String, Object> terms = new LinkedHashMap<>();
        section.terms().forEach(term -> terms.put(term.name(), term(term)));
        OptionSchema.deprecate(terms, section.formerTerms());
        Map<String, Object> block = JsonSchema.block(terms);
        section.leading().ifPresent(leading -> block.putAll(absent(leading)));
        List<Object> forms = List.of(
                block, object("const", Term.OPEN, "description", "All its terms are open."), object("type", "null"));
        return object("title", section.title(), "description", section.meaning(), "anyOf", forms);
    }

    /** Where the leading term says that the instrument is not in the package, its other terms say nothing. */
    private static Map<String, Object> absent(Term leading) {
        Map<String, Object> none = object("enum", List.of(Term.NONE, object("one_of", List.of(Term.NONE))));
        Map<String, Object> open = object("const", Term.OPEN);
        return object(
                "if", object("required", List.of(leading.name()), "properties", object(leading.name(), none)),
                "then", object("properties", object(leading.name(), true), "additionalProperties", open));
    }

    private static Map<String, Object> term(Term term) {
        List<Map<String, Object>> forms = new ArrayList<>();
        Type type = term.type();
        if (type instanceof Type.Choice) {
            forms.add(words(type.values(), Term.OPEN));
            forms.add(part(object("one_of", list(type.values(), 1)), "one_of"));
        } else if (type instanceof Type.Subset) {
            forms.add(list(type.values(), 0));
            forms.add(object("enum", List.of(Term.OPEN, Term.NONE)));
            forms.add(containing(type));
        } else if (type instanceof Type.Amount amount) {
            Map<String, Object> number = JsonSchema.whole(amount.min(), amount.max());
            forms.add(number);
            forms.add(object("const", Term.OPEN));
            forms.add(part(object("min", number, "max", number)));
        } else {
            forms.add(object("enum", List.of(true, false, Term.OPEN)));
        }
        return JsonSchema.described(description(term), forms.size() == 1 ? forms.get(0) : object("anyOf", forms));
    }

    /** The meaning of the term, its unit and bounds, and the meaning of each value. */
    private static String description(Term term) {
        Type type = term.type();
        if (type instanceof Type.Amount) {
            return term.meaning() + " It is " + type.described() + ".";
        }
        return Stream.concat(
                        Stream.of(term.meaning()),
                        type.values().stream().map(value -> value.id() + ": " + value.meaning()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> containing(Type set) {
        Map<String, Object> some = list(set.values(), 1);
        List<Object> both = new ArrayList<>();
        for (Value value : set.values()) {
            Map<String, Object> holds = object("contains", object("const", value.id()));
            both.add(object("properties", object("with", holds, "without", holds)));
        }
        Map<String, Object> part = part(object("with", some, "without", some));
        part.put("not", object("required", List.of("with", "without"), "anyOf", both));
        return part;
    }

    /** What states a term in part, by these keys: all that are required, and at least one. */
    private static Map<String, Object> part(Map<String, Object> keys, String... required) {
        return JsonSchema.with(
                object("type", "object"),
                JsonSchema.unlessEmpty("required", List.of(required)),
                object("minProperties", 1, "additionalProperties", false, "properties", keys));
    }

    private static Map<String, Object> list(List<Value> values, int least) {
        return JsonSchema.list(least, words(values));
    }

    private static Map<String, Object> words(List<Value> values, String... further) {
        List<String> words = new ArrayList<>(values.stream().map(Value::id).toList());
        List<String> meanings =
                new ArrayList<>(values.stream().map(Value::meaning).toList());
        for (Value value : values) {
            for (String former : value.formerly()) {
                words.add(former);
                meanings.add(OptionSchema.nowCalled(value.id()));
            }
        }
        for (String word : further) {
            words.add(word);
            meanings.add("Not stated: any of the others.");
        }
        return object("enum", words, "enumDescriptions", meanings);
    }
}
