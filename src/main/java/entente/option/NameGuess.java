package entente.option;

import entente.model.Party;
import entente.model.Rulebook;
import entente.text.Guess;
import entente.text.KnownWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Works out which party or recommendation is meant by another name than its id. */
public final class NameGuess {
    private NameGuess() {}

    /** Those on a side of that name, else those in whose id or name the words stand. */
    public static Optional<KnownWords.Aside> meant(String name, Rulebook rulebook) {
        List<String> sides = Guess.described(name, rulebook.sides());
        boolean ofSide = sides.size() == 1
                && rulebook.sides().entrySet().stream()
                        .anyMatch(side -> isSame(name, side.getKey()) || isSame(name, side.getValue()));
        if (ofSide) {
            return Optional.of(new KnownWords.Aside(
                    " but a side of the table",
                    rulebook.parties().stream()
                            .filter(party -> sides.contains(party.side()))
                            .map(Party::id)
                            .toList()));
        }
        Map<String, String> named = new LinkedHashMap<>();
        rulebook.parties().forEach(party -> named.put(party.id(), party.name()));
        rulebook.recommendations().forEach(recommendation -> named.put(recommendation.id(), ""));
        Map<String, String> noted = new LinkedHashMap<>();
        rulebook.parties().forEach(party -> noted.put(party.id(), party.name() + " " + party.meaning()));
        return Stream.<Supplier<List<String>>>of(
                        () -> Guess.same(name, named.keySet()).stream().toList(),
                        () -> Guess.described(name, named),
                        () -> Guess.nearest(name, named.keySet()).stream().toList(),
                        () -> Guess.byOneWord(name, noted).stream().toList())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(meant -> new KnownWords.Aside("", meant));
    }

    private static boolean isSame(String name, String other) {
        return Guess.same(name, List.of(other)).isPresent();
    }
}
