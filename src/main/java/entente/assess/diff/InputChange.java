package entente.assess.diff;

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
    public enum Kind {
        RULE("rule"),
        SOURCE("source"),
        DOCUMENT("document"),
        PARTY("party"),
        SIDE("side"),
        RECOMMENDATION("recommendation"),
        SECTION("section"),
        TERM("term"),
        NUMBER("number"),
        PROFILE("profile");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As reports write it. */
        public String word() {
            return word;
        }
    }

    /** What became of it. */
    public enum How {
        NEW("new"),
        GONE("gone"),
        CHANGED("changed");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** As reports write it. */
        public String word() {
            return word;
        }
    }

    /** One of its fields, as {@code strength} or {@code negotiability.weights.gardeners}; empty where it was or is not there. */
    public record Field(String name, Optional<String> from, Optional<String> to) {}

    /** The same with some of its fields alone. */
    InputChange with(List<Field> some) {
        return new InputChange(kind, id, how, some);
    }
}
