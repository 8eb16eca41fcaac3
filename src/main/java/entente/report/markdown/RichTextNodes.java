package entente.report.markdown;

import entente.report.content.RichText;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Rich text as nodes of a page. */
final class RichTextNodes {
    private RichTextNodes() {}

    /** Puts the prose into a node, which is given back; each call makes nodes of its own. */
    static <N extends Node> N into(N parent, RichText prose) {
        prose.pieces().forEach(piece -> parent.appendChild(node(piece)));
        return parent;
    }

    private static Node node(RichText.Piece piece) {
        if (piece instanceof RichText.Words words) {
            return new Text(words.plain());
        }
        if (piece instanceof RichText.InCode code) {
            return new Code(code.plain());
        }
        if (piece instanceof RichText.Strong strong) {
            return into(new StrongEmphasis("**"), strong.inner());
        }
        if (piece instanceof RichText.Leading leading) {
            return into(new Link(leading.destination(), null), leading.inner());
        }
        if (piece instanceof RichText.Shown shown) {
            return into(new Image(shown.destination(), null), shown.inner());
        }
        if (piece instanceof RichText.Anchor anchor) {
            HtmlInline html = new HtmlInline();
            html.setLiteral("<a id=\"" + anchor.id() + "\"></a>");
            return html;
        }
        return new SoftLineBreak();
    }
}
