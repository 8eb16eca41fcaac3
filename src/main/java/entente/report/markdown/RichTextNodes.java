package entente.report.markdown;

import entente.report.content.RichText;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
 * Rich text as nodes of a page. Addresses and names with an @ that stand in a text are put as code, for code hosts and pandoc
 * would make links and mentions of them, however they are escaped.
 */
final class RichTextNodes {
    private static final String LIVE = "(?:://|(?i:(?<![\\p{L}\\p{N}])www\\.\\S|mailto:|xmpp:)|@[\\p{L}\\p{N}_])";
    private static final Pattern SIGN = Pattern.compile(LIVE);
    private static final Pattern TOKEN = Pattern.compile("[^\\s|`]*" + LIVE + "[^\\s|`]*");

    private RichTextNodes() {}

    /** Puts the prose into a node, which is given back; each call makes nodes of its own. */
    static <N extends Node> N into(N parent, RichText prose) {
        for (RichText.Piece piece : prose.pieces()) {
            if (piece instanceof RichText.Words words
                    && mayBeLive(words.plain())
                    && SIGN.matcher(words.plain()).find()) {
                inert(
                        words.plain(),
                        text -> parent.appendChild(new Text(text)),
                        code -> parent.appendChild(new Code(code)));
            } else {
                parent.appendChild(node(piece));
            }
        }
        return parent;
    }

    /** Whether there is a letter in it without which nothing is live, as in most texts there is none. */
    private static boolean mayBeLive(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean dotted = letter == '.' && at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'w';
            if (dotted || letter == ':' || letter == '@') {
                return true;
            }
        }
        return false;
    }

    /** Shows a text in turn as what is only text, and as what has to be put as code to be no more. */
    static void inert(String text, Consumer<String> only, Consumer<String> live) {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            only.accept(text.substring(end, token.start()));
            live.accept(token.group());
            end = token.end();
        }
        only.accept(text.substring(end));
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
