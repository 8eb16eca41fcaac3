package entente.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are made and files that get entries: nothing is written before all of it is known, and none overwritten. */
final class Scaffold {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Map<Path, String> made = new LinkedHashMap<>();
    private final Map<Path, String> changed = new LinkedHashMap<>();

    /**
     * A file to be made.
     *
     * @param folder that it must come to stand in, also where links lead
     * @throws Refused if one stands there already
     */
    void file(Path folder, String below, String text) {
        Path file = folder.resolve(below);
        if (!Files.isDirectory(folder)) {
            throw new Refused("there is no folder " + shown(folder));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(shown(file) + " is there already; it stays as it is");
        }
        Path parent = requireNonNull(file.getParent());
        if (Files.exists(parent) && !staysIn(folder, parent)) {
            throw new Refused(shown(parent) + " leads out of " + shown(folder));
        }
        made.put(file, text);
    }

    /** A file that got entries. */
    void changed(EntryFile file) {
        changed.put(file.file(), file.content());
    }

    /** Writes it all; returns the files, in order. */
    List<Path> write() throws IOException {
        for (Map.Entry<Path, String> file : made.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            replace(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        List<Path> written = new ArrayList<>(made.keySet());
        written.addAll(changed.keySet());
        return written;
    }

    /** The whole old file or the whole new one stands there at all times. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path real = file.toRealPath();
        Path beside = real.resolveSibling("." + real.getFileName() + ".new");
        try (var out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
            if (hasMark(real)) {
                out.write(BYTE_ORDER_MARK);
            }
            out.write(bytes);
        }
        Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean hasMark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
        }
    }

    private static boolean staysIn(Path folder, Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
