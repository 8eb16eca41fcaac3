package entente.cli;

import static java.util.Objects.requireNonNull;

import entente.store.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are made and files that get entries: nothing is written before all of it is known, and none overwritten. */
final class NewFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Path, String> made = new LinkedHashMap<>();
    private final Map<Path, String> changed = new LinkedHashMap<>();

    /**
     * A file to be made.
     *
     * @param folder that it must come to stand in, also where links lead
     * @throws UserError if one stands there already
     */
    void file(Path folder, String below, String text) {
        Path file = folder.resolve(below);
        if (!Files.isDirectory(folder)) {
            throw new UserError("there is no folder " + Folders.shown(folder));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserError(Folders.shown(file) + " is there already; it stays as it is");
        }
        Path parent = requireNonNull(file.getParent());
        if (Files.exists(parent) && !staysIn(folder, parent)) {
            throw new UserError(Folders.shown(parent) + " leads out of " + Folders.shown(folder));
        }
        made.put(file, text);
    }

    /** A file to be made below a folder that need not be there yet. */
    void fileBelow(Path folder, String below, String text) {
        made.put(folder.resolve(below), text);
    }

    /** A file that got entries. */
    void changed(EntryFile file) {
        changed.put(file.file(), file.content());
    }

    /** Writes it all; returns the files, in order. */
    List<Path> write() throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Map.Entry<Path, String> file : made.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            contents.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            Path real = file.getKey().toRealPath();
            String mark = GeneratedFile.begins(real, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            contents.put(real, (mark + file.getValue()).getBytes(StandardCharsets.UTF_8));
        }
        AtomicFiles.put(contents);
        List<Path> written = new ArrayList<>(made.keySet());
        written.addAll(changed.keySet());
        return written;
    }

    private static boolean staysIn(Path folder, Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }
}
