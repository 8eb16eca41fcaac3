package entente.text;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A YAML file that is read twice: first as a tree, whatever it may hold, then by a reader who knows what it should.
 *
 * @param tree as far as it can be trusted to be what was meant
 * @param form what is wrong with it as YAML
 */
public record YamlFile(FileText text, Optional<Node> tree, Problems form) {
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
        return new YamlFile(text, Yaml.read(text, form), form);
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
