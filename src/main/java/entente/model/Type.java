package entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What values a term admits. */
public sealed interface Type {
    /** The type in words for a message: "a whole number of EUR million, from 0 to 20000". */
    String described();

    /** Exactly one of the values; a value in a point is its id, a {@link String}. */
    record Choice(List<Value> values) implements Type {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public String described() {
            return "one of " + String.join(", ", ids(values));
        }
    }

    /** Any of the values together, or none; a value in a point is a {@code Set<String>}. */
    record Subset(List<Value> values) implements Type {
        public Subset {
            values = List.copyOf(values);
        }

        @Override
        public String described() {
            return "a list of any of " + String.join(", ", ids(values));
        }
    }

    /** A {@link Boolean}; of either the vocabulary may tell from when or until when it held. */
    record Flag(List<Value> dated) implements Type {
        public Flag {
            dated = List.copyOf(dated);
        }

        public Flag() {
            this(List.of());
        }

        /** What a word means that says yes or no, if it says either. */
        public static Optional<Boolean> meant(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on", "y" -> Optional.of(true);
                case "false", "no", "off", "n" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String described() {
            return "true or false";
        }
    }

    /** A whole number of the unit between two bounds, both admitted; an {@link Integer}; some are dated as those of a flag. */
    record Amount(int min, int max, String unit, List<Value> dated) implements Type {
        public Amount {
            dated = List.copyOf(dated);
        }

        public Amount(int min, int max, String unit) {
            this(min, max, unit, List.of());
        }

        @Override
        public String described() {
            return "a whole number of " + unit + ", from " + min + " to " + max;
        }
    }

    /** The values that it lists; none for a flag or an amount. */
    default List<Value> values() {
        return List.of();
    }

    /** The values of which the vocabulary tells something: all that it lists, or those that it dates. */
    default List<Value> told() {
        if (this instanceof Flag flag) {
            return flag.dated();
        }
        return this instanceof Amount amount ? amount.dated() : values();
    }

    /** The words that may stand for a value of this type, in order; none for an amount. */
    default List<String> words() {
        return this instanceof Flag ? List.of("true", "false") : ids(values());
    }

    /** Names that its values had before, each with the present one. */
    default Map<String, String> formerValues() {
        return Ids.former(values(), Value::id, Value::formerly);
    }

    default Optional<Value> value(String id) {
        return told().stream().filter(value -> value.id().equals(id)).findFirst();
    }

    private static List<String> ids(List<Value> values) {
        return values.stream().map(Value::id).toList();
    }
}
