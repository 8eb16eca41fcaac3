package entente.engine;

import entente.model.Stratum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules that have to conclude exactly one word conclude none, or several: a mistake in {@code rules/verdict}. */
public final class UnsettledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Stratum stratum;
    private final transient Map<String, List<Map<String, Object>>> world;
    private final transient Set<String> words;

    UnsettledException(Stratum stratum, Map<String, List<Map<String, Object>>> world, Set<String> words) {
        super((words.isEmpty() ? "no rule concludes" : "rules conclude " + String.join(" and ", words)) + " from "
                + world);
        this.stratum = stratum;
        this.world = world;
        this.words = words;
    }

    /** The stratum whose rules do not settle. */
    public Stratum stratum() {
        return stratum;
    }

    /** The facts that they conclude it from, by type. */
    public Map<String, List<Map<String, Object>>> world() {
        return world;
    }

    /** What they conclude: none, or several. */
    public Set<String> words() {
        return words;
    }
}
