package entente.report.json;

import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.diff.StateDifference;
import entente.report.json.JsonContract.Diff;
import entente.report.json.JsonContract.DiffOption;
import entente.report.json.JsonContract.Difference;
import entente.report.json.JsonContract.OneState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code diff --format json}. */
public final class DiffJson {
    private DiffJson() {}

    /**
     * @param from what was named
     * @param commit its full id; empty of a folder
     */
    public static String of(StateDifference difference, String from, Optional<String> commit) {
        return JsonTree.text(new Diff(
                from,
                commit.orElse(null),
                difference.differs(),
                difference.edited(),
                difference.options().stream().map(DiffJson::option).toList(),
                difference.unchanged(),
                difference.added().stream().map(DiffJson::one).toList(),
                difference.gone().stream().map(DiffJson::one).toList()));
    }

    private static OneState one(Assessment assessment) {
        return new OneState(
                assessment.option().id(),
                assessment.verdict().word(),
                assessment.verdict().reachable(),
                assessment.by());
    }

    private static DiffOption option(StateDifference.OptionDifference option) {
        Comparison comparison = option.comparison();
        Assessment before = option.before();
        Assessment now = option.now();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < comparison.differences().size(); i++) {
            differences.add(ComparisonJson.difference(
                    comparison.differences().get(i), Optional.of(option.causes().get(i))));
        }
        return new DiffOption(
                now.option().id(),
                option.differs(),
                List.of(before.verdict().word(), now.verdict().word()),
                List.of(before.by(), now.by()),
                List.of(before.context().asOf(), now.context().asOf()),
                comparison.terms(),
                differences,
                option.scores());
    }
}
