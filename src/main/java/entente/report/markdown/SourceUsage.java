package entente.report.markdown;

import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Term;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every source is used for: rules, the vocabulary, parties, recommendations, or against another source. */
final class SourceUsage {
    private final Map<String, List<RichText>> uses = new LinkedHashMap<>();
    private final Rulebook rulebook;
    private final Citations cite;

    SourceUsage(Rulebook rulebook, Citations cite) {
        this.rulebook = rulebook;
        this.cite = cite;
    }

    Map<String, List<RichText>> bySource() {
        for (RuleCard rule : rulebook.rules()) {
            if (rule.conclusion() instanceof RuleCard.Conclusion.Position position) {
                position.sources().forEach(source -> add(source, cite.ruleId(rule)));
            } else if (rule.conclusion() instanceof RuleCard.Conclusion.Fact fact) {
                fact.sources().forEach(source -> add(source, cite.ruleId(rule)));
            }
        }
        rulebook.vocabulary().sections().forEach(this::section);
        rulebook.vocabulary()
                .parameters()
                .values()
                .forEach(number -> plain(number.sources(), "the number " + number.name()));
        rulebook.parties().forEach(party -> plain(party.sources(), "the party " + Wording.label(party.name())));
        rulebook.recommendations()
                .forEach(criterion -> plain(criterion.sources(), "the recommendation " + criterion.id()));
        for (Source source : rulebook.sources().values()) {
            plain(source.contestedBy().keySet(), "contests " + source.id());
            plain(source.supersededBy(), "supersedes " + source.id());
        }
        return uses;
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
