package entente.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses the word that was meant: the known one within a quarter of its length in edits (insert, drop, replace, swap of
 * neighbours), the nearest first, then in the order given. If that takes more than a slip, the only one that begins with
 * the word goes before; if there is none at all, the only one that ends with it behind a dot.
 */
public final class Guess {
    /** So few edits are a slip of the fingers. */
    private static final int SLIP = 2;

    /** A shorter beginning tells nothing. */
    private static final int LONG_ENOUGH = 5;

    private Guess() {}

    /** The nearest known word, if one is near enough to be worth saying. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String written = fold(word);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String meant = fold(candidate);
            int near = Math.min(least - 1, Math.max(1, Math.max(word.length(), candidate.length()) / 4));
            if (Math.abs(written.length() - meant.length()) > near) {
                continue;
            }
            int edits = edits(written, meant);
            if (edits <= near) {
                best = candidate;
                least = edits;
            }
        }
        String nearest = best;
        Optional<String> longer = least <= SLIP ? Optional.empty() : beginningWith(word, known);
        return longer.or(() -> Optional.ofNullable(nearest)).or(() -> endingWith(word, known));
    }

    /** The only known word that is one slip away, or none but of case: what follows can be read as if that stood here. */
    public static Optional<String> certain(String word, Collection<String> known) {
        List<String> near = known.stream()
                .filter(candidate -> edits(fold(word), fold(candidate)) <= 1)
                .toList();
        return near.size() == 1 && fold(near.get(0)).length() > 2 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Optional<String> beginningWith(String word, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(candidate -> fold(candidate).startsWith(fold(word)))
                .toList();
        return word.length() >= LONG_ENOUGH && longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
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
