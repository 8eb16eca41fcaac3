package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of folders of rules and options, for tests that change them. */
public final class Copy {
    private Copy() {}

    /** Copies the tests' own domain: {@code rules} and {@code options} stand in the folder then. */
    public static void ofTiny(Path into) {
        of(Tiny.FOLDER, into);
    }

    /** Copies all files below a folder. */
    public static void of(Path from, Path into) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
    }
}
