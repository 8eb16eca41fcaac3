package entente.report.json;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.Comparison;
import entente.assess.Found;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.option.Statement;
import entente.report.markdown.Links;
import java.util.List;
import java.util.Map;

/** {@code compare --format json}; each inner list has an entry for each option, in their order. */
public final class ComparisonJson {
    /** About a part that an option has not. */
    public static final String NOT_THERE = "not there";

    private final Rulebook rulebook;

    private ComparisonJson(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public static String of(Comparison comparison, Rulebook rulebook) {
        ComparisonJson json = new ComparisonJson(rulebook);
        return JsonTree.text(JsonTree.object(
                "options",
                comparison.options().stream().map(ComparisonJson::option).toList(),
                "terms",
                comparison.terms().stream().map(ComparisonJson::term).toList(),
                "differences",
                comparison.differences().stream()
                        .map(ComparisonJson::difference)
                        .toList(),
                "grounds",
                comparison.grounds().stream().map(json::grounds).toList()));
    }

    private static Map<String, Object> option(Assessment assessment) {
        return JsonTree.object(
                "id",
                assessment.option().id(),
                "file",
                Links.ofTerminal().to(assessment.option().file()),
                "title",
                assessment.option().title(),
                "asOf",
                assessment.standpoint().asOf().toString(),
                "verdict",
                assessment.verdict().word());
    }

    static Map<String, Object> term(Comparison.TermRow row) {
        return JsonTree.object(
                "term",
                row.term().id(),
                "said",
                row.said().stream().map(ComparisonJson::said).toList());
    }

    private static Map<String, Object> said(Comparison.Said said) {
        return JsonTree.object(
                "value",
                said.applies() ? JsonValues.of(said.statement().map(Statement::admitted)) : null,
                "applies",
                said.applies(),
                "byOmission",
                said.statement().map(Statement::byOmission).orElse(false));
    }

    static Map<String, Object> difference(Comparison.Difference difference) {
        return JsonTree.object(
                "about",
                difference.matter().about(),
                "part",
                difference.matter().part().orElse(null),
                "words",
                difference.reached().stream().map(ComparisonJson::word).toList(),
                "reachable",
                difference.reached(),
                "by",
                difference.by(),
                "rules",
                difference.rules().stream().map(RuleCard::id).toList());
    }

    /** The one word that is reached, or that there are several; that it is not there where there is none. */
    static String word(List<String> reached) {
        return reached.isEmpty() ? NOT_THERE : WhatIfJson.word(reached);
    }

    private Map<String, Object> grounds(Comparison.Grounds grounds) {
        RuleCard rule = grounds.rule();
        return JsonTree.object(
                "rule",
                rule.id(),
                "about",
                rule.position().about(),
                "effect",
                rule.position().effect().word(),
                "title",
                rule.title(),
                "file",
                rule.place().fileName(),
                "line",
                rule.place().line(),
                "sources",
                rule.position().sources(),
                "strength",
                AssessmentContext.strength(rulebook, rule).word(),
                "found",
                grounds.found().stream().map(Found::word).toList());
    }
}
