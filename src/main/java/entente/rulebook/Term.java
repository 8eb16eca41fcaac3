package entente.rulebook;

import entente.source.Place;
import java.util.List;

/**
 * One lever of a package or fact about it, as {@code water.share}.
 *
 * @param leading whether it says that its instrument is in the package
 */
public record Term(
        String section,
        Section.Kind kind,
        String name,
        Type type,
        boolean leading,
        String meaning,
        List<String> sources,
        Place place) {
    /** The value of a leading term that keeps its instrument out of the package; in a set, that it is empty. */
    public static final String NONE = "none";

    /** What is written in place of a value where none is stated. */
    public static final String OPEN = "open";

    public Term {
        sources = List.copyOf(sources);
    }

    public String id() {
        return section + "." + name;
    }

    /** Whether the parties can choose it. */
    public boolean lever() {
        return kind == Section.Kind.INSTRUMENT;
    }

    /** By the name alone: terms are looked up by the million. */
    @Override
    public int hashCode() {
        return 31 * section.hashCode() + name.hashCode();
    }
}
