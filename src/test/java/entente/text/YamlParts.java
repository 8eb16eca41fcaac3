package entente.text;

import java.util.ArrayList;
import java.util.List;

/** What tests change in YAML: its entries, its keys, and words that are chosen from a list. */
public final class YamlParts {
    private YamlParts() {}

    /** All entries of all mappings, lists included, in the order in which they stand. */
    public static List<Node.Entry> entries(Node node) {
        List<Node.Entry> entries = new ArrayList<>();
        collect(node, entries);
        return entries;
    }

    private static void collect(Node node, List<Node.Entry> entries) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                entries.add(entry);
                collect(entry.value(), entries);
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, entries));
        }
    }

    /** All keys, and all values that are texts or flags. */
    public static List<Node.Scalar> words(Node node) {
        List<Node.Scalar> words = new ArrayList<>();
        addWords(node, words);
        return words;
    }

    private static void addWords(Node node, List<Node.Scalar> words) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                words.add(key(entry));
                addWords(entry.value(), words);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> addWords(item, words));
        } else if (node instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Scalar.Kind.TEXT || scalar.kind() == Node.Scalar.Kind.FLAG)) {
            words.add(scalar);
        }
    }

    /** All keys of an option, and the values of those in which words of the rulebook stand. */
    public static List<Node.Scalar> wordsOfAnOption(Node.Mapping option) {
        List<Node.Scalar> words = new ArrayList<>();
        for (Node.Entry entry : option.entries()) {
            words.add(key(entry));
            if (List.of("terms", "from", "expect").contains(entry.key())) {
                addWords(entry.value(), words);
            }
        }
        return words;
    }

    public static Node.Scalar key(Node.Entry entry) {
        return new Node.Scalar(entry.keyPlace(), entry.key(), Node.Scalar.Kind.TEXT);
    }

    /** The text of lines with another in the place of one of them, counted from 1. */
    public static String with(List<String> lines, int line, String written) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line - 1, written);
        return String.join("\n", changed) + "\n";
    }
}
