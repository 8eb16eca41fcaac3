package entente.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points of the whole file, into places of single tokens. */
final class YamlPlaces {
    private static final Pattern LOST = Pattern.compile(" *(?<= )(?<text>#[^\\s#][^\n]*?)\\s*(?:\n|$)");

    private static final Pattern NEW_ENTRY = Pattern.compile("[\"']|[\\w.-]+:(?: |$)");
    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");
    private final FileText text;
    private final int[] offsets;

    YamlPlaces(FileText text) {
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

    /** The lines of a value that goes over several, each without the white space about it; of any other none. */
    List<Node.Scalar> lines(Event event) {
        int start = offset(event.getStartMark());
        String written = text.content().substring(start, Math.max(start, offset(event.getEndMark())));
        return written.indexOf('\n') < 0
                ? List.of()
                : LINE.matcher(written)
                        .results()
                        .map(line -> new Node.Scalar(
                                text.place(start + line.start(), line.group().length()),
                                line.group(),
                                Node.Scalar.Kind.TEXT))
                        .toList();
    }

    /** A key with the colon right behind it, if there is one. */
    Place withColon(Event key, Place place) {
        boolean colon = isWritten(key) && text.content().startsWith(":", offset(key.getEndMark()));
        return colon ? new Place(place.file(), place.line(), place.column(), place.length() + 1) : place;
    }

    /** The characters up to the next white space. */
    Place word(Event event) {
        int start = offset(event.getStartMark());
        return text.place(
                start,
                text.content()
                        .substring(start)
                        .split("\\p{javaWhitespace}", 2)[0]
                        .length());
    }

    /** A list or a block of keys: if it stands in one line, all of it; else its first character. */
    Place collection(Event start, Event end) {
        int from = offset(start.getStartMark());
        return isInOneLine(start, end) ? stretch(from, offset(end.getEndMark())) : text.place(from, 1);
    }

    /** Whether both stand in one line; a block that is not in brackets ends where the next thing begins. */
    boolean isInOneLine(Event start, Event end) {
        return isInOneLine(offset(start.getStartMark()), offset(end.getEndMark()));
    }

    private boolean isInOneLine(int from, int to) {
        return from <= to && text.content().substring(from, to).indexOf('\n') < 0;
    }

    boolean isWritten(Event event) {
        return offset(event.getStartMark()) < offset(event.getEndMark());
    }

    /** The value in quotes that begins at a mark and was to end in its line. */
    Damage quoted(Mark mark, String message) {
        String before = text.line(at(mark).line()).substring(0, mark.getColumn());
        boolean bracketed = before.replaceAll("[^\\[{]", "").length()
                > before.replaceAll("[^]}]", "").length();
        return WrongQuote.at(text, offset(mark), beginsLine(mark), bracketed, message);
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
        return text.indentation(line + 1) > text.indentation(line);
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

    /** What stands behind a value without quotes like more of it, and is read as a comment. */
    Optional<Place> textBehind(Event value) {
        String content = text.content();
        int end = offset(value.getEndMark());
        if (!content.startsWith(" ", end)) {
            return Optional.empty();
        }
        Matcher lost = LOST.matcher(content).region(end, content.length());
        return lost.lookingAt()
                ? Optional.of(text.place(lost.start("text"), lost.group("text").length()))
                : Optional.empty();
    }

    /** What stands at a place in one line. */
    String written(Place place) {
        return text.line(place.line()).substring(place.column() - 1, place.column() - 1 + place.length());
    }

    /** Whether a value ends in the line of a mark, before it. */
    boolean endsInLineOf(Event value, Mark mark) {
        return isInOneLine(offset(value.getEndMark()), offset(mark));
    }

    private Place stretch(int start, int end) {
        String line = text.content().substring(start, Math.max(start, end)).split("\n", 2)[0];
        return text.place(start, line.stripTrailing().length());
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(this::offset).orElse(0);
    }

    private int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }
}
