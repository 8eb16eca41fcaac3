package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs as files beside the tests; {@code -Dgolden=write} writes them anew, to be read before they are kept. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, String text) {
        check(FOLDER.resolve(name), text);
    }

    /** The same of a file that stands elsewhere. */
    public static void check(Path file, String text) {
        check(file, text, "golden");
    }

    /** The same of a page that is made in part; {@code -Dpages=write} renews it. */
    public static void page(Path file, String text) {
        check(file, text, "pages");
    }

    /** What is written anew is named, and then as it is to be. */
    private static void check(Path file, String text, String property) {
        try {
            boolean same = Files.exists(file) && Files.readString(file).equals(text);
            if (!same && "write".equals(System.getProperty(property))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
                System.out.println("written anew: " + file);
            }
            assertThat(text).as("%s", file).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
