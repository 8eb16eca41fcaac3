package entente.text;

import entente.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mistakes under {@code src/test/resources/bad}: each a file, and beside it, ending in {@code .problems}, all that
 * is to be said of it, a problem a line: {@code line:column+length message}, then the guess behind an arrow.
 */
public final class BadCorpus {
    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final String PROBLEMS = ".problems";

    private BadCorpus() {}

    /** The files with mistakes in one folder of the corpus. */
    public static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> bad = files.filter(file -> !file.toString().endsWith(PROBLEMS))
                    .sorted()
                    .toList();
            return bad.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Holds what is said of a file against what is to be; {@code -Dgolden=write} writes it anew, to be read. */
    public static void check(Path file, List<Problem> problems) {
        Golden.check(Path.of(file + PROBLEMS), written(problems));
    }

    /** Problems as the corpus writes them. */
    public static String written(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            Place place = problem.place();
            lines.append(place.line())
                    .append(':')
                    .append(place.column())
                    .append('+')
                    .append(place.length());
            lines.append(' ').append(problem.message());
            problem.maybe().ifPresent(word -> lines.append(" -> ").append(word));
            lines.append('\n');
        }
        return lines.toString();
    }
}
