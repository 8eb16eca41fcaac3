package entente.cli;

import entente.store.AtomicFiles;
import entente.text.FileText;
import entente.text.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A file that somebody has us write: made where there is none, renewed where we made it, and never put in another's place.
 *
 * @param mark how every file of this kind that we made begins
 * @param text all of it
 */
record GeneratedFile(Path file, String mark, String text) {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /**
     * Writes the file; its folder is made if need be.
     *
     * @throws UserError if another file stands there, or it cannot be written
     */
    void write() {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !begins(file, mark)) {
                throw new UserError(
                        Folders.shown(file) + " is there already and was not made by this program; it stays as it is");
            }
            Path absolute = file.toAbsolutePath();
            Files.createDirectories(absolute.getParent());
            AtomicFiles.put(Map.of(absolute, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw new UserError(Folders.shown(file) + " cannot be written: " + unwritable.getMessage());
        }
    }

    /** Whether one stands there that is not as it would be made now; where there is none, there is nothing to warn of. */
    boolean isStale(Problems problems) {
        return Files.exists(file)
                && FileText.read(file, MAX_BYTES, problems)
                        .filter(read -> !read.content().equals(text))
                        .isPresent();
    }

    /** Whether a file begins so; what is no file, or leads to one, does not. */
    static boolean begins(Path file, String mark) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] wanted = mark.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        }
    }
}
