package entente.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the entries of tables are called, and what is written anywhere. Where everything that names an entry calls it by
 * another name, and alike, the entry is what is misspelt: that is told once, at the entry, and not of all that name it.
 */
final class EntryNames {
    private static final int SEVERAL = 2;
    private static final int LONGEST = 200;
    private static final String JOINTS = "[./]";

    private final Map<String, List<Place>> entries = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<Problem, Slip> unknown = new LinkedHashMap<>();

    /** A word that is none of the known ones, and the part of the nearest that differs from it. */
    private record Slip(String word, String entry) {
        String folded() {
            return fold(word) + " " + fold(entry);
        }
    }

    void entry(String name, Place place) {
        entries.computeIfAbsent(fold(name), any -> new ArrayList<>()).add(place);
    }

    void writes(String word) {
        if (word.length() <= LONGEST) {
            written.merge(word, 1, Integer::sum);
        }
    }

    void unknown(Problem problem, String word, String guess) {
        difference(word, guess).ifPresent(slip -> unknown.put(problem, slip));
    }

    void addAll(EntryNames others) {
        others.entries.forEach((name, places) ->
                entries.computeIfAbsent(name, any -> new ArrayList<>()).addAll(places));
        others.written.forEach((word, times) -> written.merge(word, times, Integer::sum));
        unknown.putAll(others.unknown);
    }

    /** The problems that one at an entry stands for, each with that. */
    Map<Problem, Problem> atEntries() {
        Map<String, List<Problem>> alike = new LinkedHashMap<>();
        unknown.forEach((problem, slip) ->
                alike.computeIfAbsent(slip.folded(), any -> new ArrayList<>()).add(problem));
        Map<Problem, Problem> instead = new HashMap<>();
        for (List<Problem> problems : alike.values()) {
            Slip slip = requireNonNull(unknown.get(problems.get(0)));
            Set<Place> places = new HashSet<>();
            problems.forEach(problem -> places.add(problem.place()));
            List<Place> named = entries.getOrDefault(fold(slip.entry()), List.of());
            if (places.size() >= SEVERAL && named.size() == 1 && times(slip.entry()) <= 1) {
                Problem problem = atEntry(named.get(0), slip, places);
                problems.forEach(each -> instead.put(each, problem));
            }
        }
        return instead;
    }

    private static Problem atEntry(Place entry, Slip slip, Set<Place> places) {
        Place first = places.stream().sorted().findFirst().orElseThrow();
        return new Problem(
                entry,
                Problem.Severity.ERROR,
                "nothing names '" + slip.entry() + "', but " + places.size() + " places name '" + slip.word()
                        + "', the first " + first.fileName() + ":" + first.line(),
                List.of(),
                Optional.of(KnownWords.plain(slip.word())));
    }

    /** How often a name is written, alone or as a part of one. */
    private int times(String name) {
        return written.entrySet().stream()
                .filter(each -> fold(each.getKey()).contains(fold(name)))
                .mapToInt(each -> each.getValue()
                        * (int) List.of(each.getKey().split(JOINTS)).stream()
                                .filter(part -> fold(part).equals(fold(name)))
                                .count())
                .sum();
    }

    /** The one part in which two names differ. */
    private static Optional<Slip> difference(String word, String guess) {
        String[] parts = word.split(JOINTS);
        String[] meant = guess.split(JOINTS);
        List<Slip> differing = new ArrayList<>();
        for (int i = 0; i < parts.length && parts.length == meant.length; i++) {
            if (!fold(parts[i]).equals(fold(meant[i]))) {
                differing.add(new Slip(parts[i], meant[i]));
            }
        }
        return differing.size() == 1 ? Optional.of(differing.get(0)) : Optional.empty();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
