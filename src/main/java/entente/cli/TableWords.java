package entente.cli;

import entente.registry.ExpectedTableForms;
import entente.registry.ExpectedTableForms.Reading;
import entente.text.ExpectedForms;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.ValueForm;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that may stand somewhere in the tables, as their readers know them; scaffolds name the first of them. */
final class TableWords {
    private static final String ANY = "*";
    private static final int MOST_CHARACTERS = 60;

    private static final Pattern WANTED = Pattern.compile("\\$\\{words (\\w+)\\.([\\w.*]+)}");

    private TableWords() {}

    /** A text with the words of a key, in their own order, where it asks for them by the table and the keys that lead to it. */
    static String put(String text, Path rules) {
        List<ExpectedTableForms.Table> tables = ExpectedTableForms.of(rules);
        return WANTED.matcher(text)
                .replaceAll(wanted -> tables.stream()
                        .filter(one -> one.name().equals(wanted.group(1)))
                        .flatMap(one -> one.readings().stream())
                        .flatMap(reading -> known(
                                reading, reading.root(), List.of(wanted.group(2).split("\\."))))
                        .filter(known -> !known.words().isEmpty())
                        .findFirst()
                        .map(known -> inShort(known.words()))
                        .orElse(""));
    }

    /** As many as a comment has room for; 'check' lists them all where one is to be filled in. */
    private static String inShort(Collection<String> words) {
        StringBuilder named = new StringBuilder();
        for (String word : words) {
            if (named.length() + word.length() > MOST_CHARACTERS) {
                return named + ", …";
            }
            named.append(named.isEmpty() ? "" : ", ").append(word);
        }
        return named.toString();
    }

    private static Stream<KnownWords> known(Reading reading, Node at, List<String> path) {
        if (path.size() == 1) {
            return reading.forms().block(at).map(asked -> asked.get(path.get(0))).stream()
                    .map(ExpectedForms.Asked::form)
                    .flatMap(form -> word(form).stream());
        }
        return at instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> path.get(0).equals(ANY) || entry.key().equals(path.get(0)))
                        .flatMap(entry -> known(reading, entry.value(), path.subList(1, path.size())))
                : Stream.of();
    }

    private static Optional<KnownWords> word(ValueForm form) {
        if (form instanceof ValueForm.Words words) {
            return Optional.of(words.known());
        }
        return form instanceof ValueForm.Word word ? Optional.of(word.known()) : Optional.empty();
    }
}
