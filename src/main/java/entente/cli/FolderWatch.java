package entente.cli;

import entente.text.FolderState;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files of some folders change. What the system tells only wakes it: whether anything has changed is seen by
 * the files' own sizes and times, which are looked at from time to time as well. So nothing is missed where the system
 * tells late or not at all, as over a network, and an editor may write in whatever way it likes.
 */
final class FolderWatch implements AutoCloseable {
    private static final int MILLIS_BETWEEN_LOOKS = 300;
    private static final int MILLIS_AT_REST = 10;

    private final List<Path> folders;
    private final WatchService told;
    private final Map<Path, WatchKey> registered = new HashMap<>();
    private FolderState seen = FolderState.none();

    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        try {
            this.told = FileSystems.getDefault().newWatchService();
        } catch (IOException none) {
            throw new UserError("the system cannot watch files: " + none.getMessage());
        }
    }

    /** The files that changed since this was last asked, once they are at rest; none after a while without any. */
    Set<Path> changed() {
        FolderState now = look();
        Set<Path> changed = now.since(seen);
        if (changed.isEmpty()) {
            sleep(MILLIS_BETWEEN_LOOKS);
            now = look();
            changed = now.since(seen);
        }
        while (!changed.isEmpty()) {
            sleep(MILLIS_AT_REST);
            FolderState after = look();
            if (after.equals(now)) {
                break;
            }
            now = after;
            changed = now.since(seen);
        }
        seen = now;
        return changed;
    }

    private FolderState look() {
        FolderState now = FolderState.of(folders);
        registered.keySet().retainAll(now.folders());
        for (Path folder : now.folders()) {
            if (!registered.containsKey(folder)) {
                register(folder);
            }
        }
        return now;
    }

    private void register(Path folder) {
        try {
            registered.put(
                    folder,
                    folder.register(
                            told,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException untold) {
            // It is looked at from time to time.
        }
    }

    /** Until the system tells something, at most so long. */
    private void sleep(int millis) {
        try {
            WatchKey key = told.poll(millis, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = told.poll();
            }
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Override
    public void close() {
        try {
            told.close();
        } catch (IOException gone) {
            // Nothing is watched any more in any case.
        }
    }
}
