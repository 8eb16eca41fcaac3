package entente.assess.diff;

import entente.text.NamedConstant;
import java.util.List;
import java.util.Optional;

/**
 * One thing in rules that something is concluded from and that is another now. Titles, meanings, comments, order and places
 * are none.
 *
 * @param id of a profile, the profile's and not that of a weight in it
 * @param fields what of it is another; none where it came or went
 */
public record InputChange(Kind kind, String id, How how, List<Field> fields) {
    public InputChange {
        fields = List.copyOf(fields);
    }

    /** What it is, in the order in which changes are told. */
    public enum Kind implements NamedConstant {
        RULE,
        SOURCE,
        DOCUMENT,
        PARTY,
        SIDE,
        RECOMMENDATION,
        SECTION,
        TERM,
        NUMBER,
        PROFILE
    }

    /** What became of it. */
    public enum How implements NamedConstant {
        NEW,
        GONE,
        CHANGED
    }

    /** One of its fields, as {@code strength} or {@code negotiability.weights.gardeners}; empty where it was or is not there. */
    public record Field(String name, Optional<String> from, Optional<String> to) {}

    /** What people are told of some: not the weights of a party or recommendation among them that came or went. */
    public static List<InputChange> told(List<InputChange> edited) {
        List<String> others = edited.stream()
                .filter(edit -> edit.how() != How.CHANGED)
                .map(edit -> ".weights." + edit.id())
                .toList();
        return edited.stream()
                .map(edit -> edit.with(edit.fields().stream()
                        .filter(field -> others.stream().noneMatch(field.name()::endsWith))
                        .toList()))
                .filter(edit -> edit.how() != How.CHANGED || !edit.fields().isEmpty())
                .toList();
    }

    /** The same with some of its fields alone. */
    InputChange with(List<Field> some) {
        return new InputChange(kind, id, how, some);
    }
}
