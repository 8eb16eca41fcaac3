package entente.rulebook;

import entente.rulebook.RuleReader.RulesRead;
import entente.source.Place;
import entente.source.Problems;
import entente.source.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rule files below {@code rules/}: each read alone, then held against one another. */
public final class RuleFolder {
    /** The longest rule file that is read. */
    public static final int MOST_BYTES = 256 * 1024;

    static final String ENDING = ".drl";
    private static final int DEEPEST = 20;

    private final Names names;
    private final Problems problems;
    private final List<RuleCard> cards = new ArrayList<>();
    private final Map<String, Place> overtaking = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    private RuleFolder(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * Reads every rule file below a folder, whatever order the system lists them in. Symbolic links are refused.
     *
     * @param rules the folder, as it is shown to people
     * @return ordered by id; complete only if no error was recorded
     */
    public static List<RuleCard> read(Path rules, Names names, Problems problems) {
        RuleFolder folder = new RuleFolder(names, problems);
        folder.files(rules).forEach(file -> folder.read(rules, file));
        folder.cards.sort(Comparator.comparing(RuleCard::id));
        folder.checkDistinct();
        new Overtaking(folder.cards, folder.overtaking, folder.unread, problems).check();
        return List.copyOf(folder.cards);
    }

    /** The rule files, relative to the folder, ordered by name. */
    private List<Path> files(Path rules) {
        try {
            Path root = rules.toRealPath();
            try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
                return walk.filter(path -> isRuleFile(rules, root, path))
                        .map(root::relativize)
                        .sorted(Comparator.comparing(RuleFolder::id))
                        .toList();
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.error(Place.startOf(rules), "the folder of the rules cannot be read");
            return List.of();
        }
    }

    private boolean isRuleFile(Path rules, Path root, Path path) {
        boolean ruleFile = path.getFileName().toString().endsWith(ENDING);
        if (Files.isSymbolicLink(path) && (ruleFile || Files.isDirectory(path))) {
            problems.error(
                    Place.startOf(rules.resolve(root.relativize(path))),
                    "this is a symbolic link, which is not followed: put the file itself here");
            return false;
        }
        return ruleFile && !Files.isDirectory(path);
    }

    /** The path without the ending, with forward slashes. */
    private static String id(Path relative) {
        String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return path.substring(0, path.length() - ENDING.length());
    }

    private void read(Path rules, Path relative) {
        RulesRead read = Text.read(rules.resolve(relative), MOST_BYTES, problems)
                .map(text -> RuleReader.readFile(text, id(relative), names, problems))
                .orElse(RulesRead.NOTHING);
        if (read.cards().isEmpty()) {
            unread.add(id(relative));
        }
        cards.addAll(read.cards());
        overtaking.putAll(read.overtaking());
    }

    private void checkDistinct() {
        Map<String, RuleCard> ids = new HashMap<>();
        Map<String, RuleCard> titles = new HashMap<>();
        for (RuleCard card : cards) {
            RuleCard sameId = ids.putIfAbsent(card.id(), card);
            if (sameId != null) {
                problems.error(card.place(), "the id `" + card.id() + "` is taken at " + sameId.place());
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
