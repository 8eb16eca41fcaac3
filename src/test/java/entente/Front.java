package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small world in a folder: rules, options and reports, which a test writes and edits, and the program run on them. */
public record Front(Path home) {

    /** What one run printed, files as seen from the folder, and its exit code. */
    public record Outcome(int exit, String out, String err) {}

    /** The tests' own domain, copied. */
    public static Front ofTiny(Path home) throws IOException {
        copy(Tiny.FOLDER, home);
        return new Front(home);
    }

    /** Runs the program on the world. */
    public Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        for (String folder : List.of("rules", "options", "reports")) {
            if (!all.contains("--" + folder)) {
                all.add("--" + folder);
                all.add(home.resolve(folder).toString());
            }
        }
        Run run = Run.of(all.toArray(new String[0]));
        return new Outcome(run.exit(), shown(run.out()), shown(run.err()));
    }

    /** The same where nothing is kept of what Drools answered before. */
    public Outcome runAnew(String... arguments) {
        return SharedAnswers.without(() -> run(arguments));
    }

    private String shown(String text) {
        String here = home.toString().replace('\\', '/') + "/";
        return text.replace(System.lineSeparator(), "\n").replace(here, "");
    }

    /** The rules as they stand, ready to be asked about; they must be free of errors. */
    public Tiny read() {
        return Tiny.of(home.resolve("rules"));
    }

    /** What stands in a file. */
    public String text(String file) throws IOException {
        return Files.readString(home.resolve(file));
    }

    /** Writes a file anew, with the folders that it needs. */
    public Front write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Puts something else in the place of what must stand in a file, wherever it does. */
    public Front edit(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text).contains(from);
        return write(file, text.replace(from, to));
    }

    /** Puts text behind what stands in a file. */
    public Front append(String file, String more) throws IOException {
        return write(file, text(file) + more);
    }

    /** All files of the world, seen from its folder, in the order of their names. */
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** What stands in the files of a folder, by their names seen from it. */
    public static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : new Front(folder).files()) {
            texts.put(file, Files.readString(folder.resolve(file)));
        }
        return texts;
    }

    /** Copies the files of a folder into another. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
