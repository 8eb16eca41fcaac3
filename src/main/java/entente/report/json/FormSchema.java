package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.text.KnownWords;
import entente.text.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON Schema of a single value, by what its reader asks. */
final class FormSchema {
    private static final int MOST_INLINE = 14;
    private static final String YEAR = "[0-9]{4}";
    private static final String MONTH = YEAR + "-(0[1-9]|1[0-2])";
    private static final List<Map<String, Object>> DATES = List.of(
            object("type", "string", "pattern", "^" + YEAR + "$|^" + MONTH + "$"),
            object("type", "string", "pattern", "^" + MONTH + "-[0-9]{2}$", "format", "date"),
            JsonSchema.whole(1000, 9999));

    private final Set<String> ownIds;
    private final Map<String, Object> lists = new TreeMap<>();

    /**
     * Makes schemas for one file.
     *
     * @param ownIds ids of the file itself, which are not listed
     */
    FormSchema(Set<String> ownIds) {
        this.ownIds = ownIds;
    }

    /** Long lists of words that schemas made here refer to, by their names below {@code $defs}. */
    Map<String, Object> lists() {
        return lists;
    }

    /** The schema of what is no block. */
    Map<String, Object> of(ValueForm form) {
        if (form instanceof ValueForm.Text text) {
            return JsonSchema.text(text.most());
        }
        if (form instanceof ValueForm.Word word) {
            return word(word.known());
        }
        if (form instanceof ValueForm.Words words) {
            return JsonSchema.list(words.some() ? 1 : 0, word(words.known()));
        }
        if (form instanceof ValueForm.Whole whole) {
            return JsonSchema.whole(whole.min(), whole.max());
        }
        if (form instanceof ValueForm.Numbers numbers) {
            Map<String, Object> number = JsonSchema.whole(numbers.min(), numbers.max());
            return object("type", "object", "propertyNames", word(numbers.known()), "additionalProperties", number);
        }
        if (form instanceof ValueForm.Date) {
            return object("description", "A date as exact as its source: 2025, 2025-12 or 2025-12-04.", "anyOf", DATES);
        }
        return object();
    }

    /** The words, and those that they were called before. */
    private static List<String> words(KnownWords known) {
        return Stream.concat(known.words().stream(), known.former().keySet().stream())
                .toList();
    }

    private Map<String, Object> word(KnownWords known) {
        long own = known.words().stream().filter(ownIds::contains).count();
        boolean listed = known.certain()
                && !known.words().isEmpty()
                && 2 * own < known.words().size();
        String what = "A " + known.what() + ".";
        if (!listed) {
            return object("description", what, "type", "string");
        }
        Map<String, Object> list = object("description", what, "enum", words(known));
        String name = known.what().replaceAll("[^a-z]+", "-");
        boolean shared = known.words().size() > MOST_INLINE
                && lists.getOrDefault(name, list).equals(list);
        if (!shared) {
            return list;
        }
        lists.put(name, list);
        return object("$ref", "#/$defs/" + name);
    }
}
