package entente.rulefile;

import entente.model.RuleCard;
import entente.model.RuleFile;
import entente.model.SpokenParts;
import entente.text.FileText;
import entente.text.Folder;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rule files below {@code rules/}: each read alone, then held against one another. */
public final class RuleFolder {
    /** The longest rule file that is read. */
    public static final int MOST_BYTES = 256 * 1024;

    /** Not a file of rules, but of the types that they import. */
    private static final String TYPES = "vocabulary" + RuleFile.ENDING;

    private final KnownIds names;
    private final Problems problems;
    private final List<RuleCard> cards = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    private RuleFolder(KnownIds names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * Reads every rule file below a folder, whatever order the system lists them in; a link out of the folder is refused.
     *
     * @param rules the folder, as it is shown to people
     * @return ordered by id; complete only if no error was recorded
     */
    public static List<RuleCard> read(Path rules, KnownIds names, Problems problems) {
        RuleFolder folder = new RuleFolder(names, problems);
        Folder.files(rules, problems).orElse(List.of()).stream()
                .filter(file -> file.toString().endsWith(RuleFile.ENDING))
                .filter(file -> !rules.relativize(file).toString().equals(TYPES))
                .forEach(file -> folder.read(file, id(rules.relativize(file))));
        folder.cards.sort(Comparator.comparing(RuleCard::id));
        folder.checkDistinct();
        OvertakenPositions.check(folder.cards, folder.unread, problems);
        RequirementFiles.check(folder.cards, folder.unread, problems);
        if (folder.unread.isEmpty()) {
            new SpokenParts(names.vocabulary(), folder.cards).check(problems);
        }
        return List.copyOf(folder.cards);
    }

    /** The path without the ending, with forward slashes. */
    private static String id(Path relative) {
        String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return path.substring(0, path.length() - RuleFile.ENDING.length());
    }

    private void read(Path file, String id) {
        List<RuleCard> read = FileText.read(file, MOST_BYTES, problems)
                .map(text -> RuleReader.read(text, id, names, problems))
                .orElse(List.of());
        if (read.isEmpty()) {
            unread.add(id);
        }
        cards.addAll(read);
    }

    private void checkDistinct() {
        Map<String, RuleCard> ids = new HashMap<>();
        Map<String, RuleCard> titles = new HashMap<>();
        for (RuleCard card : cards) {
            RuleCard sameId = ids.putIfAbsent(card.id(), card);
            if (sameId != null) {
                problems.error(card.place(), "the id '" + card.id() + "' is taken at " + sameId.place());
            }
            RuleCard sameTitle = titles.putIfAbsent(card.file().packageName() + " " + card.title(), card);
            if (sameTitle != null) {
                problems.error(
                        card.place(),
                        "another rule of this folder has the name \"" + card.title() + "\", at " + sameTitle.place());
            }
        }
    }
}
