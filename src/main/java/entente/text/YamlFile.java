package entente.text;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A YAML file that is read twice: first as a tree, whatever it may hold, then by a reader who knows what it should.
 *
 * <p>YAML 1.2 read with places, as strict as files from strangers need: of bounded size, depth and length, without anchors,
 * aliases, tags and merge keys, every key distinct. Whatever the text, reading ends with a tree or with problems that have
 * places; it never throws.
 *
 * @param tree as far as it can be trusted to be what was meant
 * @param form what is wrong with it as YAML
 */
public record YamlFile(FileText text, Optional<Node> tree, Problems form) {
    /** The most that is read of an ordinary file. */
    public static final int MAX_BYTES = 256 * 1024;

    /** Makes something of a tree, and records what is wrong with it. */
    public interface Reader<T> {
        Optional<T> read(Node tree, Problems problems);
    }

    /** Reads a file of bounded size; empty if it is none that can be read, which is recorded. */
    public static Optional<YamlFile> of(Path file, int maxBytes, Problems problems) {
        return FileText.read(file, maxBytes, problems).map(YamlFile::of);
    }

    /** Reads a text that is at hand. */
    public static YamlFile of(FileText text) {
        Problems form = new Problems();
        return new YamlFile(text, tree(text, form), form);
    }

    /** The tree of a text, as far as it can be trusted to be what was meant: problems may have been recorded beside it. */
    public static Optional<Node> tree(FileText text, Problems problems) {
        if (!Characters.check(text, problems)) {
            return Optional.empty();
        }
        Placeholders.tell(text, problems);
        return YamlTree.read(text, problems);
    }

    /** What a reader makes of it; where it is one line above all that is missing, that is told instead of what follows from it. */
    public <T> Optional<T> read(Reader<T> reader, Problems problems) {
        Problems own = new Problems();
        Optional<T> result = readBy(reader, own);
        Optional<Problems> instead = own.hasErrors() ? new MissingLine(this, reader, own).instead() : Optional.empty();
        problems.addAll(instead.orElse(own));
        return result.filter(any -> instead.isEmpty());
    }

    <T> Optional<T> readBy(Reader<T> reader, Problems problems) {
        problems.addAll(form);
        return tree.flatMap(node -> reader.read(node, problems));
    }
}
