package entente.engine;

import entente.rulebook.Stratum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules that have to conclude exactly one word conclude none, or several: a mistake in {@code rules/verdict}. */
public final class UnsettledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Stratum stratum;

    UnsettledException(Stratum stratum, Map<String, List<Map<String, Object>>> world, Set<String> words) {
        super((words.isEmpty() ? "no rule concludes" : "rules conclude " + String.join(" and ", words)) + " from "
                + world);
        this.stratum = stratum;
    }

    /** The stratum whose rules do not settle. */
    public Stratum stratum() {
        return stratum;
    }
}
