package entente.report.content;

import entente.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run of words in a report, with links and code in it. Whatever text comes in stands in the report as just that text:
 * white space is folded, and what Markdown would read as more than text is escaped when the page is written.
 */
public final class RichText {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final List<Piece> pieces = new ArrayList<>();

    private RichText() {}

    /** A piece of it; who prints it says how. */
    public sealed interface Piece {
        /** As a terminal shows it. */
        String plain();

        /** How many characters of it a page shows. */
        default int length() {
            return plain().length();
        }
    }

    /** Text that stands for itself. */
    public record Words(String plain) implements Piece {}

    /** What people type or read in files. */
    public record InCode(String plain) implements Piece {}

    /** Where other pages can link to; nothing of it shows. */
    public record Anchor(String id) implements Piece {
        @Override
        public String plain() {
            return "";
        }
    }

    /** Where a new sentence of the same paragraph begins. */
    public record NewLine() implements Piece {
        @Override
        public String plain() {
            return " ";
        }
    }

    /** What stands out. */
    public record Strong(RichText inner) implements Piece {
        @Override
        public String plain() {
            return inner.plain();
        }
    }

    /** What leads elsewhere. */
    public record Leading(RichText inner, String destination) implements Piece {
        @Override
        public String plain() {
            return inner.plain() + " (" + destination + ")";
        }

        @Override
        public int length() {
            return inner.length();
        }
    }

    /** A picture, with what it shows in words. */
    public record Shown(RichText inner, String destination) implements Piece {
        @Override
        public String plain() {
            return inner.plain();
        }
    }

    public static RichText empty() {
        return new RichText();
    }

    public static RichText of(String text) {
        return new RichText().text(text);
    }

    /** What stands out at the beginning, with its colon, before what is said of it. */
    public static RichText headed(String head) {
        return new RichText().strong(head + ":").text(" ");
    }

    /** One behind the other, those that say something. */
    public static RichText paragraph(List<RichText> sentences) {
        return joined(sentences.stream().filter(one -> !one.isEmpty()).toList(), " ");
    }

    /** Sentences of someone else's, each on a line of its own. */
    public static RichText sentences(String text) {
        RichText prose = new RichText();
        for (String sentence : Wording.sentences(folded(text))) {
            prose.line().text(sentence);
        }
        return prose;
    }

    public RichText text(String text) {
        String folded = folded(text);
        if (folded.isEmpty()) {
            return this;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Words before) {
            pieces.set(last, new Words(before.plain() + folded));
        } else {
            pieces.add(new Words(folded));
        }
        return this;
    }

    public RichText code(String text) {
        String folded = folded(text).strip();
        if (!folded.isEmpty()) {
            pieces.add(new InCode(folded));
        }
        return this;
    }

    public RichText strong(String text) {
        return with(new Strong(RichText.of(text.strip())));
    }

    public RichText link(String text, String destination) {
        return with(new Leading(RichText.of(text.strip()), destination));
    }

    public RichText codeLink(String text, String destination) {
        return with(new Leading(new RichText().code(text), destination));
    }

    public RichText image(String alternative, String destination) {
        return with(new Shown(RichText.of(alternative), destination));
    }

    /** A place that other pages can link to; the id must be one that the rulebook admits. */
    public RichText anchor(String id) {
        if (!id.matches("[a-z0-9_/-]+")) {
            throw new IllegalArgumentException("no id of a place: " + id);
        }
        return with(new Anchor(id));
    }

    public RichText then(RichText more) {
        List.copyOf(more.pieces).forEach(piece -> {
            if (piece instanceof Words words) {
                text(words.plain());
            } else {
                pieces.add(piece);
            }
        });
        return this;
    }

    /** Begins a new line, for the next sentence; not at the beginning. */
    public RichText line() {
        if (!pieces.isEmpty()) {
            pieces.add(new NewLine());
        }
        return this;
    }

    /** Joined by commas; the last one as the others. */
    public static RichText listed(List<RichText> parts) {
        return joined(parts, ", ");
    }

    /** Joined by semicolons, for parts that may hold commas. */
    public static RichText names(List<RichText> parts) {
        return joined(parts, "; ");
    }

    private static RichText joined(List<RichText> parts, String between) {
        RichText prose = new RichText();
        for (int i = 0; i < parts.size(); i++) {
            prose.text(i == 0 ? "" : between).then(parts.get(i));
        }
        return prose;
    }

    /** As a terminal shows it: links with where they lead in parentheses, everything on one line. */
    public String plain() {
        return pieces.stream().map(Piece::plain).collect(Collectors.joining());
    }

    /** How many characters a page shows of it. */
    public int length() {
        return pieces.stream().mapToInt(Piece::length).sum();
    }

    /** The same for a table cell: what ends in a backslash would take the next bar into the cell. */
    public RichText closed() {
        boolean open = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1) instanceof Words last
                && last.plain().endsWith("\\");
        return open ? text(" ") : this;
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What it is made of, in order. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private RichText with(Piece piece) {
        pieces.add(piece);
        return this;
    }

    /** One line of characters that show: white space of every kind is one space. */
    private static String folded(String text) {
        return isPlain(text) ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    /** Whether it is of printable letters of ASCII with single spaces, as nearly all is. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= 0x7f || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return true;
    }
}
