package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.registry.ExpectedTableForms.Reading;
import entente.registry.ExpectedTableForms.Table;
import entente.report.Wording;
import entente.text.ExpectedForms;
import entente.text.ExpectedForms.Asked;
import entente.text.Node;
import entente.text.ValueForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The JSON Schema (2020-12) of a table of the rules, for editors, made of what the table's reader asks. It says what
 * {@code check} says, but for what a schema cannot; and it lists no ids of the file itself, for there they are being
 * written.
 */
public final class RulesTableSchema {
    private final Set<String> ownIds = new HashSet<>();
    private final FormSchema forms = new FormSchema(ownIds);

    private RulesTableSchema() {}

    /** A node of one of the readings. */
    private record At(Node node, Reading reading) {
        Optional<Map<String, Asked>> asked() {
            return reading.forms().block(node);
        }

        Optional<Asked> asked(String key) {
            return asked().map(all -> all.get(key));
        }

        boolean requires(String key) {
            return asked(key).filter(Asked::required).isPresent();
        }

        /** The word that stands under a key where one is asked for. */
        Optional<String> word(String key) {
            return asked(key)
                    .filter(asked -> asked.form() instanceof ValueForm.Word)
                    .flatMap(asked -> child(key))
                    .filter(value -> value.node() instanceof Node.Scalar)
                    .map(value -> ((Node.Scalar) value.node()).text());
        }

        Optional<At> child(String key) {
            return entries().stream()
                    .filter(entry -> entry.key().equals(key))
                    .findFirst()
                    .map(entry -> new At(entry.value(), reading));
        }

        List<Node.Entry> entries() {
            return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
        }
    }

    /** The schema as text: indented, with a final line end. */
    public static String of(Table table) {
        RulesTableSchema schema = new RulesTableSchema();
        List<At> roots = table.readings().stream()
                .map(reading -> new At(reading.root(), reading))
                .toList();
        roots.forEach(schema::collectIds);
        Map<String, Object> all =
                JsonSchema.with(JsonSchema.titled(Wording.capital(table.name())), schema.block(roots));
        if (!schema.forms.lists().isEmpty()) {
            all.put("$defs", schema.forms.lists());
        }
        return JsonTree.text(all);
    }

    private void collectIds(At at) {
        for (Node.Entry entry : at.entries()) {
            if (at.reading().forms().id(entry).isPresent()) {
                ownIds.add(entry.key());
            }
            collectIds(new At(entry.value(), at.reading()));
        }
    }

    /** What may stand in blocks that are read alike. */
    private Map<String, Object> block(List<At> blocks) {
        List<At> read = blocks.stream().filter(at -> at.asked().isPresent()).toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : keys(read)) {
            properties.put(key, value(read, key));
        }
        List<Map<String, Object>> byWord = byWord(read);
        return JsonSchema.with(
                object("type", "object", "additionalProperties", false),
                JsonSchema.unlessEmpty("required", required(read)),
                object("properties", properties),
                JsonSchema.unlessEmpty("allOf", byWord.isEmpty() ? byPresence(read) : byWord));
    }

    private static Set<String> keys(List<At> blocks) {
        Set<String> keys = new LinkedHashSet<>();
        blocks.forEach(at -> at.asked().ifPresent(asked -> keys.addAll(asked.keySet())));
        return keys;
    }

    private static boolean isRequired(List<At> blocks, String key) {
        return blocks.stream().allMatch(at -> at.requires(key));
    }

    private static List<String> required(List<At> blocks) {
        return keys(blocks).stream().filter(key -> isRequired(blocks, key)).toList();
    }

    /** Where a word decides what else may or must stand: for each of its values, what. */
    private static List<Map<String, Object>> byWord(List<At> blocks) {
        for (String key : keys(blocks)) {
            Map<String, List<At>> byValue = new LinkedHashMap<>();
            for (At at : blocks) {
                at.word(key)
                        .ifPresent(word -> byValue.computeIfAbsent(word, any -> new ArrayList<>())
                                .add(at));
            }
            if (decides(byValue.values())) {
                List<Map<String, Object>> variants = new ArrayList<>();
                byValue.forEach((word, alike) -> variants.add(object(
                        "if", object("required", List.of(key), "properties", object(key, object("const", word))),
                        "then", only(alike, blocks))));
                return variants;
            }
        }
        return List.of();
    }

    /** Where one key that need never stand makes another unneeded. */
    private static List<Map<String, Object>> byPresence(List<At> blocks) {
        for (String key : keys(blocks)) {
            List<At> with =
                    blocks.stream().filter(at -> at.child(key).isPresent()).toList();
            List<At> without =
                    blocks.stream().filter(at -> at.child(key).isEmpty()).toList();
            boolean free = blocks.stream().noneMatch(at -> at.requires(key));
            if (free && !with.isEmpty() && !without.isEmpty() && decides(List.of(with, without))) {
                return List.of(object(
                        "if", object("required", List.of(key)),
                        "then", only(with, blocks),
                        "else", only(without, blocks)));
            }
        }
        return List.of();
    }

    /** Whether each group has demands of one kind, and not all have the same. */
    private static boolean decides(Collection<List<At>> groups) {
        return groups.size() > 1
                && groups.stream().allMatch(RulesTableSchema::isOfOneKind)
                && groups.stream().map(RulesTableSchema::demands).distinct().count() > 1;
    }

    /** Of a key that stands it does not show whether it had to. */
    private static boolean isOfOneKind(List<At> alike) {
        return keys(alike).stream()
                .allMatch(key -> alike.stream()
                                .filter(at -> at.child(key).isEmpty())
                                .map(at -> at.requires(key))
                                .distinct()
                                .count()
                        < 2);
    }

    /** Which keys may stand, and whether they must. */
    private static Map<String, Boolean> demands(List<At> alike) {
        return keys(alike).stream().collect(Collectors.toMap(key -> key, key -> isRequired(alike, key)));
    }

    private static Map<String, Object> only(List<At> alike, List<At> all) {
        Map<String, Object> narrower = new LinkedHashMap<>();
        for (String key : keys(all)) {
            List<ExpectedForms.Id> ids = ids(children(alike, key));
            if (!keys(alike).contains(key)) {
                narrower.put(key, false);
            } else if (!ids.isEmpty() && !ids.equals(ids(children(all, key)))) {
                narrower.put(key, object("propertyNames", names(ids)));
            }
        }
        return JsonSchema.with(
                object("required", required(alike)), narrower.isEmpty() ? Map.of() : object("properties", narrower));
    }

    private static List<At> children(List<At> blocks, String key) {
        return blocks.stream().flatMap(at -> at.child(key).stream()).toList();
    }

    /** The forms that the ids in these blocks were asked to have. */
    private static List<ExpectedForms.Id> ids(List<At> holders) {
        return holders.stream()
                .flatMap(at -> at.entries().stream().flatMap(entry -> at.reading().forms().id(entry).stream()))
                .distinct()
                .toList();
    }

    private Map<String, Object> value(List<At> blocks, String key) {
        List<At> values = children(blocks, key);
        ValueForm form = form(blocks, key, values);
        if (form instanceof ValueForm.Entries entries) {
            return entries(values, entries.some());
        }
        if (form instanceof ValueForm.Any) {
            return values.stream().anyMatch(at -> at.asked().isPresent()) ? block(values) : object();
        }
        return forms.of(form);
    }

    /** The form that the table's own entries tell before that of the example, whose words are its own. */
    private static ValueForm form(List<At> blocks, String key, List<At> values) {
        return blocks.stream()
                .flatMap(at -> at.asked(key).stream())
                .map(Asked::form)
                .filter(form -> !(form instanceof ValueForm.Any))
                .findFirst()
                .or(() -> values.stream()
                        .flatMap(at -> at.reading().forms().value(at.node()).stream())
                        .findFirst())
                .orElse(new ValueForm.Any());
    }

    /** Blocks by id, or, where the block itself was asked for them, what was asked of each. */
    private Map<String, Object> entries(List<At> holders, boolean some) {
        List<ExpectedForms.Id> ids = ids(holders);
        Optional<ValueForm> each = holders.stream()
                .flatMap(at -> at.asked().stream())
                .flatMap(asked -> asked.values().stream())
                .map(Asked::form)
                .filter(form -> !(form instanceof ValueForm.Any))
                .findFirst();
        List<At> values = holders.stream()
                .flatMap(at -> at.entries().stream().map(entry -> new At(entry.value(), at.reading())))
                .toList();
        return JsonSchema.with(
                object("type", "object"),
                some ? object("minProperties", 1) : Map.of(),
                ids.isEmpty() ? Map.of() : object("propertyNames", names(ids)),
                object("additionalProperties", each.map(forms::of).orElseGet(() -> block(values))));
    }

    private static Map<String, Object> names(List<ExpectedForms.Id> ids) {
        String pattern = ids.stream().map(ExpectedForms.Id::pattern).distinct().collect(Collectors.joining("|"));
        int most = ids.stream().mapToInt(ExpectedForms.Id::most).max().orElseThrow();
        return object("pattern", "^(" + pattern + ")$", "maxLength", most);
    }
}
