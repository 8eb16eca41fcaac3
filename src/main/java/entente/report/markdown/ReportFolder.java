package entente.report.markdown;

import entente.report.Mark;
import entente.report.NotOursException;
import entente.text.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder of reports in which each file is at all times wholly the old one or wholly the new one. */
final class ReportFolder {
    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    static ReportFolder in(Path folder) {
        return new ReportFolder(folder);
    }

    /**
     * Puts files into the folder, which is made if need be.
     *
     * @param texts by file name, each with the mark of {@link Mark}
     * @param whole whether pages of ours on options that are not among the files are stale and go
     * @throws NotOursException if a file that we did not make stands in the place of one; nothing is written then
     */
    void put(SortedMap<String, String> texts, boolean whole) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        List<Path> others = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            contents.put(file, text.getValue().getBytes(StandardCharsets.UTF_8));
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Mark.of(file).isEmpty()) {
                others.add(file);
            }
        }
        if (!others.isEmpty()) {
            throw new NotOursException(others);
        }
        Files.createDirectories(folder);
        AtomicFiles.put(contents);
        if (whole) {
            removeStale(texts);
        }
    }

    /** What someone made of a page under another name is theirs, though our mark is still in it. */
    private void removeStale(SortedMap<String, String> texts) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (!texts.containsKey(name)
                    && Mark.of(file)
                            .filter(mark -> mark.isOfOption(name) || mark.isOfAll(name))
                            .isPresent()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
