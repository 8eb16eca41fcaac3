package entente.assess;

import entente.engine.TermVariable;
import entente.model.Type;
import entente.option.AdmittedValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values and ranges of terms in words, as options write them. */
public final class ValueWords {
    private ValueWords() {}

    /** What an option states of a term: {@code 500}, {@code [a, b]}, {@code 300 to 700}, {@code a or b}. */
    public static String of(AdmittedValues admitted) {
        if (admitted instanceof AdmittedValues.Exactly exactly) {
            return value(exactly.value());
        }
        if (admitted instanceof AdmittedValues.Between between) {
            return between.min() + " to " + between.max();
        }
        if (admitted instanceof AdmittedValues.OneOf oneOf) {
            return String.join(" or ", oneOf.values());
        }
        AdmittedValues.Containing containing = (AdmittedValues.Containing) admitted;
        List<String> parts = new ArrayList<>();
        if (!containing.with().isEmpty()) {
            parts.add("with " + String.join(", ", containing.with()));
        }
        if (!containing.without().isEmpty()) {
            parts.add("without " + String.join(", ", containing.without()));
        }
        return String.join("; ", parts);
    }

    /** One value, a set in brackets. */
    public static String value(Object value) {
        return value instanceof Set<?> set
                ? "[" + String.join(", ", set.stream().map(String::valueOf).toList()) + "]"
                : String.valueOf(value);
    }

    /** Cells of an axis: {@code < 1000}, {@code 1000 to 1799 or >= 2201}, {@code a or b}, {@code contains x}. */
    public static String of(TermVariable axis, Collection<Integer> cells) {
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(cells));
        if (axis.element().isPresent()) {
            String element = axis.element().get();
            return sorted.size() == 2 ? "any" : sorted.get(0) == 1 ? "contains " + element : "not contains " + element;
        }
        if (axis.term().type() instanceof Type.Amount amount) {
            return stretches(axis, sorted, amount);
        }
        return String.join(
                " or ",
                sorted.stream()
                        .map(cell -> value(axis.cells().get(cell).example()))
                        .toList());
    }

    private static String stretches(TermVariable axis, List<Integer> cells, Type.Amount amount) {
        return axis.intervals(cells).stream()
                .map(one -> stretch(one.from(), one.to(), amount))
                .collect(Collectors.joining(" or "));
    }

    private static String stretch(int from, int to, Type.Amount amount) {
        if (from == to) {
            return String.valueOf(from);
        }
        if (from == amount.min()) {
            return to == amount.max() ? "any" : "< " + (to + 1);
        }
        return to == amount.max() ? ">= " + from : from + " to " + to;
    }
}
