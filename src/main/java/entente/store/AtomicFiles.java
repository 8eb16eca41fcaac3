package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of which each is at all times wholly the old one or wholly the new one: they are written one after another beside
 * those whose place they are to take, and moved there once all are whole. What was not moved when this is closed is gone, and
 * what it was to replace is as it was.
 */
public final class AtomicFiles implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("\\.entente-(\\d+)-.*");

    private final Map<Path, Path> moves = new LinkedHashMap<>();
    private final Set<Path> cleared = new HashSet<>();

    /**
     * Puts files into folders that are there.
     *
     * @param contents by file; one that stands there already with the same content is not touched
     * @throws IOException if any cannot be written; what was not moved by then is as it was
     */
    public static void put(Map<Path, byte[]> contents) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                files.add(content.getKey(), content.getValue());
            }
            files.move();
        }
    }

    /** Adds a file of a folder that is there; one that stands there already with the same content is not touched. */
    public void add(Path file, byte[] content) throws IOException {
        Path folder = file.resolveSibling("");
        if (cleared.add(folder)) {
            clearLeftovers(folder);
        }
        if (!same(file, content)) {
            Path beside =
                    file.resolveSibling(".entente-" + ProcessHandle.current().pid() + "-" + file.getFileName());
            Files.deleteIfExists(beside);
            moves.put(beside, file);
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
        }
    }

    /**
     * Moves all into place.
     *
     * @throws IOException if any cannot be moved; those after it are as they were
     */
    public void move() throws IOException {
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path beside : moves.keySet()) {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean same(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** What a run that was killed left beside; a run that still lives keeps its own. */
    private static void clearLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher beside = NAME.matcher(file.getFileName().toString());
                if (beside.matches() && !lives(beside.group(1))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean lives(String pid) {
        return pid.length() < 18 && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
