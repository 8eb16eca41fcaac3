package entente.text;

import java.nio.file.Path;
import java.util.Optional;

/**
 * YAML 1.2 read with places, as strict as files from strangers need: of bounded size, depth and length, without
 * anchors, aliases, tags and merge keys, every key distinct. Whatever the text, reading ends with a tree or with
 * problems that have places; it never throws.
 */
public final class Yaml {
    /** The most that is read of an ordinary file. */
    public static final int MAX_BYTES = 256 * 1024;

    private Yaml() {}

    /**
     * Reads one file of bounded size.
     *
     * @return the tree, as far as it can be trusted to be what was meant: problems may have been recorded beside it
     */
    public static Optional<Node> read(Path file, int maxBytes, Problems problems) {
        return FileText.read(file, maxBytes, problems).flatMap(text -> read(text, problems));
    }

    /** Reads a text that is at hand. */
    public static Optional<Node> read(FileText text, Problems problems) {
        if (!Characters.check(text, problems)) {
            return Optional.empty();
        }
        Placeholders.tell(text, problems);
        return YamlTree.read(text, problems);
    }
}
