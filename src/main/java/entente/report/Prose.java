package entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A run of words in a report, with links and code in it. Whatever text comes in stands in the report as just that text:
 * white space is folded, and what Markdown would read as more than text is escaped when the page is written.
 */
final class Prose {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final List<Node> nodes = new ArrayList<>();

    private Prose() {}

    static Prose empty() {
        return new Prose();
    }

    static Prose of(String text) {
        return new Prose().text(text);
    }

    /** Sentences of someone else's, each on a line of its own. */
    static Prose sentences(String text) {
        Prose prose = new Prose();
        for (String sentence : folded(text).strip().split("(?<=[.!?]) (?=\\p{Lu})")) {
            prose.line().text(sentence);
        }
        return prose;
    }

    Prose text(String text) {
        String folded = folded(text);
        if (folded.isEmpty()) {
            return this;
        }
        if (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Text before) {
            before.setLiteral(before.getLiteral() + folded);
        } else {
            nodes.add(new Text(folded));
        }
        return this;
    }

    Prose code(String text) {
        String folded = folded(text).strip();
        if (!folded.isEmpty()) {
            nodes.add(new Code(folded));
        }
        return this;
    }

    Prose strong(String text) {
        return in(new StrongEmphasis("**"), Prose.of(text.strip()));
    }

    Prose link(String text, String destination) {
        return in(new Link(destination, null), Prose.of(text.strip()));
    }

    Prose codeLink(String text, String destination) {
        return in(new Link(destination, null), new Prose().code(text));
    }

    Prose image(String alternative, String destination) {
        return in(new Image(destination, null), Prose.of(alternative));
    }

    /** A place that other pages can link to; the id must be one that the rulebook admits. */
    Prose anchor(String id) {
        if (!id.matches("[a-z0-9_/-]+")) {
            throw new IllegalArgumentException("no id of a place: " + id);
        }
        HtmlInline begin = new HtmlInline();
        begin.setLiteral("<a id=\"" + id + "\">");
        HtmlInline end = new HtmlInline();
        end.setLiteral("</a>");
        nodes.add(begin);
        nodes.add(end);
        return this;
    }

    Prose then(Prose more) {
        more.nodes.forEach(node -> {
            if (node instanceof Text text) {
                text(text.getLiteral());
            } else {
                nodes.add(node);
            }
        });
        more.nodes.clear();
        return this;
    }

    /** Begins a new line, for the next sentence; not at the beginning. */
    Prose line() {
        if (!nodes.isEmpty()) {
            nodes.add(new SoftLineBreak());
        }
        return this;
    }

    /** Joined by commas; the last one as the others. */
    static Prose listed(List<Prose> parts) {
        Prose prose = new Prose();
        for (int i = 0; i < parts.size(); i++) {
            prose.text(i == 0 ? "" : ", ").then(parts.get(i));
        }
        return prose;
    }

    /** As a terminal shows it: links with where they lead in parentheses, everything on one line. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        nodes.forEach(node -> plain(node, plain));
        return plain.toString();
    }

    private static void plain(Node node, StringBuilder plain) {
        if (node instanceof Text text) {
            plain.append(text.getLiteral());
        } else if (node instanceof Code code) {
            plain.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            plain.append(' ');
        }
        for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
            plain(inner, plain);
        }
        if (node instanceof Link link) {
            plain.append(" (").append(link.getDestination()).append(')');
        }
    }

    /** The same for a table cell: what ends in a backslash would take the next bar into the cell. */
    Prose closed() {
        boolean open = !nodes.isEmpty()
                && nodes.get(nodes.size() - 1) instanceof Text last
                && last.getLiteral().endsWith("\\");
        return open ? text(" ") : this;
    }

    /** Joined by semicolons, for parts that may hold commas. */
    static Prose names(List<Prose> parts) {
        Prose prose = new Prose();
        for (int i = 0; i < parts.size(); i++) {
            prose.text(i == 0 ? "" : "; ").then(parts.get(i));
        }
        return prose;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    <N extends Node> N into(N parent) {
        nodes.forEach(parent::appendChild);
        return parent;
    }

    private Prose in(Node around, Prose inner) {
        nodes.add(inner.into(around));
        return this;
    }

    /** One line of characters that show: white space of every kind is one space. */
    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}
