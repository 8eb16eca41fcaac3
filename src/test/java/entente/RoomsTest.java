package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's picture of the rooms is that of the code: each package below {@code entente}, with those that it imports
 * from and that none of the others it imports from brings along. Imports also show what byte code does not, such as
 * constants. With {@code -Dpages=write} the picture is drawn anew.
 */
class RoomsTest {
    private static final Path CODE = Path.of("src/main/java/entente");
    private static final Path README = Path.of("README.md");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?entente\\.(\\w+)\\.");
    private static final Pattern PICTURE =
            Pattern.compile("(?<=<!-- rooms -->\\n```text\\n).*?(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ABOUT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void theReadmeShowsTheRooms() throws IOException {
        Map<String, Set<String>> uses = uses();
        assertThat(uses).hasSizeGreaterThan(8);
        String readme = Files.readString(README);
        String drawn = PICTURE.matcher(readme).replaceFirst(Matcher.quoteReplacement(picture(uses)));
        assertThat(PICTURE.matcher(readme).results()).hasSize(1);
        Golden.page(README, drawn);
    }

    /** Of each room those that its files import from. */
    private static Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path file : files()) {
            String room = CODE.relativize(file).getName(0).toString();
            Set<String> used = uses.computeIfAbsent(room, any -> new TreeSet<>());
            IMPORT.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(other -> !other.equals(room))
                    .forEach(used::add);
        }
        return uses;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String picture(Map<String, Set<String>> uses) throws IOException {
        StringBuilder picture = new StringBuilder();
        List<String> rooms = inOrder(uses);
        int widest = rooms.stream().mapToInt(String::length).max().orElseThrow();
        Map<String, String> arrows = new TreeMap<>();
        rooms.forEach(room -> arrows.put(room, String.join(", ", direct(room, uses))));
        int widestArrows =
                arrows.values().stream().mapToInt(String::length).max().orElseThrow();
        for (String room : rooms) {
            String used = arrows.get(room);
            picture.append((room + " ".repeat(widest - room.length())
                                    + (used.isEmpty() ? "    " : " ─► ")
                                    + used
                                    + " ".repeat(widestArrows - used.length()) + "  " + about(room))
                            .stripTrailing())
                    .append('\n');
        }
        return picture.toString();
    }

    /** The lowest first; none before one that it uses, so no circle. */
    private static List<String> inOrder(Map<String, Set<String>> uses) {
        List<String> rooms = new ArrayList<>();
        while (rooms.size() < uses.size()) {
            List<String> next = uses.keySet().stream()
                    .filter(room -> !rooms.contains(room) && rooms.containsAll(uses.get(room)))
                    .toList();
            assertThat(next)
                    .as("rooms on top of " + rooms + ", without a circle")
                    .isNotEmpty();
            rooms.addAll(next);
        }
        return rooms;
    }

    /** Those that a room uses and that it would not also reach through another. */
    private static List<String> direct(String room, Map<String, Set<String>> uses) {
        return uses.get(room).stream()
                .filter(used -> uses.get(room).stream().noneMatch(other -> reaches(other, used, uses)))
                .toList();
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        return uses.get(from).contains(to) || uses.get(from).stream().anyMatch(next -> reaches(next, to, uses));
    }

    /** The first words of a package's comment. */
    private static String about(String room) throws IOException {
        Path info = CODE.resolve(room).resolve("package-info.java");
        Matcher comment = ABOUT.matcher(Files.exists(info) ? Files.readString(info) : "/** */");
        assertThat(comment.find()).as(room).isTrue();
        String words = comment.group(1).replaceAll("\\s*\\n \\* ?", " ").strip().replaceAll("\\{@code (.*?)}", "$1");
        return words.split("[:.](\\s|$)")[0];
    }
}
