package entente.registry;

import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What things of one kind were called before, so that options, cases and profiles outlive a change of name. No thing can have
 * had the name that another has, or has had.
 */
final class FormerNames {
    private static final String KEY = "formerly";

    private final String what;
    private final Map<String, Place> present = new HashMap<>();
    private final Problems problems;

    /**
     * @param what the things are, as "section"
     * @param entries the things, by their present names
     */
    FormerNames(String what, List<Node.Entry> entries, Problems problems) {
        this.what = what;
        this.problems = problems;
        entries.forEach(entry -> present.putIfAbsent(entry.key(), entry.keyPlace()));
    }

    /** The same with names that other things have. */
    FormerNames beside(List<String> names) {
        names.forEach(name -> present.putIfAbsent(name, Place.startOf(Path.of(""))));
        return this;
    }

    /** Those of one thing, as its block says them; what is taken is recorded as a problem. */
    List<String> of(Block block) {
        List<String> names = block.optional().words(KEY, KnownWords.untold("former name"));
        block.optional().node(KEY).ifPresent(list -> list.items().forEach(this::check));
        return names;
    }

    private void check(Node item) {
        Node.text(item).ifPresent(name -> {
            Place taken = present.putIfAbsent(name, item.place());
            if (taken != null) {
                problems.error(
                        item.place(),
                        "'" + name + "' is or was the name of another " + what
                                + (taken.file().equals(item.place().file()) ? ", in line " + taken.line() : "")
                                + "; options that say it could mean either");
            }
        });
    }

    /** The same read from the entries alone, before anything else is: each former name with the present one. */
    static Map<String, String> in(List<Node.Entry> entries) {
        Map<String, String> former = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            entry.value().entry(KEY).map(Node.Entry::value).map(Node::items).orElse(List.of()).stream()
                    .flatMap(item -> Node.written(item).stream())
                    .forEach(name -> former.put(name, entry.key()));
        }
        entries.forEach(entry -> former.remove(entry.key()));
        return former;
    }
}
