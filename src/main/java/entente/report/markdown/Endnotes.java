package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.model.Rulebook;
import entente.model.Source;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Makes a page stand alone: a link to a source becomes the number of a note at the end, which says who holds what, how
 * firmly, when and where; of any other link only the words stay.
 */
final class Endnotes extends AbstractVisitor {
    private static final String TO_SOURCE = SourcesReport.FILE + "#";

    private final Rulebook rulebook;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Endnotes(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static void write(Page page, Rulebook rulebook) {
        Endnotes notes = new Endnotes(rulebook);
        page.accept(notes);
        List<Bullet> bullets =
                notes.sources().map(source -> new Bullet(note(source))).toList();
        if (!bullets.isEmpty()) {
            page.heading(2, "Sources");
            page.numbered(bullets);
            page.paragraph(notes.documents());
        }
    }

    private Stream<Source> sources() {
        return numbers.keySet().stream()
                .map(id -> requireNonNull(rulebook.sources().get(id)));
    }

    private String documents() {
        return sources()
                .map(Source::document)
                .distinct()
                .sorted()
                .map(id -> requireNonNull(rulebook.documents().get(id)))
                .map(document -> document.id() + ", " + document.title() + ", " + PlainWords.date(document.date()))
                .collect(Collectors.joining("; ", "Documents: ", "."));
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination();
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        if (to.startsWith(TO_SOURCE)) {
            String id = to.substring(TO_SOURCE.length());
            numbers.putIfAbsent(id, numbers.size() + 1);
            link.insertBefore(new Text(" [" + numbers.get(id) + "]"));
        }
        link.unlink();
    }

    /** Who says it, so far as the claim does not begin with that. */
    private static String speaker(Source source) {
        String[] words = source.speaker().split(", ", 2);
        if (!Wording.capital(source.claim()).startsWith(Wording.capital(words[0]) + " ")) {
            return source.speaker() + ", ";
        }
        return words.length == 1 ? "" : words[1] + ", ";
    }

    private static RichText note(Source source) {
        return RichText.of(Wording.capital(speaker(source) + source.strength().plainly()) + ", "
                + PlainWords.date(source.date()) + ": " + Wording.clause(source.claim()) + " ("
                + source.document() + ", paragraph " + source.paragraph() + ").");
    }
}
