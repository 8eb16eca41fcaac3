package entente.report.json;

import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.diff.InputChange;
import entente.assess.diff.StateDifference;
import entente.assess.diff.StateDifference.Causes;
import entente.assess.diff.StateDifference.OptionDifference;
import entente.assess.diff.StateDifference.ScoreDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code diff --format json}; in each pair the earlier state stands first. */
public final class DiffJson {
    private DiffJson() {}

    /**
     * @param from what was named
     * @param commit its full id; empty of a folder
     */
    public static String of(StateDifference difference, String from, Optional<String> commit) {
        return JsonTree.text(JsonTree.object(
                "from",
                from,
                "commit",
                commit.orElse(null),
                "differs",
                difference.differs(),
                "edited",
                difference.edited().stream().map(DiffJson::edit).toList(),
                "options",
                difference.options().stream().map(DiffJson::option).toList(),
                "unchanged",
                difference.unchanged(),
                "added",
                difference.added().stream().map(DiffJson::one).toList(),
                "gone",
                difference.gone().stream().map(DiffJson::one).toList()));
    }

    private static Map<String, Object> edit(InputChange edit) {
        return JsonTree.object(
                "kind",
                edit.kind().word(),
                "id",
                edit.id(),
                "how",
                edit.how().word(),
                "fields",
                edit.fields().stream()
                        .map(field -> JsonTree.object(
                                "name",
                                field.name(),
                                "from",
                                field.from().orElse(null),
                                "to",
                                field.to().orElse(null)))
                        .toList());
    }

    private static Map<String, Object> one(Assessment assessment) {
        return JsonTree.object(
                "id",
                assessment.option().id(),
                "verdict",
                assessment.verdict().word(),
                "reachable",
                assessment.verdict().words(),
                "by",
                assessment.by());
    }

    private static Map<String, Object> option(OptionDifference option) {
        Comparison comparison = option.comparison();
        List<Object> differences = new ArrayList<>();
        for (int i = 0; i < comparison.differences().size(); i++) {
            Map<String, Object> difference =
                    ComparisonJson.difference(comparison.differences().get(i));
            difference.put("madeBy", causes(option.causes().get(i)));
            differences.add(difference);
        }
        return JsonTree.object(
                "id",
                option.now().option().id(),
                "differs",
                option.differs(),
                "verdict",
                pair(option.before().verdict().word(), option.now().verdict().word()),
                "by",
                pair(option.before().by(), option.now().by()),
                "asOf",
                pair(
                        option.before().standpoint().asOf().toString(),
                        option.now().standpoint().asOf().toString()),
                "terms",
                comparison.terms().stream().map(ComparisonJson::term).toList(),
                "differences",
                differences,
                "scores",
                option.scores().stream().map(DiffJson::score).toList());
    }

    private static List<Object> pair(Object from, Object to) {
        return List.of(from, to);
    }

    private static Map<String, Object> score(ScoreDifference score) {
        return JsonTree.object(
                "axis",
                score.axis().word(),
                "from",
                JsonValues.of(score.from()),
                "to",
                JsonValues.of(score.to()),
                "madeBy",
                causes(score.causes()));
    }

    private static Map<String, Object> causes(Causes causes) {
        return JsonTree.object(
                "edited",
                causes.edited().stream().map(DiffJson::edit).toList(),
                "terms",
                causes.terms().stream().map(row -> row.term().id()).toList(),
                "day",
                causes.days(),
                "told",
                causes.told());
    }
}
