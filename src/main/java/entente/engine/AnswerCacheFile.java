package entente.engine;

import entente.model.Rulebook;
import entente.store.CacheFile;
import entente.store.Hash;
import entente.text.Folder;
import java.nio.file.Path;
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
    private final Optional<Path> rules;
    private final String build;
    private Optional<AnswerCache> content = Optional.empty();

    /**
     * What is known of the folder of rules as it stands.
     *
     * @param hash of this build and all that stands in the folder
     * @param rulebook what was read in it when it stood so before, and no mistake was in it, in its cases neither
     */
    public record KnownRules(String hash, Optional<Rulebook> rulebook) {}

    /**
     * A rulebook as it is kept.
     *
     * @param hash of the folder in which it was read
     * @param folder as it was named, for so are the rulebook's files
     */
    record KeptRulebook(String hash, String folder, Rulebook rulebook) {}

    private AnswerCacheFile(
            Optional<CacheFile> file, Optional<CacheFile> rulebookFile, Optional<Path> rules, String build) {
        this.file = file;
        this.rulebookFile = rulebookFile;
        this.rules = rules;
        this.build = build;
    }

    /** None: everything is asked anew, and nothing kept. */
    public static AnswerCacheFile none() {
        return new AnswerCacheFile(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /**
     * The files for a folder of rules.
     *
     * @param folder where such files are kept; nothing else is
     */
    public static AnswerCacheFile in(Path folder, Path rules) {
        return ProgramBuild.build()
                .map(build -> new AnswerCacheFile(
                        Optional.of(CacheFile.in(folder, rules, ENDING)),
                        Optional.of(CacheFile.in(folder, rules, RULEBOOK)),
                        Optional.of(rules),
                        build))
                .orElseGet(AnswerCacheFile::none);
    }

    /** The same for other rules, which it serves as far as they are the same; nothing is kept of them. */
    public AnswerCacheFile forOthers() {
        return new AnswerCacheFile(file, Optional.empty(), Optional.empty(), build);
    }

    /** Whether there is anything that may serve. */
    public boolean exists() {
        return file.filter(CacheFile::exists).isPresent();
    }

    String build() {
        return build;
    }

    /** Looks at the folder of rules; empty if nothing is kept of it, or it cannot be told how it stands. */
    public Optional<KnownRules> look() {
        return hash().map(hash -> new KnownRules(hash, rulebook(hash)));
    }

    /** A hash of this build and all that stands in the folder, if no mistake was in it when it stood so before. */
    public Optional<String> sound() {
        return hash().filter(this::isSound);
    }

    private boolean isSound(String hash) {
        return read().flatMap(AnswerCache::sound).equals(Optional.of(hash));
    }

    /** Whether all in the folder stands as it did when it was looked at. */
    public boolean stands(KnownRules before) {
        return hash().equals(Optional.of(before.hash()));
    }

    private Optional<String> hash() {
        return rules.flatMap(folder -> Folder.sums(folder, any -> true, Hash::of))
                .map(sums -> Hash.of(build, sums.toString()));
    }

    private Optional<Rulebook> rulebook(String hash) {
        return rulebookFile
                .filter(any -> isSound(hash))
                .flatMap(kept -> kept.read(KeptRulebook.class))
                .filter(kept ->
                        kept.hash().equals(hash) && Optional.of(kept.folder()).equals(rules.map(Path::toString)))
                .map(KeptRulebook::rulebook);
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
     * @param before what was known of the folder before it was read, in which no mistake was found
     */
    public void write(Answers answers, Optional<KnownRules> before) {
        if (rules.isEmpty()) {
            return;
        }
        Optional<KnownRules> sound = before.filter(known -> known.rulebook().isPresent() || stands(known));
        sound.filter(known -> known.rulebook().isEmpty()).ifPresent(known -> {
            KeptRulebook read = new KeptRulebook(known.hash(), rules.get().toString(), answers.rulebook());
            rulebookFile.ifPresent(kept -> kept.write(read));
        });
        Optional<AnswerCache> learnt = answers.learnt(sound.map(KnownRules::hash));
        learnt.ifPresent(answered -> file.ifPresent(kept -> kept.write(answered)));
    }
}
