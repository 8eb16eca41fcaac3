package entente.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files so that each is at all times wholly the old one or wholly the new one: all are written beside first, and
 * only then moved into place.
 */
public final class AtomicFiles {
    private static final Pattern NAME = Pattern.compile("\\.entente-(\\d+)-.*");

    private AtomicFiles() {}

    /**
     * Puts files into folders that are there.
     *
     * @param contents by file; one that stands there already with the same content is not touched
     * @throws IOException if any cannot be written; what was not moved by then is as it was
     */
    public static void put(Map<Path, byte[]> contents) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        contents.keySet().forEach(file -> folders.add(file.resolveSibling("")));
        for (Path folder : folders) {
            clearLeftovers(folder);
        }
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                Path file = content.getKey();
                if (!same(file, content.getValue())) {
                    Path beside = file.resolveSibling(
                            ".entente-" + ProcessHandle.current().pid() + "-" + file.getFileName());
                    Files.deleteIfExists(beside);
                    moves.put(beside, file);
                    Files.write(beside, content.getValue(), StandardOpenOption.CREATE_NEW);
                }
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path beside : moves.keySet()) {
                Files.deleteIfExists(beside);
            }
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
