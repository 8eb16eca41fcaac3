package entente.report.markdown;

import entente.model.Document;
import entente.model.Rulebook;
import entente.model.Source;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.List;
import java.util.Map;

/** Every source, document by document: who says what, how firmly, what stands against it, and what it is used for. */
final class SourcesReport {
    static final String FILE = Links.SOURCES;

    private static final List<Column> SOURCES =
            Column.allOf("Source", "How firm, when, where", "Who says what", "Used by");

    private final Rulebook rulebook;
    private final Citations cite;
    private final Page page = Page.madeFrom("rules");

    private SourcesReport(Rulebook rulebook, Links links) {
        this.rulebook = rulebook;
        this.cite = new Citations(rulebook, links);
    }

    static String of(Rulebook rulebook, Links links) {
        return new SourcesReport(rulebook, links).text();
    }

    private String text() {
        page.heading(1, "The sources");
        page.paragraph("All that is said of a party rests on "
                + Wording.counted(rulebook.sources().size(), "entry", "entries")
                + ", told in our own words: passages of "
                + Wording.counted(rulebook.documents().size(), "document", "documents")
                + ", or what we infer from them and say so.");
        page.paragraph(RichText.empty()
                .link("All options", Reports.INDEX)
                .text(" · ")
                .link("The rulebook", RulebookReport.FILE));
        Map<String, List<RichText>> uses = new SourceUsage(rulebook, cite).bySource();
        for (Document document : rulebook.documents().values()) {
            page.heading(2, document.id() + ": " + document.title());
            page.paragraph(RichText.of(Wording.capital(document.kind()) + ", " + PlainWords.date(document.date()) + ".")
                    .line()
                    .then(RichText.sentences(Wording.sentence(document.datedBy()))));
            page.table(
                    SOURCES,
                    rulebook.sources().values().stream()
                            .filter(source -> source.document().equals(document.id()))
                            .map(source -> row(source, uses.getOrDefault(source.id(), List.of())))
                            .toList(),
                    "No source stands in it.");
        }
        return page.text();
    }

    private List<RichText> row(Source source, List<RichText> uses) {
        RichText used = RichText.listed(uses);
        source.context()
                .ifPresent(context ->
                        used.text(uses.isEmpty() ? "" : "; ").text("why no rule: " + Wording.sentence(context)));
        RichText claim = RichText.of(source.speaker() + ": " + Wording.sentence(source.claim()));
        source.contestedBy()
                .forEach((id, what) -> claim.text(" Contested by ")
                        .then(cite.id(cite.sourceOf(id)))
                        .text(": " + Wording.sentence(what)));
        source.followedBy()
                .forEach((id, what) -> claim.text(" Since then ")
                        .then(cite.id(cite.sourceOf(id)))
                        .text(": " + Wording.sentence(what)));
        return List.of(
                RichText.empty()
                        .anchor(source.id())
                        .codeLink(source.id(), cite.links().to(source.place())),
                RichText.of(source.strength().plainly() + ", " + PlainWords.date(source.date()) + ", paragraph "
                        + source.paragraph()),
                claim,
                used);
    }
}
