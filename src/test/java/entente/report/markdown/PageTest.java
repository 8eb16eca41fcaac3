package entente.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import entente.report.GeneratedMark;
import entente.report.content.Bullet;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "<script>alert(1)</script>",
                "</td></tr>",
                "![x](y) [z](w) <http://x.y>",
                "[a]: http://b.c",
                "# no heading",
                "- no list",
                "+ no list",
                "* no list",
                "1. no list",
                "12) no list",
                "> no quote",
                "```",
                "~~~",
                "~~gone~~",
                "---",
                "===",
                "***",
                "___",
                "|---|",
                "a\\",
                "\\| \\",
                "\\*x\\* _x_ __x__ *x*",
                "&lt; &amp; &#42;",
                "`code` ``more`` `",
                "$x$ and $$y$$",
                "wow!",
                "<!-- gone -->",
                "-- > -->",
                "[^1] and [^1]: note",
                "a#b #",
                "é ñ 漢字 😀",
                "Log in at https://evil.example/login, now",
                "www.evil.example (WWW.EVIL.EXAMPLE)",
                "a@evil.example, @octocat/team; mailto:a@b",
                "`https://a` |http://b|c@d|"
            })
    void hostileTextStandsAsItIsEverywhere(String text) {
        assertThat(readBack(text)).containsOnly(text);
    }

    @Test
    void anyTextStandsAsItIsEverywhere() {
        long seed = 20260201;
        Random random = new Random(seed);
        String letters = "ab 1.)-+*_~`$|\\<>[]()!#&=:;\"'/{}^@é";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String plain = text.toString().replaceAll(" +", " ").strip();
            if (!plain.isEmpty()) {
                assertThat(readBack(plain)).as("seed %d, round %d", seed, round).containsOnly(plain);
            }
        }
    }

    /** Code hosts make links and mentions of bare text, but not of code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at https://evil.example/login.",
                "(FTP://evil.example)",
                "see www.evil.example",
                "see \"Www.evil.example\"",
                "from a.b+c@evil.example, too",
                "for @octocat and /@octo/cats",
                "é@évil"
            })
    void noTextIsMadeALinkOrAMention(String text) {
        Page page = Page.madeFrom("here")
                .heading(1, text)
                .fold(text)
                .paragraph(RichText.empty().strong(text).text(" ").link(text, "a.md"))
                .table(List.of(Page.Column.words(text)), List.of(List.of(RichText.of(text))), "none")
                .unfold();
        List<String> bare = new ArrayList<>();
        Parser.builder().extensions(Page.EXTENSIONS).build().parse(page.text()).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                bare.add(node.getLiteral());
            }

            @Override
            public void visit(HtmlBlock node) {
                bare.add(node.getLiteral().replaceAll("<code>.*?</code>", ""));
            }
        });
        assertThat(bare).hasSizeGreaterThan(3).noneMatch(one -> one.matches("(?si).*(://|www\\.|@\\w|@é).*"));
    }

    @Test
    void lineBreaksAndControlCharactersAreFolded() {
        assertThat(Page.madeFrom("x")
                        .paragraph("a\r\n\r\n# b\u001b[31m\u2028c\td")
                        .text())
                .isEqualTo("<!-- made by entente from x -->\n\na # b \\[31m c d\n");
    }

    @Test
    void aMarkCannotBeLeft() {
        assertThat(new GeneratedMark("a--> <b>/x y.yaml").toString())
                .isEqualTo("<!-- made by entente from a-%2D%3E%20<b%3E/x%20y.yaml -->");
    }

    /** What is read back of the text as heading, paragraph, line, list item, cell, link and code. */
    private static List<String> readBack(String text) {
        String page = Page.madeFrom("here")
                .heading(2, text)
                .paragraph(text)
                .paragraph(RichText.of("First.").line().text(text).line().text("Last."))
                .paragraph(RichText.empty().link(text, "a.md").text(text).line().code(text))
                .bullets(List.of(new Bullet(RichText.of(text), List.of(new Bullet(RichText.of(text))))))
                .table(
                        List.of(Page.Column.words("Head"), Page.Column.numbers("Other")),
                        List.of(
                                List.of(RichText.of(text), RichText.empty().code(text)),
                                List.of(RichText.of("x"), RichText.of(text))),
                        "none")
                .text();
        Node document = Parser.builder().extensions(Page.EXTENSIONS).build().parse(page);
        List<String> texts = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            private final StringBuilder run = new StringBuilder();

            private void end() {
                if (!run.isEmpty()) {
                    texts.add(run.toString());
                }
                run.setLength(0);
            }

            @Override
            protected void visitChildren(Node parent) {
                kinds.add(parent.getClass().getSimpleName());
                end();
                super.visitChildren(parent);
                end();
            }

            @Override
            public void visit(Text node) {
                run.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                end();
            }

            @Override
            public void visit(Code node) {
                run.append(node.getLiteral());
            }

            @Override
            public void visit(HtmlInline node) {
                texts.add("HTML " + node.getLiteral());
            }

            @Override
            public void visit(HtmlBlock node) {
                assertThat(node.getLiteral()).isEqualTo("<!-- made by entente from here -->");
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).isEqualTo("a.md");
                visitChildren(link);
            }
        });
        assertThat(kinds)
                .as(page)
                .containsExactly(
                        "Document",
                        "Heading",
                        "Paragraph",
                        "Paragraph",
                        "Paragraph",
                        "Link",
                        "BulletList",
                        "ListItem",
                        "Paragraph",
                        "BulletList",
                        "ListItem",
                        "Paragraph",
                        "TableBlock",
                        "TableHead",
                        "TableRow",
                        "TableCell",
                        "TableCell",
                        "TableBody",
                        "TableRow",
                        "TableCell",
                        "TableCell",
                        "TableRow",
                        "TableCell",
                        "TableCell");
        assertThat(texts).as(page).contains("First.", "Last.", "Head", "Other", "x");
        texts.removeAll(List.of("First.", "Last.", "Head", "Other"));
        texts.remove("x");
        return texts;
    }
}
