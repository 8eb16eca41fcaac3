package entente.cli;

import entente.assess.Comparison;
import entente.report.json.ComparisonJson;
import entente.report.terminal.ComparisonText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente compare}: options side by side, only where they differ. */
@Command(
        name = "compare",
        description =
                "Puts options side by side: terms, verdicts and stances where they differ, and on whose word. Writes nothing.")
final class CompareCommand extends AnswerCommand {
    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Ids or files, two or more.")
    private List<String> named = new ArrayList<>();

    @Override
    public Integer call() {
        if (named.size() < 2) {
            throw wrongUsage("compare takes two options or more; " + named.size() + " named");
        }
        Workspace workspace = Workspace.open(spec, folders, named);
        Comparison comparison = Comparison.of(workspace.assessAll(), workspace.rulebook());
        workspace.progress().done();
        print(
                () -> ComparisonJson.of(comparison, workspace.rulebook()),
                () -> ComparisonText.of(comparison, workspace.rulebook()));
        return Main.DONE;
    }
}
