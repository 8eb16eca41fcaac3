package entente.option;

import entente.model.Rulebook;
import entente.text.FileText;
import entente.text.Folder;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of options: one file each, and the schema for editors. */
public final class OptionFolder {
    /** The one file of the folder that is no option. */
    public static final String SCHEMA = "option.schema.json";

    private static final String OPTIONS = "options";

    private static final Pattern DRAFT =
            Pattern.compile("(?m)^[\"']?status[\"']?: *[\"']?" + OptionReader.DRAFT + "[\"']? *(#.*)?\r?$");

    private OptionFolder() {}

    /**
     * The files of the options, ordered by id, also those whose names have another ending of YAML, which is an error; of what else stands there a warning is recorded.
     *
     * @param folder as it is shown to people, and so are the files
     */
    public static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.error(Place.startOf(folder), "there is no such folder; options are read from it", meant(folder));
            return List.of();
        }
        Optional<List<Path>> files = Folder.files(folder, problems);
        List<Path> options = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files.orElse(List.of())) {
            boolean inside = folder.relativize(file).getNameCount() == 1;
            String name = file.getFileName().toString();
            if (inside && isYaml(file)) {
                options.add(file);
            } else if (!inside || !name.equals(SCHEMA)) {
                others.add(file);
            }
        }
        options.sort(Comparator.comparing(OptionFolder::id));
        if (files.isPresent() && options.isEmpty()) {
            problems.error(Place.startOf(folder), "no option stands in this folder", meant(folder));
            return List.of();
        }
        others.forEach(file -> problems.of("unread-file")
                .warning(
                        Place.startOf(file),
                        "nothing reads this file: options stand in the folder itself and end in .yaml"));
        return options;
    }

    /** Whether a file has an ending of YAML, be it one that an option may not have. */
    public static boolean isYaml(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml");
    }

    private static boolean holdsYaml(Path folder) {
        return Folder.files(folder, new Problems()).orElse(List.of()).stream()
                .map(folder::relativize)
                .anyMatch(below -> below.getNameCount() == 1 && isYaml(below));
    }

    private static Optional<String> meant(Path folder) {
        return Folder.meant(
                Stream.of(folder.resolve(OPTIONS), folder.resolveSibling(OPTIONS)), OptionFolder::holdsYaml);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /**
     * Reads all options of the folder but for drafts, ordered by id; those with errors, which are recorded, are left
     * out.
     */
    public static List<Option> read(Path folder, Rulebook rulebook, Problems problems) {
        return read(folder, rulebook, Map.of(), problems);
    }

    /** The same with options that are known as they stand in their files, by file: these are not read. */
    public static List<Option> read(Path folder, Rulebook rulebook, Map<Path, Option> known, Problems problems) {
        List<Option> options = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            Option as = known.get(file);
            if (as != null) {
                options.add(as);
            } else if (!isDraft(file)) {
                OptionReader.read(file, rulebook, problems).ifPresent(options::add);
            }
        }
        return options;
    }

    /** The files of the options that say that they are drafts, whatever else is wrong with them, ordered by id. */
    public static List<Path> drafts(Path folder) {
        return files(folder, new Problems()).stream()
                .filter(OptionFolder::isDraft)
                .toList();
    }

    private static boolean isDraft(Path file) {
        return FileText.read(file, YamlFile.MAX_BYTES, new Problems())
                .filter(text -> DRAFT.matcher(text.content()).find())
                .isPresent();
    }

    /** Reads the drafts of the folder; nothing that is wrong with one keeps anybody from anything. */
    public static void checkDrafts(Path folder, Rulebook rulebook, Problems problems) {
        for (Path file : drafts(folder)) {
            Problems own = new Problems();
            OptionReader.read(file, rulebook, own);
            own.all()
                    .forEach(problem -> problems.add(new Problem(
                            problem.place(),
                            Problem.Severity.WARNING,
                            "in a draft: " + problem.message(),
                            problem.known(),
                            problem.maybe())));
        }
    }
}
