package entente.option;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.Tiny;
import entente.model.Rulebook;
import entente.text.FileText;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.YamlFile;
import entente.text.YamlParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One slip in an option is told where it is: in every option, a key or a value from a list that is changed by one
 * letter (put in, left out, swapped with the next, replaced), a value of another type, a key that is repeated.
 */
class OneSlipTest {
    private static final long SEED = 20260201;
    private static final int SLIPS_OF_A_WORD = Integer.getInteger("slips.of.a.word", 2);
    private static final double RIGHT = 0.98;

    /** Of all keys every how many is repeated; each by {@code -Pdeep}. */
    private static final int ONE_KEY_IN = Integer.getInteger("damaged.one.in", 2);

    static Stream<Path> worlds() {
        return Stream.of(Frozen.RULES, Tiny.RULES);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aSlipOfOneLetterIsToldAndCured(Path rules) throws IOException {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        Rulebook rulebook = rulebook(rules);
        int slips = 0;
        int other = 0;
        int right = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        List<String> elsewhere = new ArrayList<>();
        for (Path file : options(rules)) {
            String text = Files.readString(file);
            for (Node.Scalar word : words(file, text)) {
                for (String slip : slips(word.text(), random)) {
                    String changed = replaced(text, word.place(), slip);
                    Place token = resized(word.place(), slip.length());
                    List<Problem> problems = problems(file, changed, rulebook);
                    if (problems.isEmpty()) {
                        other++;
                        continue;
                    }
                    slips++;
                    if (!problems.stream().allMatch(problem -> within(problem.place(), token))) {
                        elsewhere.add(slip + " for " + word.text() + ": " + problems);
                    }
                    String first = problems.get(0).maybe().orElse("nothing");
                    if (first.equals(word.text())) {
                        right++;
                    } else {
                        wrong.merge(slip + " for " + word.text() + ", guessed " + first, 1, Integer::sum);
                    }
                }
            }
        }
        System.out.println(slips + " slips, " + right + " cured, " + other + " make another word that may stand there");
        assertThat(elsewhere.stream().limit(5)).isEmpty();
        assertThat(slips).isGreaterThan(75 * SLIPS_OF_A_WORD);
        assertThat(other).as("slips that make another word").isLessThan(slips / 50);
        assertThat((double) right / slips).as(wrong.toString()).isGreaterThanOrEqualTo(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aValueOfAnotherTypeIsToldWhereItStands(Path rules) throws IOException {
        Rulebook rulebook = rulebook(rules);
        int tried = 0;
        for (Path file : options(rules)) {
            String text = Files.readString(file);
            for (Node.Entry entry : entries(file, text)) {
                if (!(entry.value() instanceof Node.Scalar scalar) || folded(text, scalar)) {
                    continue;
                }
                for (String other : ofOtherTypes(scalar)) {
                    String changed = replaced(text, scalar.place(), other);
                    Place token = resized(scalar.place(), other.length());
                    List<Problem> problems = problems(file, changed, rulebook);
                    assertThat(problems)
                            .as(other + " in " + scalar.place())
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(within(problem.place(), token))
                                    .as(other + " in " + scalar.place() + ": " + problem)
                                    .isTrue());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aKeyThatIsRepeatedIsToldWhereItStandsAgain(Path rules) throws IOException {
        Rulebook rulebook = rulebook(rules);
        int tried = 0;
        for (Path file : options(rules)) {
            String text = Files.readString(file);
            List<String> lines = text.lines().toList();
            for (Node.Entry entry : entries(file, text)) {
                String line = lines.get(entry.keyPlace().line() - 1);
                if (!line.strip().startsWith(entry.key() + ":")
                        || entry.keyPlace().line() % ONE_KEY_IN != 0) {
                    continue;
                }
                List<String> repeated = new ArrayList<>(lines);
                repeated.add(entry.keyPlace().line() - 1, line.substring(0, line.indexOf(':')) + ": x");
                List<Problem> problems = problems(file, String.join("\n", repeated) + "\n", rulebook);
                assertThat(problems)
                        .extracting(Problem::place)
                        .contains(new Place(
                                file,
                                entry.keyPlace().line() + 1,
                                entry.keyPlace().column(),
                                entry.keyPlace().length()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private static boolean folded(String text, Node.Scalar scalar) {
        String line = text.lines().toList().get(scalar.place().line() - 1);
        return line.endsWith(">-") || scalar.place().length() != scalar.text().length();
    }

    /** Values that are of another type than this one, whatever is wanted here. */
    private static List<String> ofOtherTypes(Node.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT ->
                scalar.text().matches("\\d{4}-.*") || scalar.text().equals("open")
                        ? List.of("[]x", "1.5", "{a: b}")
                        : List.of("7", "1.5", "true", "[[a]]", "{a: b}", "~");
            case WHOLE_NUMBER, DECIMAL -> List.of("text", "'5'", "true", "[5]", "{a: b}", "~");
            case FLAG -> List.of("7", "'true'", "text", "[true]", "{a: b}", "~");
            case EMPTY -> List.of();
        };
    }

    /** What one slip makes of a word: so many slips of any kind. */
    private static Set<String> slips(String word, Random random) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i < SLIPS_OF_A_WORD; i++) {
            int at = random.nextInt(word.length());
            char letter = (char) ('a' + random.nextInt(26));
            slips.add(
                    switch (random.nextInt(4)) {
                        case 0 -> word.substring(0, at) + letter + word.substring(at);
                        case 1 -> word.substring(0, at) + word.substring(at + 1);
                        case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                        default ->
                            at + 1 < word.length()
                                    ? word.substring(0, at)
                                            + word.charAt(at + 1)
                                            + word.charAt(at)
                                            + word.substring(at + 2)
                                    : word + letter;
                    });
        }
        slips.remove(word);
        slips.removeIf(slip -> slip.isEmpty() || !slip.matches("[a-z0-9].*"));
        return slips;
    }

    private static boolean within(Place place, Place token) {
        return place.line() == token.line()
                && place.column() >= token.column()
                && place.column() + place.length() <= token.column() + token.length();
    }

    private static Place resized(Place place, int length) {
        return new Place(place.file(), place.line(), place.column(), length);
    }

    private static String replaced(String text, Place place, String by) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = lines.get(place.line() - 1);
        lines.set(
                place.line() - 1,
                line.substring(0, place.column() - 1)
                        + by
                        + line.substring(Math.min(line.length(), place.column() - 1 + place.length())));
        return String.join("\n", lines) + "\n";
    }

    private static List<Problem> problems(Path file, String text, Rulebook rulebook) {
        Problems problems = new Problems();
        OptionReader.read(FileText.of(file, text), rulebook, problems);
        return problems.all();
    }

    private static List<Node.Scalar> words(Path file, String text) {
        return YamlParts.wordsOfAnOption((Node.Mapping) read(file, text));
    }

    private static List<Node.Entry> entries(Path file, String text) {
        return YamlParts.entries(read(file, text));
    }

    private static Node read(Path file, String text) {
        return YamlFile.tree(FileText.of(file, text), new Problems()).orElseThrow();
    }

    private static List<Path> options(Path rules) throws IOException {
        try (Stream<Path> files = Files.list(rules.resolveSibling("options"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Rulebook rulebook(Path rules) {
        return rules.equals(Frozen.RULES) ? Frozen.rulebook() : Tiny.read().rulebook();
    }
}
