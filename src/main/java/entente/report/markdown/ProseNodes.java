package entente.report.markdown;

import entente.report.content.Prose;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Prose as nodes of a page. */
final class ProseNodes {
    private ProseNodes() {}

    /** Puts the prose into a node, which is given back; each call makes nodes of its own. */
    static <N extends Node> N into(N parent, Prose prose) {
        prose.pieces().forEach(piece -> parent.appendChild(node(piece)));
        return parent;
    }

    private static Node node(Prose.Piece piece) {
        if (piece instanceof Prose.Words words) {
            return new Text(words.text());
        }
        if (piece instanceof Prose.InCode code) {
            return new Code(code.text());
        }
        if (piece instanceof Prose.Strong strong) {
            return into(new StrongEmphasis("**"), strong.inner());
        }
        if (piece instanceof Prose.Leading leading) {
            return into(new Link(leading.destination(), null), leading.inner());
        }
        if (piece instanceof Prose.Shown shown) {
            return into(new Image(shown.destination(), null), shown.inner());
        }
        if (piece instanceof Prose.Anchor anchor) {
            HtmlInline html = new HtmlInline();
            html.setLiteral("<a id=\"" + anchor.id() + "\"></a>");
            return html;
        }
        return new SoftLineBreak();
    }
}
