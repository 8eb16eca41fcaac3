package entente.option;

import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.text.KnownWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out which party or recommendation is meant by another name than its id. */
public final class NameGuess {
    private NameGuess() {}

    /** Those on a side of that name, else those in whose id or name the words stand. */
    public static Optional<KnownWords.Aside> meant(String name, Rulebook rulebook) {
        Optional<String> side = rulebook.sides().entrySet().stream()
                .filter(entry -> folded(entry.getKey()).equals(folded(name))
                        || folded(entry.getValue()).equals(folded(name)))
                .map(Map.Entry::getKey)
                .findFirst();
        if (side.isPresent()) {
            List<String> onIt = rulebook.parties().stream()
                    .filter(party -> party.side().equals(side.get()))
                    .map(Party::id)
                    .toList();
            return Optional.of(new KnownWords.Aside(" but a side of the table", onIt));
        }
        Optional<String> whole = Stream.concat(
                        rulebook.parties().stream().map(Party::id),
                        rulebook.recommendations().stream().map(Recommendation::id))
                .filter(id -> folded(id).equals(folded(name)))
                .findFirst();
        if (whole.isPresent()) {
            return whole.map(id -> new KnownWords.Aside("", List.of(id)));
        }
        List<String> named = new ArrayList<>();
        for (Party party : rulebook.parties()) {
            if (names(name, party.id()) || names(name, party.name())) {
                named.add(party.id());
            }
        }
        rulebook.recommendations().stream()
                .map(Recommendation::id)
                .filter(id -> names(name, id))
                .forEach(named::add);
        return named.isEmpty() ? Optional.empty() : Optional.of(new KnownWords.Aside("", named));
    }

    /** Whether the name is some of the words, or is made of their first letters. */
    private static boolean names(String name, String words) {
        String initials = Arrays.stream(folded(words).split(" "))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String wanted = folded(name);
        return (" " + folded(words) + " ").contains(" " + wanted + " ")
                || (wanted.length() > 1 && initials.equals(wanted));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
