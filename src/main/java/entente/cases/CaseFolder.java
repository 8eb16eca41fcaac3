package entente.cases;

import entente.model.Rulebook;
import entente.text.Folder;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All cases below {@code rules/}. */
public final class CaseFolder {
    private CaseFolder() {}

    /**
     * Reads every file of cases, ordered by id; one without a rule file beside it is an error.
     *
     * @param rules the folder, as it is shown to people
     */
    public static List<CaseFile> read(Path rules, Rulebook rulebook, Problems problems) {
        List<CaseFile> files = new ArrayList<>();
        for (Path file : Folder.files(rules, new Problems()).orElse(List.of())) {
            String below = rules.relativize(file).toString().replace('\\', '/');
            if (!below.endsWith(CaseFile.ENDING)) {
                continue;
            }
            String id = below.substring(0, below.length() - CaseFile.ENDING.length());
            if (!Files.exists(rules.resolve(id + ".drl"))) {
                problems.error(
                        Place.startOf(file), "these cases are of no rule: no file " + id + ".drl stands beside them");
            }
            CaseFile.read(file, id, rulebook, problems).ifPresent(files::add);
        }
        return files;
    }
}
