package entente.rulebook;

import entente.source.Problems;
import java.nio.file.Path;
import java.util.List;

/** All rule files below {@code rules/}. */
public final class RuleFolder {
    private RuleFolder() {}

    /**
     * Reads every rule file below a folder.
     *
     * @param rules the folder, as it is shown to people
     * @return ordered by id; complete only if no error was recorded
     */
    public static List<RuleCard> read(Path rules, Names names, Problems problems) {
        return List.of();
    }
}
