package entente.report.json;

import entente.assess.AssessmentContext;
import entente.assess.Score;
import entente.assess.TermCondition;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.Admitted;
import entente.option.Edit;
import entente.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that several answers hold, as trees for JSON. */
final class JsonValues {
    private final Rulebook rulebook;

    JsonValues(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

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

    static List<Map<String, Object>> of(List<TermCondition> conditions) {
        return conditions.stream()
                .map(condition ->
                        JsonTree.object("term", condition.axis().term().id(), "when", condition.words()))
                .toList();
    }

    /** A score; what is unknown is null. */
    static Map<String, Object> of(Score score) {
        return JsonTree.object(
                "low",
                score.range().map(Score.Range::low).orElse(null),
                "high",
                score.range().map(Score.Range::high).orElse(null),
                "known",
                score.known(),
                "of",
                score.of());
    }

    static Map<String, Object> of(Edit edit) {
        return JsonTree.object("term", edit.term().id(), "to", of(edit.admitted()));
    }

    Map<String, Object> of(Infeasibility clash) {
        return JsonTree.object(
                "clashes",
                clash.clashes().stream().map(this::stakes).toList(),
                "concessions",
                clash.concessions().stream().map(this::stakes).toList(),
                "complete",
                clash.all());
    }

    private List<Map<String, Object>> stakes(List<Goal> stakes) {
        return stakes.stream()
                .map(stake -> JsonTree.object(
                        "kind",
                        stake.kind().word(),
                        "of",
                        stake.of(),
                        "part",
                        stake.part().orElse(null),
                        "rules",
                        stake.rules().stream().map(this::rule).toList()))
                .toList();
    }

    private Map<String, Object> rule(RuleCard rule) {
        Place place = rule.place();
        return JsonTree.object(
                "rule",
                rule.id(),
                "effect",
                rule.position().effect().word(),
                "file",
                place.fileName(),
                "line",
                place.line(),
                "sources",
                rule.position().sources(),
                "strength",
                AssessmentContext.strength(rulebook, rule).word());
    }
}
