package entente.cli;

import entente.assessment.Assessment;
import entente.assessment.Outlook;
import entente.report.Json;
import entente.report.Reports;
import entente.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente assess}: assesses options, writes their reports and prints a table. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Assesses options, writes their reports and prints a table.")
final class AssessCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON
    }

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Ids or files (default: all of the folder).")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, or json on standard output alone, without reports (default: table).")
    private Format format;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.open(spec, folders, named);
        List<Assessment> assessments =
                workspace.options().stream().map(workspace::assess).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(Json.of(assessments, workspace.rulebook()));
            return Main.DONE;
        }
        try {
            reports(workspace, assessments).write();
        } catch (IOException unwritable) {
            throw ProblemsException.of(folders.reports(), "cannot be written to: " + unwritable.getMessage());
        }
        out.print(Table.of(assessments));
        return Main.DONE;
    }

    private Reports reports(Workspace workspace, List<Assessment> assessments) {
        List<Outlook> outlooks =
                assessments.stream().map(workspace.assessor()::outlook).toList();
        return named.isEmpty()
                ? Reports.ofAll(
                        workspace.assessor(),
                        outlooks,
                        workspace.timelines(),
                        workspace.assessor().zone(List.of(), workspace.standpoint()),
                        folders.reports())
                : Reports.of(workspace.assessor(), outlooks, folders.reports());
    }
}
