package entente.engine;

import entente.text.Folder;
import entente.text.Hash;
import entente.text.KeptFile;
import entente.text.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file in which what Drools answered for one folder of rules is kept. Where it cannot be read or written, nothing is
 * kept, and nobody is told: it only takes longer.
 */
public final class KeepFile {
    private static final String ENDING = ".answers";

    private final Optional<KeptFile> file;
    private final Optional<String> build;
    private Optional<Keep> content = Optional.empty();
    private Optional<Hash> sound = Optional.empty();

    private KeepFile(Optional<KeptFile> file, Optional<String> build) {
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
        return build.isEmpty() ? none() : new KeepFile(Optional.of(KeptFile.in(folder, rules, ENDING)), build);
    }

    /** Whether it is the one of a folder of rules; another only serves as far as rules are the same. */
    public boolean isOf(Path rules) {
        return file.filter(each -> each.isAbout(rules)).isPresent();
    }

    /** Whether there is anything that may serve. */
    public boolean exists() {
        return file.filter(KeptFile::exists).isPresent();
    }

    String build() {
        return build.orElse("");
    }

    /** Whether the folder of rules stands as it did when this build last found no mistake in it, in its cases neither. */
    public boolean isSound(Path rules) {
        sound = state(rules);
        return isOf(rules) && sound.isPresent() && read().flatMap(Keep::sound).equals(sound);
    }

    /** A word for this build and all that stood in the folder when it was asked whether it is sound; empty if it cannot be told. */
    public Optional<String> asked() {
        return sound.map(Hash::toString);
    }

    /** Whether all in the folder stands as it did when it was asked whether it is sound. */
    public boolean stands(Path rules) {
        return sound.isPresent() && state(rules).equals(sound);
    }

    /** All that stands in the folder; empty if it is not what is kept here, or cannot be told. */
    private Optional<Hash> state(Path rules) {
        Problems problems = new Problems();
        Optional<List<Path>> files = isOf(rules) ? Folder.files(rules, problems) : Optional.empty();
        if (files.isEmpty() || problems.hasErrors() || !files.get().stream().allMatch(Files::isRegularFile)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(build()));
        try {
            for (Path each : files.get()) {
                texts.add(rules.relativize(each).toString());
                try (InputStream in = Files.newInputStream(each)) {
                    texts.add(new String(in.readNBytes(KeptFile.MOST_BYTES), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(Hash.of(texts.toArray(new String[0])));
    }

    Optional<Keep> read() {
        if (content.isEmpty()) {
            content = file.flatMap(KeptFile::read).flatMap(Keep::read);
        }
        return content;
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
        sound.filter(before -> read().flatMap(Keep::sound).equals(sound) || stands(rules))
                .ifPresent(answers::putSound);
        answers.learnt().ifPresent(bytes -> file.ifPresent(each -> each.write(bytes)));
    }
}
