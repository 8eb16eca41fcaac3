package entente.engine;

import entente.model.Rulebook;
import entente.text.CacheFile;
import entente.text.Folder;
import entente.text.Hash;
import entente.text.Problems;
import entente.text.RecordReader;
import entente.text.RecordWriter;
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
 * The files in which is kept what Drools answered for one folder of rules, and what was read in it. Where they cannot be read
 * or written, nothing is kept, and nobody is told: it only takes longer.
 */
public final class AnswerCacheFile {
    private static final String ENDING = ".answers";
    private static final String RULEBOOK = ".rulebook";

    private final Optional<CacheFile> file;
    private final Optional<CacheFile> rulebookFile;
    private final Optional<String> build;
    private Optional<AnswerCache> content = Optional.empty();
    private Optional<Hash> sound = Optional.empty();
    private Optional<Rulebook> rulebook = Optional.empty();

    private AnswerCacheFile(Optional<CacheFile> file, Optional<CacheFile> rulebookFile, Optional<String> build) {
        this.file = file;
        this.rulebookFile = rulebookFile;
        this.build = build;
    }

    /** None: everything is asked anew, and nothing kept. */
    public static AnswerCacheFile none() {
        return new AnswerCacheFile(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The files for a folder of rules.
     *
     * @param folder where such files are kept; nothing else is
     */
    public static AnswerCacheFile in(Path folder, Path rules) {
        Optional<String> build = ProgramBuild.build();
        return build.isEmpty()
                ? none()
                : new AnswerCacheFile(
                        Optional.of(CacheFile.in(folder, rules, ENDING)),
                        Optional.of(CacheFile.in(folder, rules, RULEBOOK)),
                        build);
    }

    /** Whether it is the one of a folder of rules; another only serves as far as rules are the same. */
    public boolean isOf(Path rules) {
        return file.filter(each -> each.isAbout(rules)).isPresent();
    }

    /** Whether there is anything that may serve. */
    public boolean exists() {
        return file.filter(CacheFile::exists).isPresent();
    }

    String build() {
        return build.orElse("");
    }

    /** Whether the folder of rules stands as it did when this build last found no mistake in it, in its cases neither. */
    public boolean isSound(Path rules) {
        sound = state(rules);
        return isOf(rules)
                && sound.isPresent()
                && read().flatMap(AnswerCache::sound).equals(sound);
    }

    /** What was read in the folder of rules when it stood as it does now that it was asked whether it is sound; empty if it is not. */
    public Optional<Rulebook> rulebook(Path rules) {
        if (sound.isPresent() && read().flatMap(AnswerCache::sound).equals(sound)) {
            rulebook = rulebookFile
                    .flatMap(CacheFile::read)
                    .flatMap(CacheFile::unsealed)
                    .flatMap(text -> {
                        String key = key(sound.get(), rules);
                        return text.startsWith(key)
                                ? RecordReader.read(text.substring(key.length()), Rulebook.class)
                                : Optional.empty();
                    });
        }
        return rulebook;
    }

    /** What a rulebook hangs on: all that was read, and how the folder was named, for so are its files. */
    private static String key(Hash state, Path rules) {
        return Hash.of(state.toString(), rules.toString()) + "\n";
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
                    texts.add(new String(in.readNBytes(CacheFile.MOST_BYTES), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(Hash.of(texts.toArray(new String[0])));
    }

    Optional<AnswerCache> read() {
        if (content.isEmpty()) {
            content = file.flatMap(CacheFile::read).flatMap(AnswerCache::read);
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
        if (sound.isPresent() && (rulebook.isPresent() || stands(rules))) {
            answers.putSound(sound.get());
            if (rulebook.isEmpty()) {
                String text = key(sound.get(), rules) + RecordWriter.written(answers.rulebook());
                rulebookFile.ifPresent(each -> each.write(CacheFile.sealed(text)));
                rulebook = Optional.of(answers.rulebook());
            }
        }
        answers.learnt().ifPresent(bytes -> file.ifPresent(each -> each.write(bytes)));
    }
}
