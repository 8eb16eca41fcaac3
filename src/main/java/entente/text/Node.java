package entente.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a YAML file with its place: what is written, before anything is known of what it means. */
public sealed interface Node {
    /** Characters of a value that a message repeats. */
    int MOST_SHOWN = 60;

    Place place();

    /** What someone wrote, short enough for a message. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(MOST_SHOWN, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    /** The entries of a block; of anything else none. */
    default List<Entry> entries() {
        return List.of();
    }

    /** The entry of a key; empty where there is none. */
    default Optional<Entry> entry(String key) {
        return entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The items of a list; of anything else none. */
    default List<Node> items() {
        return List.of();
    }

    /** Whether one value is written that YAML takes for this. */
    default boolean is(Scalar.Kind kind) {
        return this instanceof Scalar scalar && scalar.kind() == kind;
    }

    /** One value, whatever YAML takes it for. */
    static Optional<String> written(Node node) {
        return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** A text. */
    static Optional<String> text(Node node) {
        return written(node).filter(any -> node.is(Scalar.Kind.TEXT));
    }

    /** Whether all of a value stands in its line. */
    static boolean isInOneLine(Node node) {
        return written(node)
                .filter(text -> text.length() > node.place().length())
                .isEmpty();
    }

    /** The hint that something is to stand without quotes, where it has some and would be of this kind without them. */
    static String withoutQuotes(Node node, Scalar.Kind kind) {
        return text(node).filter(text -> Scalar.Kind.ofPlain(text) == kind).isPresent() ? ", without quotes" : "";
    }

    /** The only entry of a list, as it is written. */
    static Optional<String> only(Node node) {
        return node.items().size() == 1 ? written(node.items().get(0)) : Optional.empty();
    }

    /** What is wrong where a key and its value have nothing but a colon between them. */
    String BLANK_WANTED = "between a key and its value stand a colon and a blank";

    /** A key and its value with nothing but a colon between them, as they are meant. */
    static Optional<String> withBlank(String written) {
        return written.matches("\"?[A-Za-z0-9_][\\w.-]*\"?:[^\\s/].*")
                ? Optional.of(written.replaceFirst(":", ": "))
                : Optional.empty();
    }

    /** What kind of thing is written, in words for a message: "a list", "the number 3". */
    String described();

    /**
     * One value as it is written.
     *
     * @param text without quotes
     * @param kind what YAML takes it for; {@code EMPTY} where nothing is written
     * @param lines of a text without quotes that stands in several, each line
     */
    record Scalar(Place place, String text, Kind kind, List<Scalar> lines) implements Node {
        public Scalar {
            lines = List.copyOf(lines);
        }

        public Scalar(Place place, String text, Kind kind) {
            this(place, text, kind, List.of());
        }

        public enum Kind {
            TEXT,
            WHOLE_NUMBER,
            DECIMAL,
            FLAG,
            EMPTY;

            private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
            private static final Pattern FRACTION = Pattern.compile(
                    "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
            private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
            private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");

            /** What YAML 1.2 takes a value without quotes for, by its core schema. */
            public static Kind ofPlain(String text) {
                if (NOTHING.matcher(text).matches()) {
                    return EMPTY;
                }
                if (TRUTH.matcher(text).matches()) {
                    return FLAG;
                }
                if (WHOLE.matcher(text).matches()) {
                    return WHOLE_NUMBER;
                }
                return FRACTION.matcher(text).matches() ? DECIMAL : TEXT;
            }
        }

        @Override
        public String described() {
            return switch (kind) {
                case TEXT -> "the text '" + shortened(text) + "'";
                case WHOLE_NUMBER, DECIMAL -> "the number " + shortened(text);
                case FLAG -> text;
                case EMPTY -> "nothing";
            };
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String described() {
            return "a block of keys";
        }
    }

    /** A key with its value; keys of one mapping are distinct. */
    record Entry(String key, Place keyPlace, Node value) {
        /** Whether it has neither a value nor a colon. */
        public boolean isAlone() {
            return value.is(Scalar.Kind.EMPTY) && value.place().equals(keyPlace);
        }
    }

    /** A key and its value with a blank or another sign between them, as they are meant; nothing where that cannot be. */
    static Optional<String> pair(String alone, Collection<String> keys) {
        Matcher pair = PAIR.matcher(alone);
        return pair.matches() && keys.contains(pair.group("key"))
                ? Optional.of(pair.group("key") + ": " + pair.group("value"))
                : Optional.empty();
    }

    /** A key and a value with another sign between them than a colon and a blank. */
    Pattern PAIR = Pattern.compile("\"?(?<key>[A-Za-z_][\\w.-]*)\"?(?: *(?:==?|:) *| +)\"?(?<value>[^\\s\"=:]+)\"?");
}
