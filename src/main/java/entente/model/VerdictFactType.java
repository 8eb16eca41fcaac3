package entente.model;

import entente.model.FactType.Field;
import entente.text.NamedConstant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The facts that the rules in {@code rules/verdict} read, each with its fields, all of which are words. */
public enum VerdictFactType {
    FINDING("Finding", "effect"),
    STANCE("Stance", "value"),
    PARTY("Party", "role", "side"),
    SIDE("Side", "id"),
    PARTY_IMPACT("PartyImpact", "kind", "side"),
    REQUIREMENT("Requirement", "state"),
    PART_VERDICT("PartVerdict", "value");

    private final String type;
    private final List<String> fields;

    VerdictFactType(String type, String... fields) {
        this.type = type;
        this.fields = List.of(fields);
    }

    /** As patterns write it. */
    public String type() {
        return type;
    }

    /** A fact with a word for each of its fields, in their order. */
    public Map<String, Object> of(String... words) {
        check(words.length);
        return IntStream.range(0, words.length).boxed().collect(Collectors.toMap(fields::get, i -> words[i]));
    }

    /** A fact for each of these, which are the words of its one field. */
    public List<Map<String, Object>> each(Collection<? extends NamedConstant> words) {
        return words.stream().map(word -> of(word.word())).toList();
    }

    /** The type, by the words that each field can have, in their order. */
    @SafeVarargs
    final FactType withWords(List<String>... words) {
        check(words.length);
        Function<Integer, Field> field = i -> new Field(
                fields.get(i), new Type.Choice(words[i].stream().map(Value::of).toList()), false);
        return FactType.of(
                type, IntStream.range(0, words.length).boxed().map(field).toArray(Field[]::new));
    }

    private void check(int words) {
        if (words != fields.size()) {
            throw new IllegalArgumentException(type + " has the fields " + fields);
        }
    }
}
