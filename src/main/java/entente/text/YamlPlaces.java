package entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points of the whole file, into places of single tokens. */
final class YamlPlaces {
    private static final Pattern EMPTY_BRACES = Pattern.compile("[^#]*: +(?<braces>\\{}) *(#.*)?");

    private static final Pattern LOST = Pattern.compile(" *(?<= )(?<text>#[^\\s#][^\n]*?)\\s*(?:\n|$)");

    private static final Pattern KEY = Pattern.compile(" *(?:- +)?(?<key>[\\w.-]+):(?: |$)");
    private static final Pattern KEY_AND_TEXT =
            Pattern.compile(" *(?:- +)?(?<key>[\\w.-]+): +(?<text>[^\"'{\\[|>#&*!%@`\\s][^\"\\\\#]*?)\\s*");
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            " *(?:- +)?(?<key>[A-Za-z_][\\w.-]*)(?<text> +[^:#\\s\"'\\[\\]{}|>&*!%@`-][^:#\"\\[\\]{}]*?)? *(?:#.*)?");
    private static final Pattern KEY_ALONE = Pattern.compile(" *(?:- +)?[\\w.-]+:\\s*(?:#.*)?");
    private static final Pattern COLON_IN_BRACES =
            Pattern.compile("[{,] *[\\w.-]+: +(?<text>[^\"'{}\\[\\],#:\\s]+: [^\"{}\\[\\],#]*?) *[,}]");
    private static final Pattern BLOCK_IN_LINE = Pattern.compile("[a-z][\\w.-]*: +(?:\\{.*}|\\[.*]|[\\w-]+)");
    private static final Set<String> KEYS_OF_TEXTS =
            Set.of("title", "name", "summary", "meaning", "claim", "case", "context");
    private static final Pattern ONE_VALUE = Pattern.compile(" *(?:\\S+|[A-Z0-9].*)?");
    private static final Pattern NEW_ENTRY = Pattern.compile("[\"']|[\\w.-]+:(?: |$)");
    private static final Pattern LINE = Pattern.compile(" *(?:- +)?(?<pair>.*?)\\s*");

    private final SourceText text;
    private final int[] offsets;

    YamlPlaces(SourceText text) {
        this.text = text;
        String content = text.content();
        this.offsets = new int[content.codePointCount(0, content.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < content.length() ? Character.charCount(content.codePointAt(at)) : 0;
        }
    }

    /** The token as it is written; of one that goes over several lines, the part on the first. */
    Place of(Event event) {
        return stretch(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    /** A key with the colon right behind it, if there is one. */
    Place withColon(Event key, Place place) {
        boolean colon = isWritten(key) && text.content().startsWith(":", offset(key.getEndMark()));
        return colon ? new Place(place.file(), place.line(), place.column(), place.length() + 1) : place;
    }

    /** The characters up to the next white space. */
    Place word(Event event) {
        int start = offset(event.getStartMark());
        return text.place(start, Math.max(1, wordEnd(start) - start));
    }

    /** A list or a block of keys: if it stands in one line, all of it; else its first character. */
    Place collection(Event start, Event end) {
        int from = offset(start.getStartMark());
        return isInOneLine(start, end) ? stretch(from, offset(end.getEndMark())) : text.place(from, 1);
    }

    /** Whether both stand in one line; a block that is not in brackets ends where the next thing begins. */
    boolean isInOneLine(Event start, Event end) {
        int from = offset(start.getStartMark());
        int to = offset(end.getEndMark());
        return from <= to && text.content().substring(from, to).indexOf('\n') < 0;
    }

    boolean isWritten(Event event) {
        return offset(event.getStartMark()) < offset(event.getEndMark());
    }

    /** The value in quotes that begins at a mark and was to end in its line. */
    WrongQuote quoted(Mark mark) {
        String before = line(at(mark).line()).substring(0, mark.getColumn());
        boolean bracketed = before.replaceAll("[^\\[{]", "").length()
                > before.replaceAll("[^]}]", "").length();
        return WrongQuote.at(text, offset(mark), beginsLine(mark), bracketed);
    }

    /** Whether what stands at a mark, behind a value and a blank, looks like another key or another text in quotes. */
    boolean isNewEntry(Event value, Mark mark) {
        int at = offset(mark);
        return offset(value.getEndMark()) < at
                && NEW_ENTRY
                        .matcher(text.content())
                        .region(at, text.content().length())
                        .lookingAt();
    }

    /** The last character of a value. */
    Place lastOf(Event value) {
        return text.place(offset(value.getEndMark()) - 1, 1);
    }

    /** Whether the line below that of a mark is set in deeper, so that a value may go on there. */
    boolean goesOnBelow(Mark mark) {
        int line = at(mark).line();
        return line < text.lines().size() && indentation(line(line + 1)) > indentation(line(line));
    }

    Place at(Mark mark) {
        return text.place(offset(mark), 1);
    }

    /** Whether nothing but spaces stands before it in its line. */
    boolean beginsLine(Mark mark) {
        int at = offset(mark);
        return text.content()
                .substring(text.content().lastIndexOf('\n', at - 1) + 1, at)
                .isBlank();
    }

    /** The braces with nothing in them that end the last line before it, but for comments. */
    Optional<Place> emptyBracesBefore(Mark mark) {
        List<String> lines = text.lines();
        int line = at(mark).line() - 2;
        while (line > 0 && (lines.get(line).isBlank() || lines.get(line).strip().startsWith("#"))) {
            line--;
        }
        Matcher braces = EMPTY_BRACES.matcher(line < 0 ? "" : lines.get(line));
        return braces.matches()
                ? Optional.of(new Place(text.file(), line + 1, braces.start("braces") + 1, 2))
                : Optional.empty();
    }

    /** What stands behind a value without quotes like more of it, and is read as a comment. */
    Optional<Place> textBehind(Event value) {
        String content = text.content();
        int end = offset(value.getEndMark());
        if (!content.startsWith(" ", end)) {
            return Optional.empty();
        }
        Matcher lost = LOST.matcher(content).region(end, content.length());
        return lost.lookingAt()
                ? Optional.of(text.place(lost.start("text"), lost.end("text") - lost.start("text")))
                : Optional.empty();
    }

    /** What stands at a place in one line. */
    String written(Place place) {
        return line(place.line()).substring(place.column() - 1, place.column() - 1 + place.length());
    }

    /** Whether a value ends in the line of a mark, before it. */
    boolean endsInLineOf(Event value, Mark mark) {
        int end = offset(value.getEndMark());
        int at = offset(mark);
        return end <= at && text.content().substring(end, at).indexOf('\n') < 0;
    }

    /** A key and its value with nothing but a colon between them, and the same as it is meant. */
    record WithoutBlank(Place place, String meant) {}

    /** Those of the line of a mark. */
    List<WithoutBlank> withoutBlankAt(Mark mark) {
        return withoutBlank(at(mark).line());
    }

    /** Those that stand right above a mark, and in its own line. */
    List<WithoutBlank> withoutBlankAbove(Mark mark) {
        List<WithoutBlank> above = new ArrayList<>();
        for (int line = at(mark).line() - 1; line > 0; line--) {
            List<WithoutBlank> found = withoutBlank(line);
            if (found.isEmpty()) {
                break;
            }
            above.addAll(found);
        }
        return above;
    }

    private List<WithoutBlank> withoutBlank(int line) {
        Matcher written = LINE.matcher(line(line));
        String pair = written.matches() ? written.group("pair") : "";
        return Node.withBlank(pair).stream()
                .map(meant ->
                        new WithoutBlank(new Place(text.file(), line, written.start("pair") + 1, pair.length()), meant))
                .toList();
    }

    /**
     * The line that seems to hold a key without its colon, at a mark or, for what stands below it, above the mark; with the
     * colon only where it looks like a key and not like a sentence.
     */
    Optional<WithoutColon> withoutColon(Mark mark, boolean above) {
        int line = at(mark).line() - (above ? 1 : 0);
        while (above && line > 1 && isEmpty(line(line))) {
            line--;
        }
        Matcher pair = WITHOUT_COLON.matcher(line < 1 ? "" : line(line));
        if (!pair.matches()
                || above && (goesOn(line) || indentation(line(line)) > indentation(line(at(mark).line())))) {
            return Optional.empty();
        }
        String key = pair.group("key");
        int end = pair.start("text") < 0 ? pair.end("key") : pair.end("text");
        String value = pair.start("text") < 0 ? "" : " " + pair.group("text").strip();
        return Optional.of(new WithoutColon(
                new Place(text.file(), line, pair.start("key") + 1, end - pair.start("key")),
                Optional.of(key + ":" + value)
                        .filter(meant -> key.equals(key.toLowerCase(Locale.ROOT))
                                && ONE_VALUE.matcher(value).matches())));
    }

    /** A key without a colon, to the end of what may be its value; and the same with it, if that is likely meant. */
    record WithoutColon(Place place, Optional<String> meant) {}

    /** Whether a line goes on with a text that began at a key above it. */
    private boolean goesOn(int line) {
        int above = line - 1;
        while (above > 0 && (isEmpty(line(above)) || indentation(line(above)) >= indentation(line(line)))) {
            above--;
        }
        return above > 0 && !KEY_ALONE.matcher(line(above)).matches();
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** The value in braces that is read as another key for a colon in it, and the same in quotes. */
    Optional<WithoutBlank> colonInBraces(Mark mark) {
        int line = at(mark).line();
        Matcher pair = COLON_IN_BRACES.matcher(line(line));
        while (pair.find()) {
            if (pair.start("text") < at(mark).column() && at(mark).column() <= pair.end("text")) {
                String value = pair.group("text");
                return Optional.of(new WithoutBlank(
                        new Place(text.file(), line, pair.start("text") + 1, value.length()), '"' + value + '"'));
            }
        }
        return Optional.empty();
    }

    /** The hyphen of a line that stands among keys, or has keys below it. */
    Optional<Place> dashAmongKeys(Mark mark) {
        int line = at(mark).line();
        int column = indentation(line(line));
        boolean here = line(line).startsWith("- ", column);
        int other = line - 1;
        while (other > 0 && (line(other).isBlank() || line(other).strip().startsWith("#"))) {
            other--;
        }
        boolean lined = other > 0
                && line(other).length() > column
                && line(other).substring(0, column).isBlank()
                && line(other).charAt(column) != ' ';
        boolean above = lined && line(other).startsWith("- ", column);
        return lined && here != above
                ? Optional.of(new Place(text.file(), here ? line : other, column + 1, 1))
                : Optional.empty();
    }

    /** The first line of a list whose hyphen is missing, where that of a later entry stands at a mark; and the same with it. */
    Optional<WithoutBlank> dashMissing(Mark mark) {
        int line = at(mark).line();
        int column = indentation(line(line));
        int first = line;
        int above = line - 1;
        while (above > 0 && (isEmpty(line(above)) || indentation(line(above)) > column)) {
            first = isEmpty(line(above)) ? first : above;
            above--;
        }
        boolean meant = line(line).startsWith("- ", column)
                && first < line
                && above > 0
                && KEY_ALONE.matcher(line(above)).matches()
                && indentation(line(first)) == column + "- ".length()
                && key(line(first)).isPresent()
                && !line(first).startsWith("- ", indentation(line(first)))
                && key(line(first)).equals(key(line(line)));
        return meant
                ? Optional.of(new WithoutBlank(
                        new Place(
                                text.file(),
                                first,
                                column + 1,
                                line(first).stripTrailing().length() - column),
                        "- " + line(first).strip()))
                : Optional.empty();
    }

    private static Optional<String> key(String line) {
        Matcher key = KEY.matcher(line);
        return key.lookingAt() ? Optional.of(key.group("key")) : Optional.empty();
    }

    /** The text behind the key of a line that is read as another key for a colon in it, and the same in quotes. */
    Optional<WithoutBlank> colonInText(Mark mark) {
        Matcher pair = KEY_AND_TEXT.matcher(line(at(mark).line()));
        if (!pair.matches() || at(mark).column() <= pair.start("text")) {
            return Optional.empty();
        }
        String value = pair.group("text");
        boolean block = BLOCK_IN_LINE.matcher(value).matches() && !KEYS_OF_TEXTS.contains(pair.group("key"));
        String meant = block ? "{" + value + "}" : '"' + value + '"';
        return Optional.of(new WithoutBlank(
                new Place(text.file(), at(mark).line(), pair.start("text") + 1, value.length()), meant));
    }

    /** The key of a line that is set in deeper than a key with its value right above it. */
    Optional<Place> deeperThanAbove(Mark mark) {
        int line = at(mark).line();
        Matcher key = KEY.matcher(line(line));
        Matcher above = line > 1 ? KEY_AND_TEXT.matcher(line(line - 1)) : KEY_AND_TEXT.matcher("");
        return key.lookingAt() && above.matches() && key.start("key") > above.start("key")
                ? Optional.of(new Place(
                        text.file(),
                        line,
                        key.start("key") + 1,
                        key.group("key").length()))
                : Optional.empty();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String line(int number) {
        return text.lines().get(number - 1);
    }

    Place start() {
        return Place.startOf(text.file());
    }

    private Place stretch(int start, int end) {
        String written = text.content().substring(start, Math.max(start, end));
        int lineEnd = written.indexOf('\n');
        return text.place(
                start,
                (lineEnd < 0 ? written : written.substring(0, lineEnd))
                        .stripTrailing()
                        .length());
    }

    private int wordEnd(int start) {
        String content = text.content();
        int end = start;
        while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        return end;
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(this::offset).orElse(0);
    }

    private int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }
}
