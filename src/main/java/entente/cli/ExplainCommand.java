package entente.cli;

import entente.assess.Assessment;
import entente.explain.Explainer;
import entente.explain.Explanation;
import entente.report.terminal.ExplanationTree;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: why an option stands as it does, and why not otherwise. */
@Command(name = "explain", description = "Explains an option: because of what, on whose word, and why not otherwise.")
final class ExplainCommand extends FolderCommand {
    @Parameters(index = "0", paramLabel = "OPTION", description = "Id or file.")
    private String option;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PARTY|RECOMMENDATION",
            description = "Only of this one (default: all).")
    private Optional<String> about = Optional.empty();

    @CommandLine.Option(names = "--brief", description = "Only the verdict, in a few sentences.")
    private boolean brief;

    @Override
    public Integer call() {
        Workspace workspace = open();
        Assessment assessment = workspace.assess(workspace.options().get(0));
        Explainer explainer = Explainer.of(workspace.assessor(), assessment);
        workspace.progress().done();
        PrintWriter out = out();
        if (about.isEmpty()) {
            out.print(brief ? ExplanationTree.brief(explainer) : ExplanationTree.of(explainer));
            return Main.DONE;
        }
        Explanation explanation = explainer
                .about(about.get())
                .orElseThrow(() -> UsageErrors.unknown(
                        spec,
                        "there is no party or recommendation",
                        about.get(),
                        workspace.rulebook(),
                        known(explainer)));
        out.print(ExplanationTree.of(explainer, explanation));
        return Main.DONE;
    }

    private Workspace open() {
        try {
            return Workspace.open(spec, folders, List.of(option));
        } catch (ParameterException unknown) {
            throw about.isPresent()
                    ? unknown
                    : wrongUsage(unknown.getMessage() + "; an option comes first, then a party or a recommendation");
        }
    }

    private static List<String> known(Explainer explainer) {
        return Stream.concat(explainer.parties().stream(), explainer.recommendations().stream())
                .map(Explanation::about)
                .toList();
    }
}
