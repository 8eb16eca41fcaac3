package entente.report.markdown;

import entente.model.Parameter;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion.Position;
import entente.model.Stratum;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the rulebook holds: each party's positions, the criteria, the numbers, and what each source is used for. */
record RulebookReport(Citations cite, Page page) {
    static final String FILE = Links.RULEBOOK;

    private static final List<Column> POSITIONS =
            Column.allOf("Position", "What is found where it fires", "Effect", "Holds", "Sources");
    private static final List<Column> FACTS = Column.allOf("Rule", "What follows", "Flag", "Sources");
    private static final List<Column> UPPER = Column.allOf("Rule", "What it says", "What follows");
    private static final List<Column> PARAMETERS = List.of(
            Column.words("Number"),
            Column.numbers("Value"),
            Column.words("Unit"),
            Column.words("Meaning"),
            Column.words("Chosen by"));

    static String of(Citations cite) {
        return new RulebookReport(cite, Page.madeFrom("rules")).text();
    }

    private String text() {
        List<RuleCard> positions = cite.rulebook().rules(Stratum.POSITIONS);
        page.heading(1, "The rulebook");
        page.paragraph(
                Wording.counted(positions.size(), "position or criterion", "positions and criteria") + " rest on "
                        + Wording.counted(cite.rulebook().sources().size(), "source", "sources") + " in "
                        + Wording.counted(cite.rulebook().documents().size(), "document", "documents") + ".");
        page.paragraph(RichText.empty()
                .link("All options", Reports.INDEX)
                .text(" · ")
                .link("The sources", SourcesReport.FILE));
        page.heading(2, "Positions by party");
        cite.rulebook().parties().forEach(this::party);
        page.heading(2, "Criteria by recommendation");
        cite.rulebook().recommendations().forEach(criterion -> {
            page.heading(3, criterion.title());
            page.paragraph(RichText.of("Put as \"" + criterion.mode() + "\".")
                    .line()
                    .then(RichText.sentences(Wording.sentence(criterion.meaning())))
                    .line()
                    .text("Sources: ")
                    .then(cite.sources(criterion.sources()))
                    .text("."));
            positions(criterion.id());
        });
        page.heading(2, "What bears on the package itself");
        positions(RuleCard.PACKAGE);
        page.heading(2, "What follows about the world");
        page.table(
                FACTS,
                cite.rulebook().rules(Stratum.FACTS).stream().map(this::fact).toList(),
                "No rule concludes a fact.");
        page.heading(2, "Numbers that rules compare with");
        page.table(
                PARAMETERS,
                cite.rulebook().vocabulary().parameters().values().stream()
                        .map(this::row)
                        .toList(),
                "No rule compares with a named number.");
        page.heading(2, "How stances, statuses and verdicts follow");
        for (Stratum stratum : Stratum.UPPER) {
            page.table(
                    UPPER,
                    cite.rulebook().rules(stratum).stream()
                            .map(rule -> List.of(
                                    place(rule),
                                    RichText.of(rule.title()),
                                    RichText.of(((RuleCard.Conclusion.Word) rule.conclusion()).word() + ", a "
                                            + stratum.described())))
                            .toList(),
                    "");
        }
        return page.text();
    }

    private void party(Party party) {
        page.heading(3, party.name());
        page.paragraph(RichText.sentences(Wording.sentence(party.meaning()))
                .line()
                .text("Role: " + party.role().word() + "; side: " + cite.side(party.side()) + ".")
                .line()
                .text("Sources: ")
                .then(cite.sources(party.sources()))
                .text("."));
        positions(party.id());
    }

    private void positions(String about) {
        page.table(
                POSITIONS,
                cite.rulebook().rules(Stratum.POSITIONS).stream()
                        .filter(rule -> rule.position().about().equals(about))
                        .map(this::position)
                        .toList(),
                "The rulebook holds none.");
    }

    private List<RichText> position(RuleCard rule) {
        Position position = rule.position();
        String of = position.of()
                .map(party -> " of " + Wording.inside(cite.name(party)))
                .orElse("");
        return List.of(
                place(rule),
                sentence(position.because()),
                RichText.of(position.effect().word() + of),
                holds(rule),
                cite.sources(position.sources()));
    }

    /** Where other pages lead, with the rule's own line. */
    private RichText place(RuleCard rule) {
        return RichText.empty()
                .anchor(rule.id())
                .codeLink(rule.id(), cite.links().to(rule.place()));
    }

    /** The sentence of a rule as it is written, the terms that it fills in as code. */
    private static RichText sentence(String because) {
        RichText prose = RichText.empty();
        String[] parts = because.split("[{}]", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                prose.text(parts[i]);
            } else {
                prose.code(parts[i]);
            }
        }
        return prose;
    }

    private RichText holds(RuleCard rule) {
        Position position = rule.position();
        List<RichText> parts = new ArrayList<>();
        position.since().ifPresent(since -> parts.add(RichText.of("from " + since)));
        position.until().ifPresent(until -> parts.add(RichText.of("until " + until)));
        position.overtakes()
                .flatMap(cite.rulebook()::rule)
                .ifPresent(earlier -> parts.add(RichText.of("overtakes ").then(cite.ruleId(earlier))));
        cite.rulebook().rules(Stratum.POSITIONS).stream()
                .filter(later -> later.position().overtakes().equals(Optional.of(rule.id())))
                .forEach(later -> parts.add(RichText.of("overtaken by ").then(cite.ruleId(later))));
        return parts.isEmpty() ? RichText.of("on any day") : RichText.listed(parts);
    }

    private List<RichText> fact(RuleCard rule) {
        RuleCard.Conclusion.Fact fact = rule.fact();
        return List.of(
                place(rule),
                sentence(fact.because()),
                RichText.empty().code(fact.term()),
                cite.sources(fact.sources()));
    }

    private List<RichText> row(Parameter parameter) {
        return List.of(
                RichText.empty()
                        .anchor(parameter.name())
                        .codeLink(parameter.name(), cite.links().to(parameter.place())),
                RichText.of(String.valueOf(parameter.value())),
                RichText.of(parameter.unit()),
                RichText.of(parameter.meaning()),
                RichText.of(chosenBy(parameter)).text(": ").then(cite.sources(parameter.sources())));
    }

    private static String chosenBy(Parameter parameter) {
        return switch (parameter.chosenBy()) {
            case DOCUMENT -> "document";
            case MODELLER -> "the modeller";
        };
    }
}
