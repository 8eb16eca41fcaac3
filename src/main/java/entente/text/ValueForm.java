package entente.text;

/** What a reader asks of a value; readers tell it themselves while they read. */
public sealed interface ValueForm {
    /** Nothing is told of it: what it is follows from what is read of it further. */
    record Any() implements ValueForm {}

    /** A text that is not blank. */
    record Text(int most) implements ValueForm {}

    record Word(KnownWords known) implements ValueForm {}

    /**
     * A list of distinct words.
     *
     * @param some whether it may not be empty
     */
    record Words(KnownWords known, boolean some) implements ValueForm {}

    record Whole(int min, int max) implements ValueForm {}

    /** A whole number for each of some words. */
    record Numbers(KnownWords known, int min, int max) implements ValueForm {}

    /** A block whose keys are ids. */
    record Entries(boolean some) implements ValueForm {}

    /** A list of blocks that is not empty. */
    record Items() implements ValueForm {}

    /** A date as exact as its source. */
    record Date() implements ValueForm {}
}
