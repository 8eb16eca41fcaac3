package entente.model;

import entente.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One lever of a package or fact about it, as {@code water.share}.
 *
 * @param leading whether it says that its instrument is in the package
 * @param words how a sentence says it, where the meanings do not fit one: by value a clause; of a flag by {@code true}
 *     and {@code false}; of a set also by {@code none}, where it is empty, and {@code some}; of an amount a name for it, by
 *     {@code amount}
 * @param formerly what it was called before in its section
 */
public record Term(
        String section,
        Section.Kind kind,
        String name,
        Type type,
        boolean leading,
        String meaning,
        List<String> sources,
        Map<String, String> words,
        List<String> formerly,
        Place place) {
    /** The value of a leading term that keeps its instrument out of the package; in a set, that it is empty. */
    public static final String NONE = "none";

    /** What is written in place of a value where none is stated. */
    public static final String OPEN = "open";

    public Term {
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
        formerly = List.copyOf(formerly);
    }

    /** Of which nothing more is said, and that stands in no file. */
    public static Term of(String section, Section.Kind kind, String name, Type type, boolean leading) {
        Place nowhere = Place.startOf(Path.of(section));
        return new Term(section, kind, name, type, leading, "", List.of(), Map.of(), List.of(), nowhere);
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
