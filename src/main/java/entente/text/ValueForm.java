package entente.text;

/** What a reader asks of a value; readers tell it themselves while they read. */
public sealed interface ValueForm {
    /** How many words a message names before it says no more than of what kind they are. */
    int MOST_NAMED = 12;

    /** What it is, as a message names it after its key; nothing where nothing is told of it. */
    default String described() {
        return "";
    }

    /** Nothing is told of it: what it is follows from what is read of it further. */
    record Any() implements ValueForm {}

    /** A text that is not blank. */
    record Text(int most) implements ValueForm {
        @Override
        public String described() {
            return "a text";
        }
    }

    record Word(KnownWords known) implements ValueForm {
        @Override
        public String described() {
            return known.words().isEmpty() || known.words().size() > MOST_NAMED
                    ? "a " + known.what()
                    : (known.words().size() == 1 ? "" : "one of ") + String.join(", ", known.words());
        }
    }

    /**
     * A list of distinct words.
     *
     * @param some whether it may not be empty
     */
    record Words(KnownWords known, boolean some) implements ValueForm {
        @Override
        public String described() {
            return "a list, each a " + known.what();
        }
    }

    record Whole(int min, int max) implements ValueForm {
        @Override
        public String described() {
            return "a whole number from " + min + " to " + max;
        }
    }

    /** A whole number for each of some words. */
    record Numbers(KnownWords known, int min, int max) implements ValueForm {}

    /** A block whose keys are ids. */
    record Entries(boolean some) implements ValueForm {}

    /** A list of blocks that is not empty. */
    record Items() implements ValueForm {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A date as exact as its source. */
    record Date() implements ValueForm {
        @Override
        public String described() {
            return "a date as 2025, 2025-12 or 2025-12-04";
        }
    }
}
