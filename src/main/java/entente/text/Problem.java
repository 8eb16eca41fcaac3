package entente.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, where, and what was probably meant.
 *
 * @param place the token that is wrong
 * @param message what is wrong, in the user's words; no final full stop
 * @param known the words that may stand here, in their own order; empty where a list would not help
 * @param maybe the one word that was probably meant
 * @param check the id of the check that tells it, by which its page is found; empty where a reader does
 */
public record Problem(
        Place place,
        Severity severity,
        String message,
        List<String> known,
        Optional<String> maybe,
        Optional<String> check)
        implements Comparable<Problem> {

    /** An error keeps every verdict back; a warning does not. */
    public enum Severity implements NamedConstant {
        ERROR,
        WARNING
    }

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    public Problem {
        known = List.copyOf(known);
    }

    /** One that a reader tells. */
    public Problem(Place place, Severity severity, String message, List<String> known, Optional<String> maybe) {
        this(place, severity, message, known, maybe, Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** A guess as messages offer it: as it is to be pasted where it has quotes itself, else in quotes. */
    public static String meant(String guess) {
        return "Maybe you meant " + (guess.startsWith("'") ? guess : "'" + guess + "'") + ".";
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
