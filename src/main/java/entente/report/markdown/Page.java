package entente.report.markdown;

import entente.report.GeneratedMark;
import entente.report.content.Bullet;
import entente.report.content.RichText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Visitor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A Markdown page in the making, with tables as code hosts know them. */
public final class Page {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Document document = new Document();

    /** A column of a table; numbers stand right. */
    record Column(String head, TableCell.Alignment alignment) {
        static Column words(String head) {
            return new Column(head, TableCell.Alignment.LEFT);
        }

        static List<Column> allOf(String... words) {
            return Arrays.stream(words).map(Column::words).toList();
        }

        static Column numbers(String head) {
            return new Column(head, TableCell.Alignment.RIGHT);
        }
    }

    /** A page that says in a comment, which does not show, what it was made from. */
    static Page madeFrom(String origin) {
        Page page = new Page();
        HtmlBlock mark = new HtmlBlock();
        mark.setLiteral(new GeneratedMark(origin).toString());
        page.document.appendChild(mark);
        return page;
    }

    Page heading(int level, RichText words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        document.appendChild(RichTextNodes.into(heading, words));
        return this;
    }

    Page heading(int level, String words) {
        return heading(level, RichText.of(words));
    }

    Page paragraph(RichText words) {
        if (!words.isEmpty()) {
            document.appendChild(RichTextNodes.into(new Paragraph(), words));
        }
        return this;
    }

    Page paragraph(String words) {
        return paragraph(RichText.of(words));
    }

    Page sentences(List<RichText> items) {
        return bullets(items.stream().map(Bullet::new).toList());
    }

    Page bullets(Collection<Bullet> items) {
        if (!items.isEmpty()) {
            document.appendChild(bulleted(items));
        }
        return this;
    }

    /** Begins what is folded away under a heading of ours, until it is closed. */
    Page fold(String heading) {
        StringBuilder summary = new StringBuilder();
        RichTextNodes.inert(
                heading.replace("&", "&amp;").replace("<", "&lt;"),
                summary::append,
                code -> summary.append("<code>").append(code).append("</code>"));
        return html("<details>\n<summary>" + summary + "</summary>");
    }

    Page unfold() {
        return html("</details>");
    }

    private Page html(String literal) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(literal);
        document.appendChild(block);
        return this;
    }

    /** A numbered list. */
    Page numbered(Collection<Bullet> items) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        document.appendChild(filled(list, 3, items));
        return this;
    }

    private static ListBlock bulleted(Collection<Bullet> items) {
        BulletList list = new BulletList();
        list.setMarker("-");
        return filled(list, 2, items);
    }

    private static ListBlock filled(ListBlock list, int indent, Collection<Bullet> items) {
        list.setTight(true);
        for (Bullet bullet : items) {
            ListItem item = new ListItem();
            item.setContentIndent(indent);
            item.appendChild(RichTextNodes.into(new Paragraph(), bullet.words()));
            if (!bullet.under().isEmpty()) {
                item.appendChild(bulleted(bullet.under()));
            }
            list.appendChild(item);
        }
        return list;
    }

    /** A table; without rows the sentence instead. */
    Page table(List<Column> columns, List<List<RichText>> rows, String ifEmpty) {
        if (rows.isEmpty()) {
            return paragraph(ifEmpty);
        }
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(
                columns,
                columns.stream().map(column -> RichText.of(column.head())).toList(),
                true));
        TableBody body = new TableBody();
        rows.forEach(cells -> body.appendChild(row(columns, cells, false)));
        table.appendChild(head);
        table.appendChild(body);
        document.appendChild(table);
        return this;
    }

    private static TableRow row(List<Column> columns, List<RichText> cells, boolean head) {
        TableRow row = new TableRow();
        for (int i = 0; i < columns.size(); i++) {
            TableCell cell = new TableCell();
            cell.setHeader(head);
            cell.setAlignment(columns.get(i).alignment());
            row.appendChild(RichTextNodes.into(cell, cells.get(i).closed()));
        }
        return row;
    }

    /** Shows all of it to a visitor, which may change it. */
    void accept(Visitor visitor) {
        document.accept(visitor);
    }

    /** The page as text, with a final line end. */
    String text() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(new MoreEscapes())
                .lineSeparator("\n")
                .build();
        return renderer.render(document);
    }

    /** Escapes what the renderer lets pass although some code hosts read it as more than text. */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory {
        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('\\', '_', '~', '$', '+', '|', '!');
        }

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalStateException("no node is rendered here");
                }
            };
        }
    }
}
