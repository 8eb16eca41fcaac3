package entente.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Guesses the word that was meant: the known one within a quarter of its length in edits (insert, drop, replace, swap of
 * neighbours), the nearest first, then in the order given; how its parts are joined makes no difference. If that takes more
 * than a slip, the only one that begins with the word goes before; if there is none at all, the only one that ends with it
 * behind a dot, then the only one with the same first letter within a third of its length, then the only one of the same
 * parts or of these and more, then the only one made of their first letters, then the only one that the text begins with.
 */
public final class Guess {
    /** So few edits are a slip of the fingers. */
    private static final int SLIP = 2;

    /** A shorter beginning tells nothing. */
    private static final int LONG_ENOUGH = 5;

    /** Words of one stem begin alike with so many letters. */
    private static final int SHORTEST_STEM = 4;

    /** Words that say nothing by themselves. */
    private static final Set<String> JOINTS = Set.of(
            "the", "a", "an", "of", "and", "by", "in", "on", "at", "for", "with", "to", "from", "s", "before", "after",
            "since", "until");

    private static final Pattern QUOTES = Pattern.compile("^[\"'\u2018-\u201F\u00AB]|[\"'\u2018-\u201F\u00BB]$");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Guess() {}

    /** The nearest known word, if one is near enough to be worth saying. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String written = fold(word);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String meant = fold(candidate);
            int near = Math.min(least - 1, Math.max(1, Math.max(word.length(), candidate.length()) / 4));
            int edits = apart(written, meant, near);
            if (edits <= near) {
                best = candidate;
                least = edits;
            }
        }
        String nearest = best;
        Optional<String> longer = least <= SLIP || word.length() < LONG_ENOUGH
                ? Optional.empty()
                : alone(known, candidate -> fold(candidate).startsWith(written));
        return longer.or(() -> Optional.ofNullable(nearest)).or(() -> farther(word, known));
    }

    private static Optional<String> farther(String word, Collection<String> known) {
        List<Part> parts = Stream.of(word.split("\\.")).map(Part::of).toList();
        List<String> said = words(word).toList();
        String initials = initials(word);
        return alone(known, candidate -> candidate.endsWith("." + word))
                .or(() -> alone(known, candidate -> areNear(parts, candidate.split("\\."))))
                .or(() -> alone(known, candidate -> says(candidate, said)))
                .or(() -> alone(known, candidate -> candidate.length() > 2 && candidate.equals(initials)))
                .or(() -> alone(known, candidate -> isFirst(candidate, word)));
    }

    /**
     * The least number of edits, whether or not the parts of a word are joined by anything; where it takes more than {@code most},
     * some number above that.
     */
    private static int apart(String written, String meant, int most) {
        int joined = edits(written, meant, most);
        return joined == 0 || written.indexOf('_') < 0 && meant.indexOf('_') < 0
                ? joined
                : Math.min(joined, edits(written.replace("_", ""), meant.replace("_", ""), most));
    }

    private static Optional<String> alone(Collection<String> known, Predicate<String> suits) {
        List<String> suiting = known.stream().filter(suits).toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0)) : Optional.empty();
    }

    /** Whether more stands behind the candidate that is no part of a word. */
    private static boolean isFirst(String candidate, String text) {
        return text.startsWith(candidate)
                && text.length() > candidate.length()
                && " ,;/|&+".indexOf(text.charAt(candidate.length())) >= 0;
    }

    private static boolean areNear(List<Part> parts, String[] others) {
        return parts.size() == others.length
                && IntStream.range(0, others.length).allMatch(i -> parts.get(i).isNear(others[i]));
    }

    /** What stands between two dots of a word. */
    private record Part(int length, String folded, String first) {
        static Part of(String written) {
            return new Part(written.length(), fold(written), fold(written.substring(0, Math.min(1, written.length()))));
        }

        boolean isNear(String other) {
            String meant = fold(other);
            int longest = Math.max(length, other.length());
            return folded.equals(meant)
                    || length > 0
                            && meant.startsWith(first)
                            && longest >= LONG_ENOUGH
                            && apart(folded, meant, longest / 3) <= longest / 3;
        }
    }

    /** The only known word that is one slip away, or none but of case: what follows can be read as if that stood here. */
    public static Optional<String> certain(String word, Collection<String> known) {
        return alone(known, candidate -> apart(fold(word), fold(candidate), 1) <= 1)
                .filter(near -> fold(near).length() > 2);
    }

    /** The only known word that differs in no letter, but in case, joints or zeros before a number. */
    public static Optional<String> same(String word, Collection<String> known) {
        return alone(known, candidate -> fold(candidate).equals(fold(word)));
    }

    /**
     * The words of which all is said that is written, in whatever order and with other endings, or whose first letters it is:
     * {@code a lorry} means the {@code tank} that "a lorry fills".
     *
     * @param texts what is said of each word
     */
    public static List<String> described(String written, Map<String, String> texts) {
        List<String> parts =
                words(written).filter(part -> !JOINTS.contains(part)).toList();
        boolean initials = parts.size() == 1 && parts.get(0).length() > 1;
        return texts.entrySet().stream()
                .filter(each -> !parts.isEmpty()
                        && (says(each.getKey() + " " + each.getValue(), parts)
                                || initials
                                        && Stream.of(each.getKey(), each.getValue())
                                                .anyMatch(text -> initials(text).equals(parts.get(0)))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The only word of which one of those written is said and of no other, in its name or where what is said of it begins: {@code
     * the gardening club} means {@code gardeners}. What is told further on names others too.
     */
    public static Optional<String> byOneWord(String written, Map<String, String> texts) {
        Set<String> meant = words(written)
                .filter(part -> part.length() >= SHORTEST_STEM && !JOINTS.contains(part))
                .flatMap(part -> Optional.of(described(part, texts))
                        .filter(found -> found.size() == 1)
                        .map(found -> found.get(0))
                        .filter(found -> says(found + " " + subject(texts.getOrDefault(found, "")), List.of(part)))
                        .stream())
                .collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** The name of something and how what is said of it begins, up to the first comma or stop. */
    public static String subject(String text) {
        return text.split("[,.;:]", 2)[0];
    }

    private static boolean says(String text, List<String> parts) {
        return parts.stream().allMatch(part -> words(text).anyMatch(word -> isOneWord(part, word)));
    }

    private static boolean isOneWord(String one, String other) {
        int stem = Math.max(SHORTEST_STEM, Math.min(one.length(), other.length()) - 3);
        return one.equals(other)
                || one.length() >= stem && other.length() >= stem && one.regionMatches(0, other, 0, stem);
    }

    private static String initials(String text) {
        return words(text).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    private static String fold(String word) {
        if (word.chars().allMatch(c -> 'a' <= c && c <= 'z' || c == '_' || c == '.')) {
            return word;
        }
        String bare = QUOTES.matcher(LookAlikes.plain(word).strip()).replaceAll("");
        return ZEROS.matcher(bare)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
    }

    /**
     * The least number of insertions, drops, replacements and swaps of neighbours that turn one word into the other; where it
     * takes more than {@code most}, some number above that.
     */
    private static int edits(String from, String to, int most) {
        int longer = Math.abs(from.length() - to.length());
        if (longer > most) {
            return longer;
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        int leastBefore = 0;
        for (int i = 0; i <= from.length(); i++) {
            int leastHere = Integer.MAX_VALUE;
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(cost, from, to, i, j);
                leastHere = Math.min(leastHere, cost[i][j]);
            }
            // A swap reaches back over one row.
            if (leastHere > most && leastBefore > most) {
                return leastHere;
            }
            leastBefore = leastHere;
        }
        return cost[from.length()][to.length()];
    }

    private static int cost(int[][] cost, String from, String to, int i, int j) {
        char here = from.charAt(i - 1);
        char there = to.charAt(j - 1);
        int least =
                Math.min(cost[i - 1][j - 1] + (here == there ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && here == to.charAt(j - 2) && from.charAt(i - 2) == there;
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
