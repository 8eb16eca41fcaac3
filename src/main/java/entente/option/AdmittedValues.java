package entente.option;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values of a term that an option leaves possible. */
public sealed interface AdmittedValues {

    /** One value: a {@link String}, {@link Integer}, {@link Boolean} or, for a set, a {@link SortedSet} of strings. */
    record Exactly(Object value) implements AdmittedValues {}

    /** {@code {min: 300, max: 700}}, both admitted. */
    record Between(int min, int max) implements AdmittedValues {}

    /** {@code {one_of: [asap, dated]}}. */
    record OneOf(List<String> values) implements AdmittedValues {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** {@code {with: [a], without: [b]}}, of a set: what is in it and what is not; the rest is open. */
    record Containing(SortedSet<String> with, SortedSet<String> without) implements AdmittedValues {
        public Containing {
            with = new TreeSet<>(with);
            without = new TreeSet<>(without);
        }
    }
}
