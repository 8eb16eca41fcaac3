package entente.report;

import entente.source.Beside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder of reports in which each file is at all times wholly the old one or wholly the new one. */
final class Shelf {
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
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        texts.forEach((name, text) -> contents.put(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        Beside.put(contents);
        if (whole) {
            removeStale(texts);
        }
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
