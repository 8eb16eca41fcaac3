package entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of facts as rules read it: a section of the vocabulary, or one of the types between the strata.
 *
 * @param name as patterns write it
 * @param label of the type before the name of a field in messages: {@code beds} for {@code beds.length}
 */
public record FactType(String name, String label, List<Field> fields) {

    /**
     * What can be asked of such a fact.
     *
     * @param leading whether {@code none} in it says that nothing else of the fact applies
     */
    public record Field(String name, Type type, boolean leading) {}

    public FactType {
        fields = List.copyOf(fields);
    }

    public static FactType of(Section section) {
        return new FactType(
                section.typeName(),
                section.id(),
                section.terms().stream()
                        .map(term -> new Field(term.name(), term.type(), term.leading()))
                        .toList());
    }

    /** A type between the strata, whose messages call it by its name. */
    static FactType of(String name, Field... fields) {
        return new FactType(name, name, List.of(fields));
    }

    /** What a field is called in messages: those of sections are terms. */
    public String fieldWord() {
        return label.equals(name) ? "field" : "term";
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<Field> leading() {
        return fields.stream().filter(Field::leading).findFirst();
    }
}
