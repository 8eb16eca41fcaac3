package entente.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes files so that each is at all times wholly the old one or wholly the new one: all are written beside first, and
 * only then moved into place.
 */
public final class AtomicFiles {
    private AtomicFiles() {}

    /**
     * Puts files into folders that are there.
     *
     * @param contents by file; one that stands there already with the same content is not touched
     * @throws IOException if any cannot be written; what was not moved by then is as it was
     */
    public static void put(Map<Path, byte[]> contents) throws IOException {
        try (StagedFiles staged = new StagedFiles()) {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                staged.add(content.getKey(), content.getValue());
            }
            staged.move();
        }
    }
}
