package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.report.GeneratedMark;
import entente.report.NotOursException;
import entente.store.AtomicFiles;
import entente.store.FolderLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of reports that are written one after another and take their places together: each file is at all times wholly
 * the old one or wholly the new one.
 */
public final class ReportFolder implements AutoCloseable {
    private final Path folder;
    private final Set<String> names;
    private final Set<String> written = new HashSet<>();
    private final List<Path> removed = new ArrayList<>();
    private final List<Path> made;
    private final AtomicFiles staged = new AtomicFiles();

    private final FolderLock lock;

    private ReportFolder(Path folder, Collection<String> names, List<Path> made, FolderLock lock) {
        this.folder = folder;
        this.names = new HashSet<>(names);
        this.made = made;
        this.lock = lock;
    }

    /**
     * Opens the folder, which is made if need be; while another run has it open, this waits.
     *
     * @param names of the files of which it is known beforehand that they will be put into it
     * @throws NotOursException if a file that we did not make stands in the place of one; nothing is written then
     */
    public static ReportFolder open(Path folder, Collection<String> names) throws IOException {
        List<Path> others = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            Path file = folder.resolve(name);
            if (isOthers(file)) {
                others.add(file);
            }
        }
        if (!others.isEmpty()) {
            throw new NotOursException(others);
        }
        List<Path> made = new ArrayList<>();
        make(folder, made);
        return new ReportFolder(folder, names, made, FolderLock.of(folder));
    }

    /** Makes a folder with those above it, and adds the ones that were not there, the innermost first. */
    private static void make(Path folder, List<Path> made) throws IOException {
        int first = 0;
        for (Path missing = folder.toAbsolutePath();
                missing != null && !Files.exists(missing);
                missing = missing.getParent()) {
            made.add(first++, missing);
        }
        Files.createDirectories(folder);
    }

    /**
     * Writes a file, with the mark of {@link GeneratedMark}, that takes its place later.
     *
     * @throws NotOursException if a file that we did not make stands in its place
     */
    public void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (names.add(name) && isOthers(file)) {
            throw new NotOursException(List.of(file));
        }
        written.add(name);
        make(requireNonNull(file.getParent()), made);
        staged.add(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves files as they stand: just these would be put there. */
    public void leave(Collection<String> standing) {
        names.addAll(standing);
        written.addAll(standing);
    }

    /**
     * Moves all into place.
     *
     * @param whole whether pages of ours on options that are not among the files are stale and go
     */
    public void finish(boolean whole) throws IOException {
        staged.move();
        made.clear();
        if (whole) {
            removeStale();
        }
    }

    /** The stale pages that went, without their pictures. */
    public List<Path> removed() {
        return List.copyOf(removed);
    }

    /** What is not finished by now leaves nothing behind, the folder neither if it was made for it. */
    @Override
    public void close() throws IOException {
        staged.close();
        lock.close();
        for (Path missing : made) {
            Files.deleteIfExists(missing);
        }
    }

    /** What someone made of a page under another name is theirs, though our mark is still in it. */
    private void removeStale() throws IOException {
        for (Path one : List.of(folder, folder.resolve(Brief.FOLDER))) {
            if (Files.isDirectory(one)) {
                try (Stream<Path> files = Files.list(one)) {
                    for (Path file : files.sorted().toList()) {
                        removeIfStale(file);
                    }
                }
            }
        }
    }

    /** A picture of an option whose page stays as it is stays with it. */
    private void removeIfStale(Path file) throws IOException {
        String name = file.getFileName().toString();
        Optional<GeneratedMark> mark = GeneratedMark.of(file);
        boolean ours =
                mark.filter(one -> one.isOfOption(name) || one.isOfAll(name)).isPresent();
        boolean stays = mark.map(GeneratedMark::page)
                .filter(page -> names.contains(page) && !written.contains(page))
                .isPresent();
        if (ours && !stays && !names.contains(folder.relativize(file).toString().replace('\\', '/'))) {
            Files.deleteIfExists(file);
            if (folder.equals(file.getParent()) && mark.get().page().equals(name)) {
                removed.add(file);
            }
        }
    }

    private static boolean isOthers(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && GeneratedMark.of(file).isEmpty();
    }
}
