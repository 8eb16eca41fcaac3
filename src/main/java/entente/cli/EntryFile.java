package entente.cli;

import entente.text.FileText;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import entente.text.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A YAML file that entries are put into. What is put in comes last in its block, with the block's own indentation and
 * the file's own line ends; every other byte stays as it is.
 */
record EntryFile(FileText text, Node root) {
    /** The most that is read of any file with entries. */
    private static final int MAX_BYTES = 1024 * 1024;

    /**
     * Reads the file.
     *
     * @throws ProblemsException if it cannot be read as YAML
     */
    static EntryFile read(Path file) {
        Problems problems = new Problems();
        return FileText.read(file, MAX_BYTES, problems)
                .flatMap(text -> of(text, problems))
                .orElseThrow(() -> new ProblemsException(problems.all()));
    }

    private static Optional<EntryFile> of(FileText text, Problems problems) {
        return YamlFile.tree(text, problems).map(root -> new EntryFile(text, root));
    }

    Path file() {
        return text.file();
    }

    String content() {
        return text.content();
    }

    /** The keys of the block that these keys lead to; none if there is no such block. */
    List<String> keys(String... path) {
        return block(path).map(Node.Mapping::entries).orElse(List.of()).stream()
                .map(Node.Entry::key)
                .toList();
    }

    /** The value that these keys lead to, if it is a single one. */
    Optional<String> value(String... path) {
        return node(path).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }

    private Optional<Node.Mapping> block(String... path) {
        return node(path).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    private Optional<Node> node(String... path) {
        Optional<Node> at = Optional.of(root);
        for (String key : path) {
            at = at.filter(Node.Mapping.class::isInstance)
                    .flatMap(node -> ((Node.Mapping) node)
                            .entries().stream()
                                    .filter(entry -> entry.key().equals(key))
                                    .findFirst())
                    .map(Node.Entry::value);
        }
        return at;
    }

    /** The file with one entry more, which is written without indentation, in the block that the keys lead to. */
    EntryFile with(String entry, String... path) {
        Node.Mapping block = block(path)
                .orElseThrow(() ->
                        new UserError(text.file() + " has no block '" + String.join(".", path) + "' to put it into"));
        String changed = startsWithBrace(block.place()) ? inBraces(entry, block) : inBlock(entry, block);
        Node put =
                YamlFile.tree(FileText.of(text.file(), entry), new Problems()).orElseThrow();
        return of(FileText.of(text.file(), changed), new Problems())
                .filter(file -> written(file.root).equals(written(root, entries(put), List.of(path))))
                .orElseThrow(
                        () -> new UserError(
                                block.place()
                                        + ": no entry can be put into this block without touching what stands there; write it by hand"));
    }

    private static Object written(Node node) {
        return written(node, List.of(), List.of());
    }

    /** What is written, wherever it stands, with more entries in the block that the keys lead to. */
    private static Object written(Node node, List<Node.Entry> more, List<String> path) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(EntryFile::written).toList();
        }
        List<Object> all = new ArrayList<>();
        for (Node.Entry entry : entries(node)) {
            boolean leads = !path.isEmpty() && entry.key().equals(path.get(0));
            Node value = entry.value();
            all.add(List.of(entry.key(), leads ? written(value, more, path.subList(1, path.size())) : written(value)));
        }
        if (path.isEmpty()) {
            more.forEach(entry -> all.add(List.of(entry.key(), written(entry.value()))));
        }
        return all;
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private boolean startsWithBrace(Place place) {
        return content().charAt(offset(place)) == '{';
    }

    private String inBraces(String entry, Node.Mapping block) {
        int end = offset(block.place()) + block.place().length() - 1;
        if (content().charAt(end) != '}' || entry.strip().contains("\n")) {
            throw new UserError(block.place() + ": write this block without braces first, a line for each entry");
        }
        String before = block.entries().isEmpty() ? "" : ", ";
        return content().substring(0, end) + before + entry.strip() + content().substring(end);
    }

    private String inBlock(String entry, Node.Mapping block) {
        int indentation = block.place().column() - 1;
        List<String> lines = text.lines();
        int last = block.place().line() - 1;
        for (int line = last; line < lines.size(); line++) {
            boolean within = indentation(lines.get(line)) >= indentation;
            if (!within
                    && !lines.get(line).isBlank()
                    && !lines.get(line).stripLeading().startsWith("#")) {
                break;
            }
            if (within && !lines.get(line).isBlank()) {
                last = line;
            }
        }
        String lineEnd = content().contains("\r\n") ? "\r\n" : "\n";
        String written = entry.lines()
                .map(line -> line.isEmpty() ? line : " ".repeat(indentation) + line)
                .collect(Collectors.joining(lineEnd, "", lineEnd));
        int end = content().indexOf('\n', offset(new Place(text.file(), last + 1, 1, 1)));
        return end < 0
                ? content() + lineEnd + written
                : content().substring(0, end + 1) + written + content().substring(end + 1);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private int offset(Place place) {
        int at = 0;
        for (int line = 1; line < place.line(); line++) {
            at = content().indexOf('\n', at) + 1;
        }
        return at + place.column() - 1;
    }
}
