package entente.cli;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.report.NotOursException;
import entente.report.exchange.Csv;
import entente.report.json.AssessmentJson;
import entente.report.markdown.Reports;
import entente.report.terminal.AssessmentTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        JSON,
        CSV
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
            description =
                    "table; or json, or csv for spreadsheets, on standard output alone and without reports (default: table).")
    private Format format;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.open(spec, folders, named);
        Progress progress = workspace.progress();
        List<Assessment> assessments = assessments(workspace);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            progress.done();
            if (progress.interrupted()) {
                return progress.interrupted("nothing is printed, for not all was assessed");
            }
            Csv.write(assessments, workspace.rulebook(), out);
            return Main.DONE;
        }
        List<AssessmentWithAlternatives> outlooks = outlooks(workspace, assessments);
        if (format == Format.JSON) {
            progress.done();
            if (progress.interrupted()) {
                return progress.interrupted("nothing is printed, for not all was assessed");
            }
            AssessmentJson.write(outlooks, workspace.rulebook(), out);
            return Main.DONE;
        }
        Optional<Reports> reports = reports(workspace, outlooks);
        progress.at("writing reports");
        try {
            if (reports.isPresent()) {
                reports.get().write();
            }
        } catch (NotOursException theirs) {
            throw ProblemsException.of(
                    theirs.files(),
                    "this file was not written by entente and stays as it is, and no report is written: move it away, or name another folder with --reports");
        } catch (IOException unwritable) {
            throw ProblemsException.of(folders.reports(), "cannot be written to: " + unwritable.getMessage());
        } finally {
            progress.done();
        }
        out.print(AssessmentTable.of(assessments));
        if (reports.isPresent()) {
            new Remarks(workspace, folders, assessments).tell(named.isEmpty());
        }
        return reports.isPresent()
                ? Main.DONE
                : progress.interrupted(assessments.size() + " of "
                        + workspace.options().size() + " options were assessed, and no report is written");
    }

    private static List<Assessment> assessments(Workspace workspace) {
        List<Assessment> assessments = new ArrayList<>();
        for (entente.option.Option option : workspace.options()) {
            if (workspace.progress().interrupted()) {
                break;
            }
            workspace
                    .progress()
                    .at(
                            "assessing " + option.id(),
                            assessments.size() + 1,
                            workspace.options().size());
            assessments.add(workspace.assess(option));
        }
        return assessments;
    }

    private static List<AssessmentWithAlternatives> outlooks(Workspace workspace, List<Assessment> assessments) {
        List<AssessmentWithAlternatives> outlooks = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (workspace.progress().interrupted()) {
                break;
            }
            workspace
                    .progress()
                    .at(
                            "looking what would change " + assessment.option().id(),
                            outlooks.size() + 1,
                            assessments.size());
            outlooks.add(workspace.assessor().outlook(assessment));
        }
        return outlooks;
    }

    /** None if the run was interrupted: what it would say may rest on searches that were cut. */
    private Optional<Reports> reports(Workspace workspace, List<AssessmentWithAlternatives> outlooks) {
        if (workspace.progress().interrupted()) {
            return Optional.empty();
        }
        Reports reports = reports(outlooks, workspace);
        return workspace.progress().interrupted() ? Optional.empty() : Optional.of(reports);
    }

    private Reports reports(List<AssessmentWithAlternatives> outlooks, Workspace workspace) {
        return named.isEmpty()
                ? Reports.ofAll(
                        workspace.assessor(), outlooks, workspace.timelines(), workspace.zones(), folders.reports())
                : Reports.of(workspace.assessor(), outlooks, folders.reports());
    }
}
