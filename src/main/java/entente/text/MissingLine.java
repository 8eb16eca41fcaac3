package entente.text;

import entente.text.YamlFile.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the line of a key that is missing above others: each key that the reader asks for about a place where something is wrong
 * is put there, and the text read again.
 *
 * @param wrong all that is wrong as it stands
 */
record MissingLine(YamlFile file, Reader<?> reader, Problems wrong) {
    private static final int MOST_LINES = 3;
    private static final int MOST_ERRORS = 4000;
    private static final int MOST_TRIED = 24;
    private static final int MOST_LETTERS_AGAIN = 3_000_000;
    private static final int STEP = 2;

    /** A line that may be missing: above which line, how far it is set in, and its key. */
    private record Candidate(int above, int blanks, String key) {
        String written() {
            return " ".repeat(blanks) + key + ":";
        }
    }

    /** What is wrong with the line that ends the most of it, if it ends all or leads to nothing new. */
    Optional<Problems> instead() {
        boolean hidden = file.tree().isEmpty();
        int errors = wrong.errors().size();
        if (!hidden && (errors < 2 || errors > MOST_ERRORS)) {
            return Optional.empty();
        }
        Optional<Problems> best = Optional.empty();
        int least = hidden ? Integer.MAX_VALUE : errors - 1;
        for (Candidate candidate : candidates(hidden)) {
            Optional<Collection<String>> left = left(candidate, hidden);
            if (left.isPresent() && left.get().size() < least) {
                least = left.get().size();
                best = Optional.of(told(candidate, left.get()));
            }
            if (least == 0) {
                break;
            }
        }
        return best;
    }

    /** The messages of what is wrong with a line put in; none where that is wrong itself or lets something else be. */
    private Optional<Collection<String>> left(Candidate candidate, boolean hidden) {
        List<String> lines = new ArrayList<>(file.text().lines());
        lines.add(candidate.above() - 1, candidate.written());
        FileText with = file.text().with(lines);
        if (YamlTree.reach(with) < Integer.MAX_VALUE) {
            return Optional.empty();
        }
        YamlFile tried = YamlFile.of(with);
        Problems problems = new Problems();
        tried.readBy(reader, problems);
        boolean wrongItself = problems.errors().stream()
                .map(problem -> problem.place().line() - candidate.above())
                .anyMatch(below -> below == 0 || below == 1);
        List<String> messages = messages(problems);
        boolean more = hidden ? tried.form().hasErrors() : !messages(wrong).containsAll(messages);
        return wrongItself || more ? Optional.empty() : Optional.of(messages);
    }

    private Problems told(Candidate candidate, Collection<String> left) {
        Problems told = new Problems();
        wrong.all().stream().filter(problem -> left.contains(problem.message())).forEach(told::add);
        String line = file.text().line(candidate.above());
        told.error(
                new Place(
                        file.text().file(),
                        candidate.above(),
                        file.text().indentation(candidate.above()) + 1,
                        Math.max(1, line.strip().length())),
                "the line '" + candidate.written() + "' is missing above this");
        return told;
    }

    private List<Candidate> candidates(boolean hidden) {
        List<Integer> at = wrong.errors().stream()
                .map(problem -> problem.place().line())
                .distinct()
                .limit(MOST_LINES)
                .toList();
        Optional<Node> tree = hidden ? above(at.get(0)) : file.tree();
        if (tree.isEmpty()) {
            return List.of();
        }
        ExpectedForms forms = new ExpectedForms();
        reader.read(tree.get(), new Problems(forms));
        Set<Candidate> candidates = new LinkedHashSet<>();
        for (int line : at) {
            List<Node.Mapping> blocks = about(tree.get(), line);
            candidates.addAll(above(line, blocks, forms));
            for (Node.Mapping block : blocks) {
                candidates.addAll(above(entry(block, line).keyPlace().line(), blocks, forms));
                candidates.addAll(above(block.place().line(), blocks, forms));
            }
        }
        return candidates.stream()
                .limit(file.text().times(MOST_TRIED, MOST_LETTERS_AGAIN))
                .toList();
    }

    /** The keys that may be missing above a line, each as far set in as the block that it would belong to. */
    private List<Candidate> above(int line, List<Node.Mapping> blocks, ExpectedForms forms) {
        List<Candidate> candidates = new ArrayList<>();
        int own = file.text().indentation(line);
        int outer = -STEP;
        for (Node.Mapping block : blocks) {
            int blanks = block.place().column() - 1;
            int level = blanks < own ? blanks : outer + STEP;
            if (level < own) {
                forms.missing(block).forEach(key -> candidates.add(new Candidate(line, level, key)));
            }
            outer = blanks;
        }
        return candidates;
    }

    private static Node.Entry entry(Node.Mapping block, int line) {
        return block.entries().stream()
                .filter(entry -> entry.keyPlace().line() <= line)
                .reduce((one, next) -> next)
                .orElse(block.entries().get(0));
    }

    /** The tree of the lines above one that cannot be read. */
    private Optional<Node> above(int line) {
        return YamlFile.tree(file.text().with(file.text().lines().subList(0, line - 1)), new Problems());
    }

    /** The blocks of keys in which a line stands, the outermost first. */
    private static List<Node.Mapping> about(Node root, int line) {
        List<Node.Mapping> blocks = new ArrayList<>();
        for (Optional<Node> at = Optional.of(root); at.isPresent(); ) {
            if (at.get() instanceof Node.Mapping block && !block.entries().isEmpty()) {
                blocks.add(block);
                at = Optional.of(entry(block, line).value());
            } else {
                at = at.get().items().stream()
                        .filter(item -> item.place().line() <= line)
                        .reduce((one, next) -> next);
            }
        }
        return blocks;
    }

    private static List<String> messages(Problems problems) {
        return problems.errors().stream().map(Problem::message).toList();
    }
}
