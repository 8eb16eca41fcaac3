package entente.source;

import java.util.List;

/** A piece of a YAML file with its place: what is written, before anything is known of what it means. */
public sealed interface Node {
    Place place();

    /** What kind of thing is written, in words for a message: "a list", "the number 3". */
    String described();

    /**
     * One value as it is written.
     *
     * @param text without quotes
     * @param kind what YAML takes it for; {@code EMPTY} where nothing is written
     */
    record Scalar(Place place, String text, Kind kind) implements Node {
        public enum Kind {
            TEXT,
            WHOLE_NUMBER,
            DECIMAL,
            FLAG,
            EMPTY
        }

        @Override
        public String described() {
            return switch (kind) {
                case TEXT -> "the text '" + text + "'";
                case WHOLE_NUMBER, DECIMAL -> "the number " + text;
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
    record Entry(String key, Place keyPlace, Node value) {}
}
