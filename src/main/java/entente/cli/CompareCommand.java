package entente.cli;

import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.report.json.ComparisonJson;
import entente.report.terminal.ComparisonText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente compare}: options side by side, only where they differ. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Puts options side by side: terms, verdicts and stances where they differ, and on whose word. Writes nothing.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private Folders folders;

    @Mixin
    private AnswerFormat format;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Ids or files, two or more.")
    private List<String> named = new ArrayList<>();

    @Override
    public Integer call() {
        if (named.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "compare takes two options or more; " + named.size() + " named");
        }
        Workspace workspace = Workspace.open(spec, folders, named);
        List<Assessment> assessments = new ArrayList<>();
        for (entente.option.Option option : workspace.options()) {
            workspace.progress().at("assessing " + option.id(), assessments.size() + 1, named.size());
            assessments.add(workspace.assess(option));
        }
        Comparison comparison = Comparison.of(assessments, workspace.rulebook());
        workspace.progress().done();
        spec.commandLine()
                .getOut()
                .print(
                        format.json()
                                ? ComparisonJson.of(comparison, workspace.rulebook())
                                : ComparisonText.of(comparison, workspace.rulebook()));
        return Main.DONE;
    }
}
