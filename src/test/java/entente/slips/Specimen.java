package entente.slips;

import entente.text.FileText;
import entente.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text without a mistake, in which some words are known ones.
 *
 * @param words where they stand
 * @param problems what is wrong with a text in its place
 */
record Specimen(String area, Path file, String text, List<Word> words, Function<String, List<Problem>> problems) {
    /** A known word at its offset. */
    record Word(int offset, String text) {}

    /** What became of a slip once the first guess was followed. */
    enum Outcome {
        /** The slip makes another word that may stand there. */
        ANOTHER_WORD,
        NOT_GUESSED,
        CURED,
        /** Something is still wrong, elsewhere. */
        NOT_CURED,
        /** Something else is wrong where the guess was put. */
        REPLACED
    }

    /** What was told and done. */
    record Trial(Outcome outcome, String told) {}

    Trial trial(Slip slip) {
        String slipped = slip.in(text);
        List<Problem> first = errors(slipped);
        if (first.isEmpty()) {
            return new Trial(Outcome.ANOTHER_WORD, "");
        }
        Optional<Problem> guessed =
                first.stream().filter(each -> each.maybe().isPresent()).findFirst();
        String told = area + ": " + slip.slipped() + " for " + slip.word() + " in " + file + ": " + shown(first.get(0));
        if (guessed.isEmpty()) {
            return new Trial(Outcome.NOT_GUESSED, told);
        }
        Problem problem = guessed.get();
        if (!problem.place().file().equals(file)) {
            return new Trial(Outcome.NOT_CURED, told + " (guessed in another file)");
        }
        String guess = problem.maybe().get();
        String cured = put(slipped, problem, guess);
        List<Problem> second = errors(cured);
        if (second.isEmpty()) {
            return new Trial(Outcome.CURED, told);
        }
        boolean there = second.stream()
                .anyMatch(each -> each.place().file().equals(file)
                        && each.place().line() == problem.place().line()
                        && each.place().column() >= problem.place().column()
                        && each.place().column() <= problem.place().column() + guess.length());
        return new Trial(
                there ? Outcome.REPLACED : Outcome.NOT_CURED, told + " -> '" + guess + "' -> " + shown(second.get(0)));
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }

    private List<Problem> errors(String changed) {
        return problems.apply(changed).stream()
                .filter(each -> each.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** As anybody would, a word in quotes stays in them. */
    private static String put(String text, Problem problem, String guess) {
        int offset = offset(text, problem.place().line(), problem.place().column());
        int end = Math.min(text.length(), offset + problem.place().length());
        boolean quoted = text.startsWith("\"", offset) && !guess.startsWith("\"") && text.charAt(end - 1) == '"';
        return text.substring(0, offset) + (quoted ? '"' + guess + '"' : guess) + text.substring(end);
    }

    /** The offset of a place in a text. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    /** The same of words that stand as they are written; others are left out. */
    static List<Word> standing(FileText text, List<entente.text.Node.Scalar> scalars) {
        List<Word> words = new ArrayList<>();
        for (entente.text.Node.Scalar scalar : scalars) {
            int offset =
                    offset(text.content(), scalar.place().line(), scalar.place().column());
            if (text.content().startsWith(scalar.text(), offset)) {
                words.add(new Word(offset, scalar.text()));
            }
        }
        return words;
    }
}
