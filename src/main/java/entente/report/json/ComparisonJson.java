package entente.report.json;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.Comparison;
import entente.assess.diff.StateDifference;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.report.Wording;
import entente.report.content.Links;
import entente.report.json.JsonContract.Compared;
import entente.report.json.JsonContract.ComparedOption;
import entente.report.json.JsonContract.Difference;
import entente.report.json.JsonContract.Ground;
import java.util.List;
import java.util.Optional;

/** {@code compare --format json}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(Comparison comparison, Rulebook rulebook) {
        return JsonTree.text(new Compared(
                comparison.options().stream().map(ComparisonJson::option).toList(),
                comparison.terms(),
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
                assessment.context().asOf(),
                assessment.verdict().word());
    }

    static Difference difference(Comparison.Difference difference, Optional<StateDifference.Causes> madeBy) {
        return new Difference(
                difference.matter(),
                difference.reached().stream().map(ComparisonJson::word).toList(),
                difference.reached(),
                difference.by(),
                difference.rules(),
                madeBy);
    }

    /** The one word that is reached, or that there are several; that it is not there where there is none. */
    private static String word(List<String> reached) {
        return reached.isEmpty() ? Wording.NOT_THERE : JsonValues.word(reached);
    }

    private static Ground ground(Comparison.Grounds grounds, Rulebook rulebook) {
        RuleCard rule = grounds.rule();
        return new Ground(
                rule,
                rule.position().about(),
                rule.position().effect(),
                rule.title(),
                rule.place().fileName(),
                rule.place().line(),
                rule.position().sources(),
                AssessmentContext.strength(rulebook, rule),
                grounds.found());
    }
}
