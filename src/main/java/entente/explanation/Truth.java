package entente.explanation;

import java.util.stream.Stream;

/** Whether something holds of an option: in every completion, in none, or so far open. */
enum Truth {
    NO,
    OPEN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth not() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    /** As true as the least of them. */
    static Truth all(Stream<Truth> truths) {
        return truths.reduce(YES, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** As true as the most of them. */
    static Truth any(Stream<Truth> truths) {
        return truths.reduce(NO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
