package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of what is kept from one run to the next about one folder. Where it cannot be read or written, nothing is kept, and
 * nobody is told: it only takes longer.
 */
public final class CacheFile {
    /** The most that is read or written. */
    public static final int MOST_BYTES = 1 << 24;

    private static final int MOST_FILES = 32;
    private static final int NAME = 16;

    private final Path file;
    private final String ending;

    private CacheFile(Path file, String ending) {
        this.file = file;
        this.ending = ending;
    }

    /**
     * The file about a folder.
     *
     * @param kept where such files stand; nothing else does
     * @param ending of the names of all files of its kind
     */
    public static CacheFile in(Path kept, Path folder, String ending) {
        Path whole = folder.toAbsolutePath().normalize();
        return new CacheFile(kept.resolve(Hash.of(whole.toString()).substring(0, NAME) + ending), ending);
    }

    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** What it holds; empty if there is none, or more than is read. */
    public Optional<byte[]> read() {
        if (!exists()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MOST_BYTES + 1)).filter(bytes -> bytes.length <= MOST_BYTES);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** The record that it holds; empty if it holds none of the type, just as it was written. */
    public <R extends Record> Optional<R> read(Class<R> type) {
        return read().flatMap(CacheFile::unsealed).flatMap(text -> RecordReader.read(text, type));
    }

    /** A text under a sum of it. */
    public static byte[] sealed(String text) {
        return (Hash.of(text) + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A text that is just as it was sealed. */
    public static Optional<String> unsealed(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        String text = whole.substring(whole.indexOf('\n') + 1);
        return Optional.of(text).filter(any -> whole.equals(Hash.of(text) + "\n" + text));
    }

    /** Writes a record with all that is in it, whole or not at all; nothing that is more than is read. */
    public void write(Record kept) {
        byte[] bytes = sealed(RecordWriter.written(kept));
        if (bytes.length > MOST_BYTES) {
            return;
        }
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            AtomicFiles.put(Map.of(file, bytes));
            clear(folder);
        } catch (IOException | UncheckedIOException | SecurityException unwritable) {
            // It is found out anew the next time.
        }
    }

    /** Takes the oldest of its kind out where there are many: about folders that were looked at once. */
    private void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.filter(each -> each.toString().endsWith(ending))
                    .sorted(Comparator.comparing(CacheFile::age).reversed())
                    .toList();
            for (Path old : kept.subList(Math.min(MOST_FILES, kept.size()), kept.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
