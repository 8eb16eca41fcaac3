package entente.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keys that stand before the conditions of a rule, by what the rule concludes: those that must and those that may. */
public final class MetadataKeys {
    public static final List<String> OF_WORDS = List.of("id", "concludes");
    public static final List<String> OF_FACTS = List.of("id", "fact", "source", "because");
    public static final List<String> OF_POSITIONS = List.of("id", "about", "effect", "source", "because");
    public static final List<String> OF_SOME_POSITIONS = List.of("of", "on", "given", "since", "until", "overtakes");

    /** Those that can be given several texts. */
    public static final Set<String> LISTS = Set.of("source", "given");

    private MetadataKeys() {}

    /** Each once. */
    public static List<String> all() {
        return Stream.of(OF_WORDS, OF_FACTS, OF_POSITIONS, OF_SOME_POSITIONS)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
