package entente.report.json;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.Comparison;
import entente.assess.Found;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.option.Statement;
import entente.report.content.Links;
import entente.report.json.JsonContract.Causes;
import entente.report.json.JsonContract.Compared;
import entente.report.json.JsonContract.ComparedOption;
import entente.report.json.JsonContract.Difference;
import entente.report.json.JsonContract.Ground;
import entente.report.json.JsonContract.Said;
import entente.report.json.JsonContract.TermRow;
import java.util.List;
import java.util.Optional;

/** {@code compare --format json}. */
public final class ComparisonJson {
    /** About a part that an option has not. */
    public static final String NOT_THERE = "not there";

    private ComparisonJson() {}

    public static String of(Comparison comparison, Rulebook rulebook) {
        return JsonTree.text(new Compared(
                comparison.options().stream().map(ComparisonJson::option).toList(),
                terms(comparison),
                comparison.differences().stream()
                        .map(difference -> difference(difference, Optional.empty()))
                        .toList(),
                comparison.grounds().stream()
                        .map(grounds -> ground(grounds, rulebook))
                        .toList()));
    }

    private static ComparedOption option(Assessment assessment) {
        return new ComparedOption(
                assessment.option().id(),
                Links.ofTerminal().to(assessment.option().file()),
                assessment.option().title(),
                assessment.standpoint().asOf().toString(),
                assessment.verdict().word());
    }

    static List<TermRow> terms(Comparison comparison) {
        return comparison.terms().stream()
                .map(row -> new TermRow(
                        row.term().id(),
                        row.said().stream().map(ComparisonJson::said).toList()))
                .toList();
    }

    private static Said said(Comparison.Said said) {
        return new Said(
                said.applies() ? JsonValues.of(said.statement().map(Statement::admitted)) : null,
                said.applies(),
                said.statement().map(Statement::byOmission).orElse(false));
    }

    static Difference difference(Comparison.Difference difference, Optional<Causes> madeBy) {
        return new Difference(
                difference.matter().about(),
                difference.matter().part().orElse(null),
                difference.reached().stream().map(ComparisonJson::word).toList(),
                difference.reached(),
                difference.by(),
                JsonValues.ids(difference.rules()),
                madeBy);
    }

    /** The one word that is reached, or that there are several; that it is not there where there is none. */
    private static String word(List<String> reached) {
        return reached.isEmpty() ? NOT_THERE : JsonValues.word(reached);
    }

    private static Ground ground(Comparison.Grounds grounds, Rulebook rulebook) {
        RuleCard rule = grounds.rule();
        return new Ground(
                rule.id(),
                rule.position().about(),
                rule.position().effect().word(),
                rule.title(),
                rule.place().fileName(),
                rule.place().line(),
                rule.position().sources(),
                AssessmentContext.strength(rulebook, rule).word(),
                grounds.found().stream().map(Found::word).toList());
    }
}
