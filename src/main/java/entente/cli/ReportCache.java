package entente.cli;

import entente.option.Option;
import entente.option.OptionFolder;
import entente.report.markdown.Reports;
import entente.store.CacheFile;
import entente.store.Hash;
import entente.text.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Which reports an earlier run made of the same program, rules and settings as this one has, those of an option of the same
 * option, and stand as it made them: they need not be made again. What is in doubt is made again.
 */
final class ReportCache {
    private static final String ENDING = ".reports";

    /** Under this are kept those that are made of no option; no file of an option has this name. */
    private static final String OF_RULES = "rules";

    private final Folders folders;
    private final Optional<CacheFile> file;
    private final SortedMap<String, String> options;
    private final SortedMap<String, String> there;
    private final String settings;
    private final Map<String, Made> kept;
    private final Map<String, Made> made = new HashMap<>();
    private final SortedMap<String, String> put = new TreeMap<>();

    /** A hash of all that some reports were made of, and a sum of each by the name of its file. */
    record Made(String of, Map<String, String> files) {}

    /** All reports as they are kept, by the option's file. */
    record Kept(Map<String, Made> reports) {}

    private ReportCache(Folders folders, Optional<CacheFile> file) {
        this.folders = folders;
        this.file = file;
        this.options = file.map(any -> hashes(folders.options())).orElseGet(TreeMap::new);
        this.there = file.flatMap(any -> there(folders)).orElseGet(TreeMap::new);
        this.settings = Hash.of(folders.settings(), options.keySet().toString());
        this.kept = file.flatMap(cache -> cache.read(Kept.class))
                .map(all -> new TreeMap<>(all.reports()))
                .orElseGet(TreeMap::new);
    }

    /** What is known before rules and options are read: what changes after that is not taken for what was read. */
    static ReportCache before(Folders folders) {
        return new ReportCache(folders, folders.kept().map(kept -> CacheFile.in(kept, folders.reports(), ENDING)));
    }

    /** One that notes what it takes before it passes it on. */
    Reports.Taker noting(Reports.Taker taker) {
        return noting(taker, put);
    }

    private static Reports.Taker noting(Reports.Taker taker, Map<String, String> sums) {
        return (name, text) -> {
            sums.put(name, sum(text.getBytes(StandardCharsets.UTF_8)));
            taker.take(name, text);
        };
    }

    /** The reports that were made or left by now: a sum of each by the name of its file. */
    SortedMap<String, String> put() {
        return Collections.unmodifiableSortedMap(put);
    }

    /** A hash of all options, as they stood before any was read, and the settings; empty if it cannot be told. */
    Optional<String> inputs() {
        return options.isEmpty() ? Optional.empty() : Optional.of(Hash.of(settings, options.toString()));
    }

    /**
     * Those that report on an option.
     *
     * @param option empty for those that are made of none
     */
    Section of(Optional<Option> option, Workspace workspace) {
        String name = option.map(of -> of.file().getFileName().toString()).orElse(OF_RULES);
        return new Section(name, of(name, workspace));
    }

    /** Reports that are made of one thing, and so are left together or made together. */
    final class Section {
        private final String name;
        private final Optional<String> of;
        private final Map<String, String> standing;
        private final Map<String, String> taken = new TreeMap<>();

        /** @param of a hash of all that they are made of; empty if it cannot be told */
        private Section(String name, Optional<String> of) {
            this.name = name;
            this.of = of;
            this.standing = Optional.ofNullable(kept.get(name))
                    .filter(before -> of.equals(Optional.of(before.of())))
                    .map(Made::files)
                    .filter(files -> there.entrySet().containsAll(files.entrySet()))
                    .orElseGet(Map::of);
        }

        /** Whether they stand as they would be made now. */
        boolean stands() {
            return !standing.isEmpty();
        }

        /** Notes that they are left as they stand. */
        Set<String> left() {
            put.putAll(standing);
            return standing.keySet();
        }

        /** One that notes what it takes as a report of these before it passes it on. */
        Reports.Taker noting(Reports.Taker taker) {
            return ReportCache.noting(taker, taken);
        }

        /** That what was taken is all of them. */
        void made() {
            put.putAll(taken);
            of.ifPresent(hash -> made.put(name, new Made(hash, taken)));
        }
    }

    /** A sum of each file in the folder of reports, by its name there; empty where they cannot be told. */
    static Optional<SortedMap<String, String>> there(Folders folders) {
        return Folder.sums(folders.reports(), any -> true, ReportCache::sum);
    }

    private static String sum(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= CacheFile.MOST_BYTES
                ? sum(Files.readAllBytes(file))
                : "";
    }

    /** Enough to see that a report was edited, and far faster than a hash. */
    private static String sum(byte[] report) {
        CRC32 sum = new CRC32();
        sum.update(report);
        return report.length + "-" + sum.getValue();
    }

    /**
     * Keeps what reports that are in their places now were made of, if that stands as it did before it was read.
     *
     * @return whether all of it does
     */
    boolean keep(Workspace workspace) {
        if (file.isEmpty() || !workspace.rulesStand()) {
            return false;
        }
        SortedMap<String, String> now = hashes(folders.options());
        if (!made.isEmpty() && now.keySet().equals(options.keySet())) {
            made.forEach((name, reports) -> {
                if (Objects.equals(options.get(name), now.get(name))) {
                    kept.put(name, reports);
                }
            });
            file.get().write(new Kept(kept));
        }
        return now.equals(options);
    }

    /** A hash of all that reports are made of, of the option too if they are of one; empty if it cannot be told. */
    private Optional<String> of(String name, Workspace workspace) {
        Optional<String> option = Optional.ofNullable(options.get(name));
        return option.isEmpty() && (options.isEmpty() || !name.equals(OF_RULES))
                ? Optional.empty()
                : workspace.stateOfRules().map(rules -> Hash.of(settings, rules, option.orElse(""), name));
    }

    /** Those of all options; of none where there is anything that a run may refuse. */
    private static SortedMap<String, String> hashes(Path folder) {
        return Folder.sums(folder, OptionFolder::isYaml, Hash::of).orElseGet(TreeMap::new);
    }
}
