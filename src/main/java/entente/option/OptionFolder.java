package entente.option;

import entente.rulebook.Rulebook;
import entente.source.Folder;
import entente.source.Place;
import entente.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder of options: one file each, and the schema for editors. */
public final class OptionFolder {
    /** The one file of the folder that is no option. */
    public static final String SCHEMA = "option.schema.json";

    private OptionFolder() {}

    /**
     * The files of the options, ordered by id; of what else stands there a warning is recorded.
     *
     * @param folder as it is shown to people, and so are the files
     */
    public static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.error(Place.startOf(folder), "there is no such folder; options are read from it");
            return List.of();
        }
        Optional<List<Path>> files = Folder.files(folder, problems);
        List<Path> options = new ArrayList<>();
        for (Path file : files.orElse(List.of())) {
            boolean inside = folder.relativize(file).getNameCount() == 1;
            String name = file.getFileName().toString();
            if (inside && name.endsWith(OptionReader.ENDING)) {
                options.add(file);
            } else if (!inside || !name.equals(SCHEMA)) {
                problems.of("unread-file")
                        .warning(
                                Place.startOf(file),
                                "nothing reads this file: options stand in the folder itself and end in .yaml");
            }
        }
        options.sort(Comparator.comparing(OptionFolder::id));
        if (files.isPresent() && options.isEmpty()) {
            problems.error(Place.startOf(folder), "no option stands in this folder");
        }
        return options;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - OptionReader.ENDING.length());
    }

    /** Reads all options of the folder, ordered by id; those with errors, which are recorded, are left out. */
    public static List<Option> read(Path folder, Rulebook rulebook, Problems problems) {
        List<Option> options = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            OptionReader.read(file, rulebook, problems).ifPresent(options::add);
        }
        return options;
    }
}
