package entente.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words what the parser could not read, at the place where the writer has to look. Of all that the lines about
 * that place can be meant to be, that is offered with which the text can be read the farthest.
 */
final class YamlSyntax {
    static final String NO_DIRECTIVE = "a line that begins with % is not read; leave it out";

    private static final String BLOCK_ENDED = "expected <block end>";
    private static final String COLON_STRAY = "mapping values are not allowed";
    private static final String COLON_MISSING = "could not find expected ':'";
    private static final String COMMA_MISSING = "expected ',' or";
    private static final String NOT_ENDED = "found unexpected";
    private static final String ENTRY_STRAY = "sequence entries are not allowed";
    private static final String SECOND_BLOCK = "expected '<document start>'";

    private final FileText text;
    private final YamlPlaces places;
    private final Optional<ScalarEvent> quoted;
    private final DamagedLines lines;
    private final String problem;
    private final String context;
    private final Mark at;
    private final Optional<Mark> began;
    private final Mark wrong;

    private YamlSyntax(
            FileText text, YamlPlaces places, Optional<ScalarEvent> quoted, MarkedYamlEngineException exception) {
        this.text = text;
        this.places = places;
        this.quoted = quoted;
        this.lines = new DamagedLines(text);
        this.problem = text(exception.getProblem());
        this.context = text(exception.getContext());
        this.at = exception.getProblemMark().orElseThrow();
        this.began = exception.getContextMark();
        this.wrong = wrong(exception);
    }

    /** @param quoted the last value in quotes that was read */
    static List<Damage> damages(
            FileText text, YamlPlaces places, Optional<ScalarEvent> quoted, YamlEngineException exception) {
        return marked(exception)
                .map(marked -> new YamlSyntax(text, places, quoted, marked).damages())
                .orElseGet(() -> List.of(told(Place.startOf(text.file()), NO_DIRECTIVE)));
    }

    private static Optional<MarkedYamlEngineException> marked(YamlEngineException exception) {
        return exception instanceof MarkedYamlEngineException marked
                        && marked.getProblemMark().isPresent()
                ? Optional.of(marked)
                : Optional.empty();
    }

    /** The line of what could not be read. */
    static int line(YamlEngineException exception) {
        return marked(exception).map(marked -> wrong(marked).getLine() + 1).orElse(1);
    }

    /** What could not be read: of a text or of brackets that do not close, and of a key without a colon, where they begin. */
    private static Mark wrong(MarkedYamlEngineException marked) {
        boolean began =
                Stream.of(NOT_ENDED, COMMA_MISSING, COLON_MISSING).anyMatch(text(marked.getProblem())::startsWith);
        return marked.getContextMark()
                .filter(any -> began)
                .or(marked::getProblemMark)
                .orElseThrow();
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }

    private List<Damage> damages() {
        return Stream.<Supplier<List<Damage>>>of(this::ended, this::unclosed, this::meant, this::plain)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Of what stands behind the second quote of a text. */
    private List<Damage> ended() {
        Optional<ScalarEvent> ended = quoted.filter(text -> places.endsInLineOf(text, at));
        if (ended.isEmpty()) {
            return List.of();
        }
        Mark opened = ended.get().getStartMark().orElseThrow();
        if (places.isInOneLine(ended.get(), ended.get())) {
            boolean more = problem.startsWith(COMMA_MISSING) && !places.isNewEntry(ended.get(), at)
                    || problem.startsWith(BLOCK_ENDED);
            return more
                    ? List.of(places.quoted(opened, "this text ends at its second quote, and more stands behind it"))
                    : List.of();
        }
        return List.of(new Damage(
                places.lastOf(ended.get()),
                "the text that opens in line " + places.at(opened).line()
                        + " ends at this quote, and more stands behind it",
                Optional.of(ended.get().isSQuoted() ? "''" : "\\\"")));
    }

    private List<Damage> unclosed() {
        if (began.isEmpty() || !problem.startsWith(NOT_ENDED) || !context.contains("scalar")) {
            return List.of();
        }
        return List.of(places.quoted(began.get(), "the quote that opens here is not closed"));
    }

    /** What it can be that a line near the place is meant to be: that with which the text can be read the farthest. */
    private List<Damage> meant() {
        int reached = wrong.getLine() + 1;
        List<Damage> best = List.of();
        for (List<Damage> candidate : candidates()) {
            int reach = Damage.cured(text, candidate).map(YamlTree::reach).orElse(0);
            if (reach > reached) {
                best = candidate;
                reached = reach;
            }
        }
        return best;
    }

    private List<List<Damage>> candidates() {
        int line = places.at(at).line();
        if (problem.startsWith(COMMA_MISSING) || problem.startsWith(NOT_ENDED)) {
            return lines.inBrackets(places.at(wrong), places.at(at));
        }
        if (problem.startsWith(BLOCK_ENDED) && !places.beginsLine(at)) {
            return lines.remark(places.at(at));
        }
        if (problem.startsWith(COLON_MISSING)) {
            return lines.of(places.at(wrong));
        }
        boolean lined = Stream.of(BLOCK_ENDED, COLON_STRAY, SECOND_BLOCK).anyMatch(problem::startsWith);
        return lined ? lines.of(places.at(at)) : List.of();
    }

    private List<Damage> plain() {
        Place place = places.at(wrong);
        if (problem.startsWith(COLON_MISSING)) {
            return List.of(lines.withoutColon(place).orElseGet(() -> told(place, DamagedLines.KEY_WANTED)));
        }
        if (problem.startsWith(BLOCK_ENDED)) {
            return List.of(lines.hyphenAmongKeys(place.line()).orElseGet(() -> told(place, plainly())));
        }
        Optional<Damage> entry = problem.startsWith(ENTRY_STRAY) ? lines.entryInLine(place) : Optional.empty();
        if (entry.isPresent()) {
            return List.of(entry.get());
        }
        Optional<Damage> deeper =
                problem.startsWith(COLON_STRAY) ? lines.deeperThanAbove(place.line()) : Optional.empty();
        return List.of(deeper.orElseGet(() -> told(place, plainly())));
    }

    private static Damage told(Place place, String message) {
        return new Damage(place, message, Optional.empty());
    }

    private String plainly() {
        if (problem.startsWith(COMMA_MISSING) || problem.startsWith(NOT_ENDED)) {
            return context.contains("flow sequence") ? DamagedLines.LIST_OPEN : DamagedLines.BLOCK_OPEN;
        }
        if (problem.startsWith(COLON_STRAY)) {
            return "a colon cannot stand here: put a text that holds one in quotes, and line keys up with those above";
        }
        if (problem.startsWith(BLOCK_ENDED)) {
            return places.beginsLine(at)
                    ? "this does not line up with what stands above it"
                    : "the value has ended before this; put all of it in quotes";
        }
        if (problem.startsWith(ENTRY_STRAY)) {
            return "a list entry cannot begin here: begin the list on a line of its own";
        }
        if (problem.startsWith("mapping keys are not allowed")) {
            return "a question mark with a space after it cannot stand here; put the text in quotes, and for a"
                    + " term of an option that is not known yet write 'open'";
        }
        if (problem.startsWith("found character '") && problem.contains("cannot start any token")) {
            String character = problem.substring("found character '".length());
            return "a value cannot begin with " + character.substring(0, character.indexOf('\'', 1))
                    + "; put it in quotes";
        }
        if (context.startsWith("while scanning a double-quoted scalar")) {
            return "after a backslash in double quotes only a few letters may stand; write \\\\ for a backslash";
        }
        if (context.startsWith("while scanning a block scalar")) {
            return "after > or | only a sign and a line end may stand, then lines set in alike";
        }
        if (problem.startsWith("expected the node content")) {
            String found = problem.substring(problem.indexOf("found '") + "found '".length());
            return found.startsWith("<")
                    ? "a list or block that opens with [ or { is not closed before this"
                    : "a value is wanted here, not " + found.charAt(0);
        }
        if (context.contains("directive") || problem.contains("directive")) {
            return NO_DIRECTIVE;
        }
        if (context.startsWith("while scanning an a")) {
            return "anchors and aliases are not read: put a value that begins with & or * in quotes";
        }
        if (problem.contains("tag") || context.contains("tag")) {
            return "tags are not read: put a value that begins with ! in quotes";
        }
        if (problem.startsWith(SECOND_BLOCK)) {
            return "this does not belong to what stands above it; a file holds one block of keys";
        }
        return "this cannot be read as YAML";
    }
}
