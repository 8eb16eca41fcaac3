package entente.report.markdown;

import entente.model.Document;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.Term;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every source, document by document: who says what, how firmly, what stands against it, and what it is used for. */
final class SourcesReport {
    static final String FILE = Links.SOURCES;

    private static final List<Column> SOURCES =
            Column.allOf("Source", "How firm, when, where", "Who says what", "Used by");

    private final Citations cite;
    private final Page page = Page.madeFrom("rules");
    private final Map<String, List<RichText>> uses = new LinkedHashMap<>();

    private SourcesReport(Citations cite) {
        this.cite = cite;
    }

    static String of(Citations cite) {
        return new SourcesReport(cite).text();
    }

    private String text() {
        page.heading(1, "The sources");
        page.paragraph("All that is said of a party rests on "
                + Wording.counted(cite.rulebook().sources().size(), "entry", "entries")
                + ", told in our own words: passages of "
                + Wording.counted(cite.rulebook().documents().size(), "document", "documents")
                + ", or what we infer from them and say so.");
        page.paragraph(RichText.empty()
                .link("All options", Reports.INDEX)
                .text(" · ")
                .link("The rulebook", RulebookReport.FILE));
        use();
        for (Document document : cite.rulebook().documents().values()) {
            page.heading(2, document.id() + ": " + document.title());
            page.paragraph(RichText.of(Wording.capital(document.kind()) + ", " + PlainWords.date(document.date()) + ".")
                    .line()
                    .then(RichText.sentences(Wording.sentence(document.datedBy()))));
            page.table(
                    SOURCES,
                    cite.rulebook().sources().values().stream()
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

    /** What every source is used for: rules, the vocabulary, parties, recommendations, or against another source. */
    private void use() {
        for (RuleCard rule : cite.rulebook().rules()) {
            if (rule.conclusion() instanceof RuleCard.Conclusion.Position position) {
                position.sources().forEach(source -> add(source, cite.ruleId(rule)));
            } else if (rule.conclusion() instanceof RuleCard.Conclusion.Fact fact) {
                fact.sources().forEach(source -> add(source, cite.ruleId(rule)));
            }
        }
        cite.rulebook().vocabulary().sections().forEach(this::section);
        cite.rulebook()
                .vocabulary()
                .parameters()
                .values()
                .forEach(number -> plain(number.sources(), "the number " + number.name()));
        cite.rulebook().parties().forEach(party -> plain(party.sources(), "the party " + Wording.label(party.name())));
        cite.rulebook()
                .recommendations()
                .forEach(criterion -> plain(criterion.sources(), "the recommendation " + criterion.id()));
        for (Source source : cite.rulebook().sources().values()) {
            plain(source.contestedBy().keySet(), "contests " + source.id());
            plain(source.supersededBy(), "supersedes " + source.id());
        }
    }

    private void section(Section section) {
        plain(section.sources(), "the section " + section.id());
        for (Term term : section.terms()) {
            plain(term.sources(), "the term " + term.id());
            term.type().told().forEach(value -> plain(value.sources(), "the value " + term.id() + " " + value.id()));
        }
    }

    private void plain(Collection<String> sources, String use) {
        sources.forEach(source -> add(source, RichText.of(use)));
    }

    private void add(String source, RichText use) {
        uses.computeIfAbsent(source, any -> new ArrayList<>()).add(use);
    }
}
