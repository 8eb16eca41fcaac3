package entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of reports in which each file is at all times wholly the old one or wholly the new one: everything is written
 * beside first and then moved into place.
 */
final class Shelf {
    private static final Pattern BESIDE = Pattern.compile("\\.entente-(\\d+)-.*");

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    static Shelf in(Path folder) {
        return new Shelf(folder);
    }

    /**
     * Puts files into the folder, which is made if need be.
     *
     * @param texts by file name
     * @param whole whether pages of ours that are not among the files are stale and go
     */
    void put(SortedMap<String, String> texts, boolean whole) throws IOException {
        Files.createDirectories(folder);
        clearLeftovers();
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path target = folder.resolve(text.getKey());
                byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
                if (!same(target, bytes)) {
                    Path beside =
                            folder.resolve(".entente-" + ProcessHandle.current().pid() + "-" + text.getKey());
                    moves.put(beside, target);
                    Files.write(beside, bytes);
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
        if (whole) {
            removeStale(texts);
        }
    }

    private static boolean same(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /** What a run that was killed left beside; a run that still lives keeps its own. */
    private void clearLeftovers() throws IOException {
        for (Path file : files()) {
            Matcher beside = BESIDE.matcher(file.getFileName().toString());
            if (beside.matches() && !lives(beside.group(1))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean lives(String pid) {
        return pid.length() < 18 && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private void removeStale(SortedMap<String, String> texts) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".md") && !texts.containsKey(name) && ours(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether the first line says that we made it. */
    private static boolean ours(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] mark = Page.MARK.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
