package entente.text;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where something stands: a file and a stretch of one line in it.
 *
 * @param file as it is shown to people, relative to where they stand
 * @param line counted from 1
 * @param column counted from 1
 * @param length characters to underline, at least 1
 */
public record Place(Path file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::fileName).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "line, column and length count from 1: " + line + ":" + column + "+" + length);
        }
    }

    /** The beginning of a file, for what concerns the file as a whole. */
    public static Place startOf(Path file) {
        return new Place(file, 1, 1, 1);
    }

    /** The file with forward slashes, alike on every system. */
    public String fileName() {
        return file.toString().replace('\\', '/');
    }

    /** Whether some character stands at both places. */
    public boolean overlaps(Place other) {
        return file.equals(other.file)
                && line == other.line
                && column < other.column + other.length
                && other.column < column + length;
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return fileName() + ":" + line + ":" + column;
    }
}
