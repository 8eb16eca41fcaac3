package entente.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses the word that was meant: the known one within a third of its length in edits (insert, drop, replace, swap of
 * neighbours), the nearest first, then in the order given; or else the only one that ends with it behind a dot.
 */
public final class Guess {
    private Guess() {}

    /** The nearest known word, if one is near enough to be worth saying. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(fold(word), fold(candidate));
            int near = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            if (edits < least && edits <= near) {
                best = candidate;
                least = edits;
            }
        }
        return Optional.ofNullable(best).or(() -> endingWith(word, known));
    }

    private static Optional<String> endingWith(String word, Collection<String> known) {
        List<String> ending = known.stream()
                .filter(candidate -> candidate.endsWith("." + word))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** The least number of insertions, drops, replacements and swaps of neighbours that turn one word into the other. */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
