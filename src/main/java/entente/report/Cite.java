package entente.report;

import static java.util.Objects.requireNonNull;

import entente.assessment.Ground;
import entente.assessment.Matter;
import entente.assessment.Standpoint;
import entente.explanation.Cited;
import entente.explanation.Said;
import entente.rulebook.Recommendation;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How pages refer to sources, rules and terms: each with a link to the line where it stands. */
final class Cite {
    private final Rulebook rulebook;
    private final Links links;

    Cite(Rulebook rulebook, Links links) {
        this.rulebook = rulebook;
        this.links = links;
    }

    /** The id, linked, with the strength in parentheses. */
    Prose source(Source source) {
        return Prose.empty()
                .codeLink(source.id(), links.to(source.place()))
                .text(" (" + source.strength().word() + ")");
    }

    /** By their ids, joined by commas. */
    Prose sources(Collection<String> ids) {
        return Prose.listed(ids.stream()
                .map(id -> source(requireNonNull(rulebook.sources().get(id))))
                .toList());
    }

    /** All that is known of a source: who says what where and when, and what stands against it. */
    Prose full(Cited cited) {
        Source source = cited.source();
        Prose prose = Prose.of("Source ")
                .then(source(source))
                .text(", " + source.speaker() + ", in document " + source.document() + ", paragraph "
                        + source.paragraph() + ", " + source.date() + ":")
                .line()
                .then(Prose.sentences(Wording.sentence(source.claim())));
        for (Cited.Contest contest : cited.contests()) {
            prose.line().text("Contested by ").then(source(contest.by())).text(": " + Wording.sentence(contest.what()));
        }
        if (!cited.supersededBy().isEmpty()) {
            prose.line()
                    .text("Superseded by ")
                    .then(Prose.listed(
                            cited.supersededBy().stream().map(this::source).toList()))
                    .text(".");
        }
        return prose;
    }

    Prose rule(RuleCard rule) {
        return Prose.empty().link(rule.title(), links.to(rule.place()));
    }

    /** How strong the ground is that a rule gives, and since when it holds. */
    String weight(RuleCard rule) {
        return Standpoint.strength(rulebook, rule).word()
                + rule.position().since().map(since -> ", since " + since).orElse("");
    }

    Prose ruleId(RuleCard rule) {
        return Prose.empty().codeLink(rule.id(), links.to(rule.place()));
    }

    Prose ground(Ground ground) {
        List<Prose> terms = new ArrayList<>();
        ground.terms()
                .forEach(stated -> terms.add(Prose.empty().codeLink(Wording.of(stated), links.to(stated.place()))));
        return Prose.listed(terms);
    }

    /** The instruments that a package leaves out, by their leading terms, with one link to where the terms begin. */
    Prose omissions(List<Ground.Stated> out) {
        return Prose.of("leaving out ")
                .codeLink(
                        out.stream().map(stated -> stated.term().section()).collect(Collectors.joining(", ")),
                        links.to(out.get(0).place()));
    }

    Prose said(Said said) {
        return said.place()
                .map(place -> Prose.empty().codeLink(Wording.of(said), links.to(place)))
                .orElseGet(() -> Prose.empty().code(Wording.of(said)));
    }

    /** What comes to something, as people call it. */
    String name(Matter matter) {
        return name(matter.about())
                + matter.part().map(part -> " " + Wording.on(part, rulebook)).orElse("");
    }

    /** A party, recommendation or the package by its name. */
    String name(String about) {
        return rulebook.party(about)
                .map(party -> party.name())
                .or(() -> rulebook.recommendation(about).map(Recommendation::title))
                .orElse(about.equals(RuleCard.PACKAGE) ? "the package" : about);
    }

    Links links() {
        return links;
    }
}
