package entente.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A commit of the git repository in which a folder stands.
 *
 * @param name as it was asked for
 * @param commit its full id
 */
public record Revision(Path folder, String name, String commit) {
    /** What the last commit is called. */
    public static final String LAST = "HEAD";

    private static final int SHORT = 10;
    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final long MOST_BYTES_OF_ALL = 64L << 20;

    /** What {@code ls-tree -l} tells of one entry: mode, type, object, size and path. */
    private static final Pattern ENTRY = Pattern.compile("(\\d+) (\\w+) ([0-9a-f]+) +(\\d+|-)\t(.+)", Pattern.DOTALL);

    private record Blob(String object, int size, Path below) {}

    /** @param folder some folder of the repository */
    public static Revision of(Path folder, String name) throws UnknownRevisionException {
        Git git = Git.in(folder);
        if (git.ask("rev-parse", "--is-inside-work-tree").isEmpty()) {
            throw new UnknownRevisionException(
                    folder
                            + " stands in no git repository that git reads here, so no earlier state is kept; name a folder: --from DIR");
        }
        Optional<String> commit = name.startsWith("-")
                ? Optional.empty()
                : git.ask("rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (commit.isEmpty()) {
            throw new UnknownRevisionException(
                    name.equals(LAST)
                            ? "nothing has been committed in this repository yet; name a folder: --from DIR"
                            : "'" + name + "' is neither a folder nor a commit, branch or tag of this repository");
        }
        return new Revision(folder, name, commit.get().strip());
    }

    /** What earlier states are called: by branches and tags, and the last of all. */
    public static List<String> names(Path folder) {
        try {
            return Git.in(folder)
                    .ask("for-each-ref", "--count=1000", "--format=%(refname:short)", "refs/heads", "refs/tags")
                    .map(text -> Stream.concat(Stream.of(LAST), text.lines()).toList())
                    .orElse(List.of());
        } catch (UnknownRevisionException none) {
            return List.of();
        }
    }

    /** So much of the id as tells it from others. */
    public String shortCommit() {
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }

    /**
     * Writes the YAML and rule files that stood below a folder of the repository, byte by byte as they are stored.
     *
     * @param of a folder of the repository, which need not be there any more
     * @param into an empty folder
     * @throws UnknownRevisionException if there was no such folder, or something stood there that is not read
     */
    public void copy(Path of, Path into) throws UnknownRevisionException, IOException {
        Git git = Git.in(folder);
        List<Blob> blobs = new ArrayList<>();
        long bytes = 0;
        for (String line : entries(git, of)) {
            Optional<Blob> blob = blob(line);
            bytes += blob.map(Blob::size).orElse(0);
            blob.ifPresent(blobs::add);
        }
        if (blobs.isEmpty()) {
            throw new UnknownRevisionException("in " + name + " (" + shortCommit() + ") nothing stands in " + of);
        }
        if (blobs.size() > MOST_FILES || bytes > MOST_BYTES_OF_ALL) {
            throw new UnknownRevisionException("in " + name + " more stands in " + of + " than is read");
        }
        try (Git.Objects objects = git.objects()) {
            for (Blob blob : blobs) {
                Path file = into.resolve(blob.below());
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, objects.content(blob.object(), blob.size()));
            }
        }
    }

    private List<String> entries(Git git, Path of) throws UnknownRevisionException, IOException {
        Path top = Path.of(git.ask("rev-parse", "--show-toplevel").orElse("").strip());
        Path whole = Files.exists(of) ? of.toRealPath() : of.toAbsolutePath().normalize();
        if (!whole.startsWith(top.toRealPath())) {
            throw new UnknownRevisionException(of + " does not stand in the repository of " + folder);
        }
        String below = top.toRealPath().relativize(whole).toString().replace('\\', '/');
        String tree = below.isEmpty() ? commit : commit + ":" + below;
        return git.ask("ls-tree", "-r", "-z", "-l", "--full-tree", tree)
                .map(text -> List.of(text.split("\0")))
                .orElse(List.of());
    }

    /** One that is read; empty of what nobody reads. */
    private Optional<Blob> blob(String line) throws UnknownRevisionException {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return Optional.empty();
        }
        String path = entry.group(5);
        List<String> names = List.of(path.split("/", -1));
        if (names.stream().anyMatch(each -> each.startsWith(".") && !each.equals(".."))) {
            return Optional.empty();
        }
        if (!entry.group(1).startsWith("100")) {
            throw refused(path, entry.group(1).equals("160000") ? "is a repository of its own" : "is a link");
        }
        if (!path.toLowerCase(Locale.ROOT).matches("(?s).*\\.(ya?ml|drl)")) {
            return Optional.empty();
        }
        if (names.stream()
                .anyMatch(each -> each.isEmpty() || each.equals("..") || each.matches("(?s).*[\\\\:\0-\37].*"))) {
            throw refused(path, "has a name that no file here can have");
        }
        long size = Long.parseLong(entry.group(4));
        if (size > MOST_BYTES) {
            throw refused(path, "is longer than any file that is read");
        }
        return Optional.of(new Blob(entry.group(3), (int) size, Path.of(path)));
    }

    private UnknownRevisionException refused(String path, String why) {
        return new UnknownRevisionException(
                "'" + path + "' in " + name + " (" + shortCommit() + ") " + why + "; it is not read");
    }
}
