package entente.cli;

import entente.assess.diff.StateDifference;
import entente.assess.diff.StateDifference.State;
import entente.history.Revision;
import entente.report.content.DiffPoints;
import entente.report.json.DiffJson;
import entente.report.markdown.DiffPage;
import entente.report.terminal.DiffText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente diff}: what edits of rules and options did to all options, since a revision or against a folder. */
@Command(
        name = "diff",
        description =
                "Tells which verdicts, stances and scores of the options are others than in an earlier state, and which"
                        + " edits of rules, sources, weights and options made them so. Writes nothing.")
final class DiffCommand extends FolderCommand {
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @CommandLine.Option(
            names = "--from",
            paramLabel = "REV|DIR",
            defaultValue = Revision.LAST,
            description =
                    "The earlier state: a commit, branch or tag of git, or a folder with rules and options in it (default: the last commit).")
    private String from;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json or markdown (default: text).")
    private Format format;

    @CommandLine.Option(names = "--exit-code", description = "Exit with 1 if anything differs.")
    private boolean exitCode;

    @Override
    public Integer call() {
        if (from.isBlank()) {
            throw wrongUsage("no revision and no folder is named after --from");
        }
        Workspace now = Workspace.open(spec, folders, List.of());
        StateDifference difference;
        EarlierState earlier = EarlierState.of(spec, folders, from);
        try (earlier) {
            State before = state(before(now, earlier));
            difference = StateDifference.of(before, state(now));
        }
        now.progress().done();
        DiffPoints points = new DiffPoints(difference, earlier.name());
        PrintWriter out = out();
        switch (format) {
            case TEXT -> out.print(DiffText.of(points));
            case JSON -> out.print(DiffJson.of(difference, from, earlier.commit()));
            case MARKDOWN -> out.print(DiffPage.of(points));
        }
        return exitCode && difference.differs() ? Main.PROBLEMS : Main.DONE;
    }

    private Workspace before(Workspace now, EarlierState earlier) {
        try {
            return now.earlier(folders.in(earlier.rules(), earlier.options()));
        } catch (ProblemsException wrong) {
            throw earlier.unread(wrong.problems());
        }
    }

    private static State state(Workspace workspace) {
        return new State(workspace.rulebook(), workspace.assessAll());
    }
}
