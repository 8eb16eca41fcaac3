package entente.text;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers asked while they read, node by node: so what may stand in a file is known from those who read it, and
 * said nowhere a second time.
 */
public final class ExpectedForms {
    private final Map<Node, Map<String, Asked>> blocks = new IdentityHashMap<>();
    private final Map<Node, ValueForm> values = new IdentityHashMap<>();
    private final Map<Node.Entry, Id> ids = new IdentityHashMap<>();
    private final Map<Node.Entry, KnownWords> keys = new IdentityHashMap<>();

    /** @param required whether the key must stand */
    public record Asked(ValueForm form, boolean required) {}

    /** The form of a key that is an id. */
    public record Id(String pattern, int most) {}

    void asked(Node block, String key, ValueForm form, boolean required) {
        blocks.computeIfAbsent(block, any -> new LinkedHashMap<>())
                .merge(
                        key,
                        new Asked(form, required),
                        (one, other) -> new Asked(
                                other.form() instanceof ValueForm.Any ? one.form() : other.form(),
                                one.required() || other.required()));
    }

    /** What is asked of a value by another than its block. */
    public void value(Node value, ValueForm form) {
        values.put(value, form);
    }

    public void id(Node.Entry key, String pattern, int most) {
        ids.put(key, new Id(pattern, most));
    }

    /** What was asked of a block, key by key in the order of asking; empty if it was not read as one. */
    public Optional<Map<String, Asked>> block(Node node) {
        return Optional.ofNullable(blocks.get(node));
    }

    public Optional<ValueForm> value(Node node) {
        return Optional.ofNullable(values.get(node));
    }

    public Optional<Id> id(Node.Entry key) {
        return Optional.ofNullable(ids.get(key));
    }

    /** What is asked of a key that is one of some words. */
    void key(Node.Entry key, KnownWords known) {
        keys.put(key, known);
    }

    /** The keys that a block is asked for, or may have, and has not. */
    Set<String> missing(Node.Mapping block) {
        Set<String> missing =
                new LinkedHashSet<>(blocks.getOrDefault(block, Map.of()).keySet());
        for (Node.Entry entry : block.entries()) {
            Optional.ofNullable(keys.get(entry)).ifPresent(known -> missing.addAll(known.words()));
        }
        block.entries().forEach(entry -> missing.remove(entry.key()));
        return missing;
    }
}
