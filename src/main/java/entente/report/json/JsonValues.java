package entente.report.json;

import entente.assess.AssessmentContext;
import entente.assess.Score;
import entente.assess.TermCondition;
import entente.assess.repair.Infeasibility;
import entente.model.Outcome;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.Admitted;
import entente.option.Edit;
import entente.report.json.JsonContract.Clash;
import entente.report.json.JsonContract.EditSaid;
import entente.report.json.JsonContract.Goal;
import entente.report.json.JsonContract.GoalRule;
import entente.report.json.JsonContract.Scored;
import entente.report.json.JsonContract.TermWhen;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that several answers hold, as the contract has them. */
final class JsonValues {
    private JsonValues() {}

    /** What is stated, as an option would write it. */
    static Object of(Optional<Admitted> admitted) {
        return admitted.map(JsonValues::of).orElse(Term.OPEN);
    }

    static Object of(Admitted admitted) {
        if (admitted instanceof Admitted.Between between) {
            return JsonTree.object("min", between.min(), "max", between.max());
        }
        if (admitted instanceof Admitted.OneOf oneOf) {
            return JsonTree.object("one_of", oneOf.values());
        }
        if (admitted instanceof Admitted.Containing containing) {
            return JsonTree.object(
                    "with", List.copyOf(containing.with()), "without", List.copyOf(containing.without()));
        }
        Object value = ((Admitted.Exactly) admitted).value();
        return value instanceof Set<?> set ? List.copyOf(set) : value;
    }

    static List<TermWhen> of(List<TermCondition> conditions) {
        return conditions.stream()
                .map(condition -> new TermWhen(condition.axis().term().id(), condition.words()))
                .toList();
    }

    static List<List<TermWhen>> all(List<List<TermCondition>> lists) {
        return lists.stream().map(JsonValues::of).toList();
    }

    /** A score; what is unknown is null. */
    static JsonContract.Score of(Score score) {
        return of(score, Optional.empty());
    }

    static JsonContract.Score of(Score score, Optional<Scored> parts) {
        return new JsonContract.Score(
                score.range().map(Score.Range::low).orElse(null),
                score.range().map(Score.Range::high).orElse(null),
                score.known(),
                score.of(),
                parts);
    }

    static EditSaid of(Edit edit) {
        return new EditSaid(edit.term().id(), of(edit.admitted()));
    }

    static List<String> ids(List<RuleCard> rules) {
        return rules.stream().map(RuleCard::id).toList();
    }

    /** The one word that is reached, or that there are several. */
    static String word(List<String> reached) {
        return reached.size() == 1 ? reached.get(0) : Outcome.CONDITIONAL;
    }

    static Clash of(Infeasibility clash, Rulebook rulebook) {
        return new Clash(goals(clash.clashes(), rulebook), goals(clash.concessions(), rulebook), clash.all());
    }

    private static List<List<Goal>> goals(List<List<entente.assess.repair.Goal>> sets, Rulebook rulebook) {
        return sets.stream()
                .map(set -> set.stream()
                        .map(goal -> new Goal(
                                goal.kind().word(),
                                goal.of(),
                                goal.part().orElse(null),
                                goal.rules().stream()
                                        .map(rule -> rule(rule, rulebook))
                                        .toList()))
                        .toList())
                .toList();
    }

    private static GoalRule rule(RuleCard rule, Rulebook rulebook) {
        return new GoalRule(
                rule.id(),
                rule.position().effect().word(),
                rule.place().fileName(),
                rule.place().line(),
                rule.position().sources(),
                AssessmentContext.strength(rulebook, rule).word());
    }
}
