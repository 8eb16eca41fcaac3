package entente.report.json;

import entente.assess.AssessmentContext;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.report.json.JsonContract.Clash;
import entente.report.json.JsonContract.Wanted;
import entente.report.json.JsonContract.WantedBy;
import java.util.List;

/** Who is in the way, as several answers have it. */
final class ClashJson {
    private ClashJson() {}

    static Clash of(Infeasibility clash, Rulebook rulebook) {
        return new Clash(goals(clash.clashes(), rulebook), goals(clash.concessions(), rulebook), clash.all());
    }

    private static List<List<Wanted>> goals(List<List<Goal>> sets, Rulebook rulebook) {
        return sets.stream()
                .map(set -> set.stream().map(goal -> wanted(goal, rulebook)).toList())
                .toList();
    }

    private static Wanted wanted(Goal goal, Rulebook rulebook) {
        return new Wanted(
                goal.kind(),
                goal.of(),
                goal.part().orElse(null),
                goal.rules().stream().map(rule -> by(rule, rulebook)).toList());
    }

    private static WantedBy by(RuleCard rule, Rulebook rulebook) {
        return new WantedBy(
                rule,
                rule.position().effect(),
                rule.place().fileName(),
                rule.place().line(),
                rule.position().sources(),
                AssessmentContext.strength(rulebook, rule));
    }
}
