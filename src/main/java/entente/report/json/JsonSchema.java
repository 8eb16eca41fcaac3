package entente.report.json;

import static entente.report.json.JsonTree.object;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the JSON Schemas (2020-12) for editors are put together of. */
final class JsonSchema {
    private JsonSchema() {}

    /** The beginning of a schema that stands by itself. */
    static Map<String, Object> titled(String title) {
        return object("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
    }

    static Map<String, Object> described(String description, Map<String, Object> schema) {
        return with(object("description", description), schema);
    }

    /** The first with the keys of the others behind its own. */
    @SafeVarargs
    static Map<String, Object> with(Map<String, Object> first, Map<String, Object>... others) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        for (Map<String, Object> other : others) {
            all.putAll(other);
        }
        return all;
    }

    static Map<String, Object> reference(String description, String name) {
        return object("description", description, "$ref", "#/$defs/" + name);
    }

    /** A block of these keys and no others. */
    static Map<String, Object> block(Map<String, Object> properties) {
        return object("type", "object", "additionalProperties", false, "properties", properties);
    }

    /** The same of which some keys have to be there. */
    static Map<String, Object> block(List<String> required, Map<String, Object> properties) {
        return object("type", "object", "required", required, "additionalProperties", false, "properties", properties);
    }

    /** What is said under a key, unless that is nothing. */
    static Map<String, Object> unlessEmpty(String key, Collection<?> items) {
        return items.isEmpty() ? Map.of() : object(key, items);
    }

    /** So many at least, none of them twice. */
    static Map<String, Object> list(int least, Map<String, Object> items) {
        return object("type", "array", "minItems", least, "uniqueItems", true, "items", items);
    }

    /** Something that shows, of so many characters at most. */
    static Map<String, Object> text(int most) {
        return object("type", "string", "pattern", "[^\\s]", "maxLength", most);
    }

    static Map<String, Object> whole(int min, int max) {
        return object("type", "integer", "minimum", min, "maximum", max);
    }
}
