package entente.engine;

import entente.text.AtomicFiles;
import entente.text.Folder;
import entente.text.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file in which what Drools answered for one folder of rules is kept. Where it cannot be read or written, nothing is
 * kept, and nobody is told: it only takes longer.
 */
public final class KeepFile {
    private static final String ENDING = ".answers";
    private static final int MOST_FILES = 32;

    private final Optional<Path> file;
    private final Optional<String> build;
    private Optional<Keep> content = Optional.empty();
    private Optional<Hash> sound = Optional.empty();

    private KeepFile(Optional<Path> file, Optional<String> build) {
        this.file = file;
        this.build = build;
    }

    /** None: everything is asked anew, and nothing kept. */
    public static KeepFile none() {
        return new KeepFile(Optional.empty(), Optional.empty());
    }

    /**
     * The file for a folder of rules.
     *
     * @param folder where such files are kept; nothing else is
     */
    public static KeepFile in(Path folder, Path rules) {
        Optional<String> build = Program.build();
        return build.isEmpty() ? none() : new KeepFile(Optional.of(folder.resolve(name(rules))), build);
    }

    private static String name(Path rules) {
        Path whole = rules.toAbsolutePath().normalize();
        return Hash.of(whole.toString()).toString().substring(0, 16) + ENDING;
    }

    /** Whether it is the one of a folder of rules; another only serves as far as rules are the same. */
    public boolean isOf(Path rules) {
        return file.filter(each -> each.endsWith(name(rules))).isPresent();
    }

    /** Whether there is anything that may serve. */
    public boolean exists() {
        return file.filter(Files::isRegularFile).isPresent();
    }

    String build() {
        return build.orElse("");
    }

    /** Whether the folder of rules stands as it did when this build last found no mistake in it, in its cases neither. */
    public boolean isSound(Path rules) {
        sound = state(rules);
        return isOf(rules) && sound.isPresent() && read().flatMap(Keep::sound).equals(sound);
    }

    /** All that stands in the folder; empty if it is not what is kept here, or cannot be told. */
    private Optional<Hash> state(Path rules) {
        Optional<List<Path>> files = isOf(rules) ? Folder.files(rules, new Problems()) : Optional.empty();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(build()));
        try {
            for (Path each : files.get()) {
                texts.add(rules.relativize(each).toString());
                try (InputStream in = Files.newInputStream(each)) {
                    texts.add(new String(in.readNBytes(Keep.MOST_BYTES), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(Hash.of(texts.toArray(new String[0])));
    }

    Optional<Keep> read() {
        if (content.isEmpty()) {
            content = readNow();
        }
        return content;
    }

    private Optional<Keep> readNow() {
        if (!exists()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.orElseThrow())) {
            return Keep.read(in.readNBytes(Keep.MOST_BYTES + 1));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what was learnt, whole or not at all.
     *
     * @param rules the folder, in which no mistake was found since it was asked whether it is sound
     */
    public void write(Answers answers, Path rules) {
        if (!isOf(rules)) {
            return;
        }
        sound.filter(before -> read().flatMap(Keep::sound).equals(sound)
                        || state(rules).equals(sound))
                .ifPresent(answers::putSound);
        answers.learnt().filter(bytes -> bytes.length <= Keep.MOST_BYTES).ifPresent(this::write);
    }

    private void write(byte[] bytes) {
        try {
            Path folder = file.orElseThrow().resolveSibling("");
            Files.createDirectories(folder);
            AtomicFiles.put(Map.of(file.orElseThrow(), bytes));
            clear(folder);
        } catch (IOException | UncheckedIOException | SecurityException unwritable) {
            // It is asked again the next time.
        }
    }

    /** Takes the oldest files out where there are many: folders of rules that were looked at once. */
    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(KeepFile::age).reversed())
                    .toList();
            for (Path old : kept.subList(Math.min(MOST_FILES, kept.size()), kept.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
