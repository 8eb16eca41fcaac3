package entente.engine;

/** A part of what a term can be that no rule tells apart. */
public sealed interface DomainPart {
    /** A value that stands for the whole cell: {@link String}, {@link Boolean} or {@link Integer}. */
    Object example();

    /** One value of a choice or flag; of an element of a set, whether it is in the set. */
    record One(Object example) implements DomainPart {}

    /** The whole numbers from one bound to the other, both in it. */
    record Interval(int from, int to) implements DomainPart {
        @Override
        public Object example() {
            return from;
        }

        /** How many numbers, and one, lie between the two; 0 where they meet. */
        public int distance(Interval other) {
            return Math.max(0, Math.max(from - other.to, other.from - to));
        }
    }
}
