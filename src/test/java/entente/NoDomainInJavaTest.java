package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file under src/main names a party, a side, a fund, a country or a recommendation of the shipped rules. */
class NoDomainInJavaTest {
    /** Words that every file may use: they are also plain English. */
    private static final Set<String> PLAIN = Set.of(
            "none", "analysts", "talks", "venue", "association", "membership", "funding", "governance", "mandate");

    @Test
    void noJavaFileNamesTheDomain() throws IOException {
        Rulebook rulebook = Frozen.rulebook();
        Set<String> words = new TreeSet<>();
        for (Party party : rulebook.parties()) {
            add(words, party.id());
            add(words, party.name());
        }
        rulebook.sides().forEach((id, name) -> {
            add(words, id);
            add(words, name);
        });
        rulebook.recommendations().stream().map(Recommendation::id).forEach(id -> add(words, id));
        rulebook.vocabulary().sections().forEach(section -> {
            add(words, section.id());
            add(words, section.title());
        });
        List.of(
                        "EU",
                        "UK",
                        "CER",
                        "Brexit",
                        "Ukraine",
                        "Norway",
                        "Canada",
                        "London",
                        "Paris",
                        "Berlin",
                        "Brussels",
                        "defence")
                .forEach(word -> add(words, word));
        words.removeAll(PLAIN);
        assertThat(words).hasSizeGreaterThan(50);

        List<String> named = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Path.of("src/main"))) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("META-INF/LICENSE"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(50);
        Pattern any = Pattern.compile("(?<![a-z0-9_-])("
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![a-z0-9_-])");
        for (Path file : files) {
            String text = Files.readString(file).toLowerCase(Locale.ROOT);
            any.matcher(text).results().forEach(found -> named.add(file + " names " + found.group()));
        }
        assertThat(named).isEmpty();
    }

    private static void add(Set<String> words, String word) {
        words.add(word.toLowerCase(Locale.ROOT));
    }
}
