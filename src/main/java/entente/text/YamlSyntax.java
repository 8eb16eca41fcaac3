package entente.text;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words what the parser could not read, at the place where the writer has to look.
 *
 * @param quoted the last value in quotes that was read
 */
record YamlSyntax(YamlPlaces places, Optional<ScalarEvent> quoted, Problems problems) {
    static final String NO_DIRECTIVE = "a line that begins with % is not read; leave it out";

    private static final String KEY_WANTED = "a key is wanted here, and a colon with a space after it";
    private static final String COLON_IN_TEXT = "a text that holds a colon with a blank behind it stands in quotes";

    static final String CLOSES_BELOW = "the quote that opens here closes only in line ";

    void tell(YamlEngineException exception) {
        if (!(exception instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            problems.error(places.start(), NO_DIRECTIVE);
            return;
        }
        String problem = text(marked.getProblem());
        String context = text(marked.getContext());
        Mark at = marked.getProblemMark().get();
        Optional<Mark> began = marked.getContextMark();
        if (problem.startsWith("expected <block end>")) {
            Optional<Place> dash = places.dashAmongKeys(at);
            if (dash.isPresent()) {
                problems.error(dash.get(), "some of these lines begin with '-' and some do not: keys stand without it");
                return;
            }
        }
        if (problem.startsWith("expected <block end>")) {
            Optional<YamlPlaces.WithoutBlank> dash = places.dashMissing(at);
            if (dash.isPresent()) {
                problems.error(
                        dash.get().place(),
                        "a hyphen is missing here, as the entry in line "
                                + places.at(at).line() + " has one",
                        dash.get().meant());
                return;
            }
        }
        Optional<ScalarEvent> ended = quoted.filter(text -> places.endsInLineOf(text, at));
        if (ended.isPresent()) {
            Mark opened = ended.get().getStartMark().orElseThrow();
            boolean more = problem.startsWith("expected ',' or") && !places.isNewEntry(ended.get(), at)
                    || problem.startsWith("expected <block end>");
            if (places.isInOneLine(ended.get(), ended.get())) {
                if (more) {
                    tell(opened, "this text ends at its second quote, and more stands behind it");
                    return;
                }
            } else if (places.goesOnBelow(opened)) {
                problems.error(
                        places.lastOf(ended.get()),
                        "the text that opens in line " + places.at(opened).line()
                                + " ends at this quote, and more stands behind it",
                        ended.get().isSQuoted() ? "''" : "\\\"");
                return;
            } else {
                tell(opened, CLOSES_BELOW + places.at(at).line());
                return;
            }
        }
        List<YamlPlaces.WithoutBlank> unread = problem.startsWith("mapping values are not allowed")
                ? places.withoutBlankAbove(at)
                : problem.startsWith("could not find expected ':'") && began.isPresent()
                        ? places.withoutBlankAt(began.get())
                        : List.of();
        if (!unread.isEmpty()) {
            unread.forEach(key -> problems.error(key.place(), Node.BLANK_WANTED, key.meant()));
            return;
        }
        if (problem.startsWith("found unexpected") && context.contains("scalar") && began.isPresent()) {
            tell(began.get(), "the quote that opens here is not closed");
            return;
        }
        Optional<YamlPlaces.WithoutBlank> inBraces =
                problem.startsWith("expected ',' or") ? places.colonInBraces(at) : Optional.empty();
        if (inBraces.isPresent()) {
            problems.error(inBraces.get().place(), COLON_IN_TEXT, inBraces.get().meant());
            return;
        }
        if (unclosed(problem) && began.isPresent()) {
            problems.error(places.at(began.get()), unclosedWhat(context));
            return;
        }
        if (problem.startsWith("mapping values are not allowed")) {
            Optional<YamlPlaces.WithoutBlank> colon = places.colonInText(at);
            if (colon.isPresent()) {
                problems.error(colon.get().place(), COLON_IN_TEXT, colon.get().meant());
                return;
            }
            if (tellWithoutColon(places.withoutColon(at, true))) {
                return;
            }
            Optional<Place> deeper = places.deeperThanAbove(at);
            if (deeper.isPresent()) {
                problems.error(
                        deeper.get(),
                        "this is set in deeper than the line above it, which has a value already: line it up, or put the"
                                + " key above it that it belongs to");
                return;
            }
        }
        if (problem.startsWith("could not find expected ':'") && began.isPresent()) {
            if (!tellWithoutColon(places.withoutColon(began.get(), false))) {
                problems.error(places.at(began.get()), KEY_WANTED);
            }
            return;
        }
        if (problem.startsWith("expected <block end>") && !places.beginsLine(at)) {
            problems.error(places.at(at), "the value has ended before this; put all of it in quotes");
            return;
        }
        if (problem.startsWith("expected <block end>") && tellWithoutColon(places.withoutColon(at, true))) {
            return;
        }
        Optional<Place> braces =
                problem.startsWith("expected <block end>") ? places.emptyBracesBefore(at) : Optional.empty();
        braces.ifPresentOrElse(
                place -> problems.error(
                        place, "{} says that nothing stands here, and below it something does: take {} out"),
                () -> problems.error(places.at(at), plainly(problem, context)));
    }

    private boolean tellWithoutColon(Optional<YamlPlaces.WithoutColon> key) {
        key.ifPresent(wrong -> problems.error(
                wrong.place(),
                wrong.meant().isPresent()
                        ? KEY_WANTED
                        : KEY_WANTED + "; what goes on with the text of a key above is set in deeper than that key",
                wrong.meant()));
        return key.isPresent();
    }

    private void tell(Mark quote, String message) {
        WrongQuote wrong = places.quoted(quote);
        problems.error(wrong.place(), message, wrong.meant());
    }

    private static String text(String message) {
        return message == null ? "" : message;
    }

    private static boolean unclosed(String problem) {
        return problem.startsWith("found unexpected end of stream")
                || problem.startsWith("found unexpected document separator")
                || problem.startsWith("expected ',' or");
    }

    private static String unclosedWhat(String context) {
        return context.contains("flow sequence")
                ? "the list that opens with [ here is not closed, or a comma is missing in it"
                : "the block that opens with { here is not closed, or a comma is missing in it";
    }

    private static String plainly(String problem, String context) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon cannot stand here: put a text that holds one in quotes, and line keys up with those above";
        }
        if (problem.startsWith("expected <block end>")) {
            return "this does not line up with what stands above it";
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "a list entry cannot begin here: begin the list on a line of its own";
        }
        if (problem.startsWith("mapping keys are not allowed")) {
            return "a question mark with a space after it cannot stand here; put the text in quotes";
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
        if (problem.startsWith("expected '<document start>'")) {
            return "this does not belong to what stands above it; a file holds one block of keys";
        }
        return "this cannot be read as YAML";
    }
}
