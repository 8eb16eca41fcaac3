package entente.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a folder, in an order that is the same everywhere, none from outside of it. */
public final class Folder {
    private static final int MOST_FILES = 20_000;

    private Folder() {}

    /**
     * All files below a folder, however deep, ordered by name; files whose names begin with a dot are left out. A
     * symbolic link that leads out of the folder is refused, which is recorded; one to a folder is not followed.
     *
     * @param folder as it is shown to people, and so are the files
     * @return empty if they could not be listed, which is recorded
     */
    public static Optional<List<Path>> files(Path folder, Problems problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(path -> !path.equals(folder))
                    .filter(path -> !hidden(folder.relativize(path)))
                    .filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .limit(MOST_FILES + 1)
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.error(
                        Place.startOf(folder),
                        "more than " + MOST_FILES + " files stand in this folder; none of them is read");
                return Optional.empty();
            }
            return Optional.of(files.stream()
                    .filter(path -> staysIn(folder, path, problems))
                    .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
                    .toList());
        } catch (IOException | UncheckedIOException unreadable) {
            problems.error(Place.startOf(folder), "the folder cannot be read");
            return Optional.empty();
        }
    }

    /** Tells a file's content in short. */
    public interface Sum {
        String of(Path file) throws IOException;
    }

    /**
     * How some files below a folder stand: a sum of each, by its name there.
     *
     * @return empty if that cannot be told of all of them, or anything in the folder would be refused
     */
    public static Optional<SortedMap<String, String>> sums(Path folder, Predicate<Path> which, Sum sum) {
        Problems problems = new Problems();
        List<Path> files = files(folder, problems).orElse(List.of());
        SortedMap<String, String> sums = new TreeMap<>();
        try {
            for (Path file : files.stream().filter(which).toList()) {
                if (!Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                sums.put(folder.relativize(file).toString().replace('\\', '/'), sum.of(file));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(sums);
    }

    /** The first folder of these that suits, where another that does not was named. */
    public static Optional<String> meant(Stream<Path> near, Predicate<Path> suits) {
        return near.filter(folder -> Files.isDirectory(folder) && suits.test(folder))
                .findFirst()
                .map(folder -> folder.toString().replace('\\', '/'));
    }

    private static boolean hidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path, as it is written or followed to where it leads, stands in the folder and is not left out there. */
    public static boolean reaches(Path folder, Path path) {
        try {
            return above(
                            folder.toAbsolutePath().normalize(),
                            path.toAbsolutePath().normalize())
                    || above(folder.toRealPath(), path.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private static boolean above(Path folder, Path path) {
        return path.startsWith(folder) && !hidden(folder.relativize(path));
    }

    /** Whether a path, followed to where it leads, is a file that stands in the folder. */
    public static boolean contains(Path folder, Path path) {
        try {
            Path real = path.toRealPath();
            return real.startsWith(folder.toRealPath()) && Files.isRegularFile(real);
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private static boolean staysIn(Path folder, Path path, Problems problems) {
        if (!Files.isSymbolicLink(path) || contains(folder, path)) {
            return true;
        }
        problems.error(Place.startOf(path), "this link does not lead to a file of the folder; it is not read");
        return false;
    }
}
