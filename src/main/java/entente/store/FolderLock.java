package entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a folder is written by one run at a time: held by a hidden file in it, which is gone when it is let go. A run that
 * is killed lets go as well.
 */
public final class FolderLock implements AutoCloseable {
    private static final String NAME = ".entente.lock";
    private static final int MILLIS_BETWEEN_TRIES = 20;
    private static final int MILLIS_TRIED = 120_000;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits until no other run writes the folder.
     *
     * @throws IOException if that takes long, or nothing can be written there
     */
    public static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        long end = System.nanoTime() + MILLIS_TRIED * 1_000_000L;
        while (System.nanoTime() < end) {
            FileChannel channel = held(file);
            if (channel != null) {
                return new FolderLock(file, channel);
            }
            try {
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            } catch (InterruptedException wanted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IOException("another run is writing there");
    }

    private static @Nullable FileChannel held(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null && isStill(file, channel)) {
                return channel;
            }
        } catch (OverlappingFileLockException another) {
            // A run in this process holds it.
        }
        channel.close();
        return null;
    }

    /** Whether the file that is locked is the one that stands there: who held it before may have taken it away. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] sign = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(sign), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), sign);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            // Where others cannot read what is locked, they cannot take it away either.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // Where what is open cannot be taken away it stays, unlocked.
        }
        channel.close();
    }
}
