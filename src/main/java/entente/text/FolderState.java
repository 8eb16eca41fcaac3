package entente.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood in some folders at one moment: of each file its size, its time and which file it is, so that one that another
 * was put in the place of is told from it. Files and folders whose names begin with a dot are left out.
 *
 * @param folders all folders, the given ones and those below them
 */
public record FolderState(Map<Path, Stamp> files, Set<Path> folders) {
    /** What tells one content of a file from another without reading it. */
    public record Stamp(long size, FileTime time, @Nullable Object file) {}

    public FolderState {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** As long as nothing was looked at. */
    public static FolderState none() {
        return new FolderState(Map.of(), Set.of());
    }

    /** Looks at folders; of one that is not there, or goes meanwhile, there is nothing. */
    public static FolderState of(Iterable<Path> looked) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path folder : looked) {
            try {
                look(folder, files, folders);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return new FolderState(files, folders);
    }

    /** The files that are new, gone or not the same since another moment. */
    public Set<Path> since(FolderState before) {
        Set<Path> changed = new HashSet<>();
        files.forEach((file, stamp) -> {
            if (!stamp.equals(before.files.get(file))) {
                changed.add(file);
            }
        });
        before.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
        return changed;
    }

    private static void look(Path root, Map<Path, Stamp> files, Set<Path> folders) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root) && hidden(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
