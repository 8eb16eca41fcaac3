package entente.option;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.model.Rulebook;
import entente.model.Type;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every key of every option, and every value from a list of admissible ones, changed by one edit of a letter in every
 * way: each time an error within the changed token, whose guess is nearly always the original.
 */
class OneEditTest {
    private static final Rulebook RULEBOOK = Tiny.read().rulebook();
    private static final double GUESSED = 0.98;

    @TempDir
    private Path folder;

    @Test
    void findsEveryMisspellingAndGuessesWhatWasMeant() throws IOException {
        int edits = 0;
        int guessed = 0;
        for (Path file : List.of("metered-pipe", "monthly-gates", "tank-for-now").stream()
                .map(id -> Tiny.OPTIONS.resolve(id + ".yaml"))
                .toList()) {
            String text = Files.readString(file);
            List<Token> tokens = tokens(YamlFile.of(file, YamlFile.MAX_BYTES, new Problems())
                    .flatMap(yaml -> yaml.tree())
                    .orElseThrow());
            for (Token token : tokens) {
                for (String misspelt : misspellings(token.word())) {
                    if (token.known().contains(misspelt)) {
                        continue;
                    }
                    List<Problem> within = problems(file, text, token, misspelt);
                    assertThat(within).as(file + " " + token + " " + misspelt).isNotEmpty();
                    edits++;
                    guessed += within.get(0).maybe().equals(Optional.of(token.word())) ? 1 : 0;
                }
            }
        }
        assertThat(edits).isGreaterThan(5000);
        assertThat((double) guessed / edits).isGreaterThan(GUESSED);
    }

    private List<Problem> problems(Path file, String text, Token token, String misspelt) throws IOException {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Place place = token.place();
        String line = lines.get(place.line() - 1);
        lines.set(
                place.line() - 1,
                line.substring(0, place.column() - 1)
                        + misspelt
                        + line.substring(place.column() - 1 + token.word().length()));
        Path edited = Files.writeString(folder.resolve(file.getFileName()), String.join("\n", lines) + "\n");
        Problems problems = new Problems();
        OptionReader.read(edited, RULEBOOK, problems);
        return problems.all().stream()
                .filter(problem -> problem.place().line() == place.line()
                        && problem.place().column() >= place.column()
                        && problem.place().column() + problem.place().length()
                                <= place.column() + Math.max(1, misspelt.length()))
                .toList();
    }

    /** @param known the words that may stand there, so that an edit that makes one of them is none */
    private record Token(String word, Place place, List<String> known) {}

    private static List<Token> tokens(Node node) {
        List<Token> tokens = new ArrayList<>();
        collect(node, "", tokens);
        return tokens;
    }

    private static void collect(Node node, String path, List<Token> tokens) {
        if (node instanceof Node.Mapping mapping) {
            List<String> keys = mapping.entries().stream().map(Node.Entry::key).toList();
            for (Node.Entry entry : mapping.entries()) {
                tokens.add(new Token(entry.key(), entry.keyPlace(), keys));
                collect(entry.value(), path + "/" + entry.key(), tokens);
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, path, tokens));
        } else if (node instanceof Node.Scalar scalar && listed(path)) {
            tokens.add(new Token(scalar.text(), scalar.place(), words(path)));
        }
    }

    private static boolean listed(String path) {
        return path.startsWith("/expect/")
                || path.startsWith("/from/")
                || !words(path).isEmpty();
    }

    private static List<String> words(String path) {
        String[] names = path.split("/");
        if (names.length < 4 || !names[1].equals("terms")) {
            return List.of();
        }
        Type type = RULEBOOK.vocabulary()
                .term(names[2] + "." + names[3])
                .orElseThrow()
                .type();
        return type instanceof Type.Amount
                ? List.of()
                : Stream.concat(type.words().stream(), Stream.of("open")).toList();
    }

    private static List<String> misspellings(String word) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            for (String letter : List.of("a", "e", "n", "s", "x")) {
                all.add(word.substring(0, i) + letter + word.substring(i));
                if (i < word.length()) {
                    all.add(word.substring(0, i) + letter + word.substring(i + 1));
                }
            }
            if (i < word.length()) {
                all.add(word.substring(0, i) + word.substring(i + 1));
            }
            if (i + 1 < word.length()) {
                all.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
        return all.stream().distinct().filter(edit -> !edit.equals(word)).toList();
    }
}
