package entente.report.terminal;

import entente.text.InvisibleCharacters;
import entente.text.Place;
import entente.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Problems for a terminal, each with its line underlined:
 *
 * <pre>
 * options/a.yaml:7:5: error: 'wter' is no section of the vocabulary
 *   7 |   wter:
 *     |   ^^^^
 *   known: water, beds
 *   Maybe you meant 'water'.
 * </pre>
 */
public final class ProblemsText {
    private static final int WIDEST_LINE = 160;
    private static final int MOST_BYTES = 1024 * 1024;

    private final Map<Path, List<String>> lines = new HashMap<>();
    private final TextLines text = new TextLines();

    private ProblemsText() {}

    public static String of(List<Problem> problems) {
        ProblemsText made = new ProblemsText();
        problems.forEach(made::add);
        made.count(problems);
        return made.text.toString();
    }

    /** The form that code hosts show beside the line of a change. */
    public static String annotations(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "::%s file=%s,line=%d,col=%d::%s\n"
                        .formatted(
                                problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                                escaped(problem.place().fileName())
                                        .replace(",", "%2C")
                                        .replace(":", "%3A"),
                                problem.place().line(),
                                problem.place().column(),
                                escaped(told(problem)
                                        + problem.maybe()
                                                .map(maybe -> ". " + Problem.meant(maybe))
                                                .orElse(""))))
                .collect(Collectors.joining());
    }

    /** The message, with the id of its check behind it in brackets. */
    private static String told(Problem problem) {
        return problem.message() + problem.check().map(id -> " [" + id + "]").orElse("");
    }

    private static String escaped(String text) {
        return InvisibleCharacters.visible(
                text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private void add(Problem problem) {
        Place place = problem.place();
        String severity = problem.severity() == Problem.Severity.ERROR ? ": error: " : ": warning: ";
        text.line(place + severity + told(problem));
        List<String> file = lines.computeIfAbsent(place.file(), ProblemsText::read);
        if (place.line() <= file.size()) {
            underline(file.get(place.line() - 1), place);
        }
        if (!problem.known().isEmpty()) {
            text.line("  known: " + String.join(", ", problem.known()));
        }
        problem.maybe().ifPresent(maybe -> text.line("  " + Problem.meant(maybe)));
        text.line("");
    }

    private void underline(String line, Place place) {
        if (line.length() > WIDEST_LINE || place.column() > line.length() + 1) {
            return;
        }
        String number = String.valueOf(place.line());
        int length = Math.max(1, Math.min(place.length(), line.length() - place.column() + 1));
        text.line("  " + number + " | " + line);
        text.line("  " + " ".repeat(number.length()) + " | " + " ".repeat(place.column() - 1) + "^".repeat(length));
    }

    private void count(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        text.line(counted(errors, "error") + (warnings > 0 ? ", " + counted(warnings, "warning") : ""));
    }

    private static String counted(long count, String word) {
        return count == 0 ? "no " + word + "s" : count == 1 ? "1 " + word : count + " " + word + "s";
    }

    /** The lines of a file that was read; none of one that was refused, for a link may lead anywhere. */
    private static List<String> read(Path file) {
        try {
            boolean shown = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES;
            return shown
                    ? Files.readString(file, StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
